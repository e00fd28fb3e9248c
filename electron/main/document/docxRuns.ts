import { TextRun } from 'docx';
import type { DocumentRun } from '../../../shared/document/documentModel.ts';
import type { FaceName } from '../../../shared/document/layout.ts';
import { runFormat } from './runFormat.ts';

/** Runs of the body's text, each in the face of its own part. */
export function docxRuns(runs: readonly DocumentRun[]): readonly TextRun[] {
  return runs.map(({ text, face }) => docxRun(text, face));
}

export function docxRun(text: string, face: FaceName, breaksBefore = 0): TextRun {
  const { family, size, spacing } = runFormat(face);
  return new TextRun({
    text,
    break: breaksBefore,
    font: { ascii: family, hAnsi: family, eastAsia: family, cs: family, hint: 'eastAsia' },
    size,
    ...(spacing === null ? {} : { characterSpacing: spacing }),
  });
}
