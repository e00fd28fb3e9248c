import type { Year } from '../../shared/domain/year.ts';
import { reportingYear } from './reportingYear.ts';

/** The years that a clerk may want to choose, newest first: next year back to ten years ago, and `year` itself. */
export function yearsAround(year: Year, today: Date = new Date()): readonly Year[] {
  const newest = reportingYear(today) + 1;
  // Years beside the present one lie within 1990 to 2100.
  const usual = Array.from({ length: 12 }, (_, back) => (newest - back) as Year);
  return [...new Set([...usual, year])].sort((left, right) => right - left);
}
