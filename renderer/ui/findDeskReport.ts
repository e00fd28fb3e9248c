import type { ReportSummary } from '../../shared/domain/reportSummary.ts';

/** The report that lies on top of the desk: not archived, of the newest year, and of these the one saved last. */
export function findDeskReport(reports: readonly ReportSummary[]): ReportSummary | undefined {
  return [...reports].sort(
    (left, right) =>
      Number(left.archivedAt !== null) - Number(right.archivedAt !== null) ||
      right.year - left.year ||
      right.savedAt.localeCompare(left.savedAt),
  )[0];
}
