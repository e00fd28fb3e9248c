import type { ColumnFacts } from './columnFacts.ts';
import type { HeaderColumn, HeaderContext } from './headerColumn.ts';

/** A column with what its header says and what stands below it. */
export type DescribedColumn = Readonly<{ header: HeaderColumn; facts: ColumnFacts }>;

export type PlanContext = HeaderContext & Readonly<{ rows: number }>;

export function isNumeric({ filled, numbers, nothing, years, running }: ColumnFacts): boolean {
  return numbers + years > 0 && (numbers + years) * 2 >= filled - nothing && !(running && filled > 2);
}
