import type { ReportId } from '../../../shared/domain/identity.ts';
import type { ReportProgress } from '../../../shared/domain/reportProgress.ts';
import { reportProgress } from '../../../shared/writing/completeness.ts';
import { listFigureCodes } from '../db/queries/figures.ts';
import { getReport } from './reports.ts';
import { listTemplates } from './templates.ts';
import type { Workplace } from './workplace.ts';

/** How far a report is, measured by what its templates ask for and what figures its desk has; throws report-unknown. */
export async function measureProgress(
  workplace: Pick<Workplace, 'db' | 'resources'>,
  id: ReportId,
): Promise<ReportProgress> {
  const { year } = getReport(workplace, id).report;
  const templates = await listTemplates(workplace, year);
  const { report, marks } = getReport(workplace, id);
  return reportProgress({ report, marks, templates, stored: listFigureCodes(workplace.db, report) });
}
