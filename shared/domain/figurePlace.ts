import type { Figure } from './figure.ts';

/** What a desk has one figure of: an indicator in a year and a department, as a key. */
export function figurePlace({
  indicator,
  year,
  department,
}: Pick<Figure, 'indicator' | 'year' | 'department'>): string {
  return JSON.stringify([indicator, year, department]);
}
