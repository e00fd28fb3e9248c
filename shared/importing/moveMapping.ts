import { Year } from '../domain/year.ts';
import type { TableMapping } from './tableMapping.ts';

/** A mapping of one year's sheet for the same sheet of another year: every year that it names moves along. */
export function moveMapping(mapping: TableMapping, from: Year, to: Year): TableMapping {
  const move = (year: Year | null): Year | null =>
    year === null ? null : (Year.safeParse(year + to - from).data ?? year);
  return {
    ...mapping,
    year: move(mapping.year),
    columns: mapping.columns.map((column) => ({ ...column, year: move(column.year) })),
  };
}
