import { basename } from 'node:path';
import type { ReportId, Sha256 } from '../../../shared/domain/identity.ts';
import { countDocument } from '../../../shared/document/countDocument.ts';
import { markExported } from '../db/queries/reports.ts';
import { loadWriter } from '../document/renderDocument.ts';
import { hashBytes } from '../files/hashBytes.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { composeForPrint } from './composeForPrint.ts';
import { listReportFigures } from './listReportFigures.ts';
import { getReport } from './reports.ts';
import type { Workplace } from './workplace.ts';

export interface WrittenDocument {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly sections: number;
  readonly paragraphs: number;
  readonly figuresTraced: number;
}

/** Writes the report as .docx to `path`; throws figures-missing, or why the file could not be written. */
export async function exportReport(
  workplace: Workplace,
  id: ReportId,
  path: string,
): Promise<WrittenDocument> {
  const { report } = getReport(workplace, id);
  const composition = composeForPrint(report, listReportFigures(workplace, report));
  const write = await loadWriter('docx');
  const bytes = await write(composition.document);
  await writeWhole(path, bytes);
  markExported(workplace.db, id, workplace.now().toISOString());
  return {
    name: basename(path),
    bytes: bytes.length,
    sha256: hashBytes(bytes),
    ...countDocument(composition.document),
  };
}
