import type { ReportSummary } from '../../shared/domain/reportSummary.ts';
import { home, parsePlace, type Place } from './place.ts';

/** Where the window opens: where it was left, or home when that report is no longer on the desk; no dialog in front. */
export function firstPlace(lastPath: string, reports: readonly Pick<ReportSummary, 'id'>[]): Place {
  const place = parsePlace(lastPath);
  if (place.at !== 'report') return place;
  return reports.some(({ id }) => id === place.id) ? { ...place, step: 'write' } : home;
}
