import { useDeadlinesData } from '../api/queries.ts';
import { countDeadlines, type ComingDeadline } from '../../shared/domain/deadline.ts';
import type { Year } from '../../shared/domain/year.ts';

const none: readonly ComingDeadline[] = [];

/** The days that a year's report has to meet, counted from today; none until they are read. */
export function useDeadlines(year: Year): readonly ComingDeadline[] {
  const { data } = useDeadlinesData();
  return data === undefined ? none : countDeadlines(data, year, new Date());
}
