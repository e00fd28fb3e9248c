import type { HeaderColumn } from './headerColumn.ts';
import type { TableMapping } from './tableMapping.ts';

/** A table as detection proposes it. */
export type DetectedTable = Readonly<{
  mapping: TableMapping;
  /** The cell that states the unit of the whole table. */
  unitCell: string | null;
  /** Headers of columns that hold numbers and are not read, as their meaning is not certain. */
  unread: readonly HeaderColumn[];
}>;
