import type { Year } from '../../shared/domain/year.ts';

/** The year that a clerk compiles on a given day: until the end of June last year's report, then this year's. */
export function reportingYear(today: Date): Year {
  const year = today.getMonth() < 6 ? today.getFullYear() - 1 : today.getFullYear();
  // The clock of a machine in use lies within 1990 to 2100.
  return year as Year;
}
