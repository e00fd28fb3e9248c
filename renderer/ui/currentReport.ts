import type { ReportId } from '../../shared/domain/identity.ts';
import type { ReportSummary } from '../../shared/domain/reportSummary.ts';
import { useReports } from '../api/queries.ts';
import { usePlace } from '../router/usePlace.ts';
import { createStore, useStore } from './createStore.ts';
import { findDeskReport } from './findDeskReport.ts';

const opened = createStore<ReportId | null>(null);

/** Remembers which report the clerk works on, so that the rail and the keys lead back to it. */
export function setCurrentReport(id: ReportId): void {
  if (opened.get() !== id) opened.set(id);
}

/** The report in front, else the one opened last, else this year's; null on an empty desk. */
export function useCurrentReport(): ReportSummary | null {
  const place = usePlace();
  const last = useStore(opened);
  const { data: reports = [] } = useReports();
  const id = place.at === 'report' ? place.id : last;
  return reports.find((report) => report.id === id) ?? findDeskReport(reports) ?? null;
}
