import { AppError } from '../../../shared/domain/failure.ts';
import type { OpenReport } from '../../../shared/domain/reportSummary.ts';
import { findReport, findReportId, markRemoved } from '../db/queries/reports.ts';
import { importSample } from './importSample.ts';
import { parseReportFile } from './readReportFile.ts';
import { addReport, getReport } from './reports.ts';
import type { Workplace } from './workplace.ts';

/** Puts the sample report and its figures on the desk, or finds them there; what was changed in it stays. */
export async function createSample(workplace: Workplace): Promise<OpenReport> {
  const { report: text, workbooks } = await workplace.resources.sample();
  const report = parseReportFile('sample', text);
  const there = findReportId(workplace.db, report);
  if (there !== null) return getReport(workplace, there);
  await importSample(workplace, workbooks, report);
  if (findReport(workplace.db, report.id) === null) return addReport(workplace, report);
  if (!markRemoved(workplace.db, report.id, null)) throw new AppError({ code: 'report-unknown' });
  return getReport(workplace, report.id);
}
