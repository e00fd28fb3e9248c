import { join } from 'node:path';
import { countDocument } from '../../../shared/document/countDocument.ts';
import { loadWriter } from '../document/renderDocument.ts';
import { listFigures } from '../db/queries/figures.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { composeForPrint } from './composeForPrint.ts';
import { importSample } from './importSample.ts';
import { parseReportFile } from './readReportFile.ts';
import { toFileName } from './toFileName.ts';
import type { Workplace } from './workplace.ts';

export interface CompiledSample {
  readonly file: string;
  readonly bytes: number;
  readonly workbooks: readonly string[];
  readonly figuresStored: number;
  readonly sections: number;
  readonly paragraphs: number;
  readonly figuresTraced: number;
}

/** The main job on the sample: its workbooks into the store, its report composed with them, the .docx into `folder`. */
export async function compileSample(workplace: Workplace, folder: string): Promise<CompiledSample> {
  // It loads while the workbooks are read.
  const writer = loadWriter('docx');
  const { report: text, workbooks } = await workplace.resources.sample();
  const report = parseReportFile('sample', text);
  await importSample(workplace, workbooks, report);
  const figures = listFigures(workplace.db, report);
  const composition = composeForPrint(report, figures);
  const bytes = await (await writer)(composition.document);
  const file = join(folder, `${toFileName(report.title ?? report.bureau)}.docx`);
  await writeWhole(file, bytes);
  return {
    file,
    bytes: bytes.length,
    workbooks: workbooks.map(({ name }) => name),
    figuresStored: figures.length,
    ...countDocument(composition.document),
  };
}
