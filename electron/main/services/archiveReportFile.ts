import type { Report } from '../../../shared/domain/report.ts';
import type { ArchiveSummary } from '../../../shared/domain/archive.ts';
import { loadWriter } from '../document/renderDocument.ts';
import { findReport } from '../db/queries/reports.ts';
import { freezeReport } from './archiveReport.ts';
import { composeForPrint } from './composeForPrint.ts';
import { readFigures } from './readFigures.ts';
import { storeReadings } from './storing/storeReadings.ts';
import type { FileReading } from './storing/storeReadings.ts';
import { refuseContradictions } from './refuseContradictions.ts';
import { addReport, saveReport } from './reports.ts';
import type { Workplace, WorkbookFile } from './workplace.ts';

/**
 * Brings a report file and its workbooks onto the desk and archives it, all in one transaction.
 * Throws figures-contradict or figures-missing report-archived, report-exists, or why a workbook could not be read.
 */
export async function archiveReportFile(
  workplace: Workplace,
  report: Report,
  workbooks: readonly WorkbookFile[],
): Promise<ArchiveSummary> {
  // It loads while the workbooks are read.
  const writer = loadWriter('docx');
  const readings: FileReading[] = [];
  for (const file of workbooks) {
    readings.push({ file, reading: await readFigures(workplace, file, report.year) });
  }
  const read = readings.flatMap(({ reading }) => reading.figures);
  refuseContradictions(read);
  const storedAt = workplace.now().toISOString();
  const figures = read.map((figure) => ({ ...figure, storedAt }));
  const { document } = composeForPrint(report, figures);
  const bytes = await (await writer)(document);
  return workplace.db
    .transaction(() => {
      putReport(workplace, report);
      // What is archived is what the report was given, whatever stood there before.
      storeReadings(workplace, report, readings, 'last');
      return freezeReport(workplace, report, figures, bytes);
    })
    .immediate();
}

function putReport(workplace: Workplace, report: Report): void {
  const stored = findReport(workplace.db, report.id);
  if (stored === null) addReport(workplace, report);
  else saveReport(workplace, { ...stored, report });
}
