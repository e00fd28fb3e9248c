import type { Year } from '../domain/year.ts';

/** Which columns of a table hold what, counting from 0; null where it has no such column. */
export type LongTableColumns = Readonly<{
  indicator: number;
  value: number;
  unit: number | null;
  department: number | null;
  year: number | null;
}>;

/** A table with one indicator a row. */
export type LongTable = Readonly<{
  columns: LongTableColumns;
  /** The row of the header, counting from 0; null when the table has none. */
  headerRow: number | null;
  /** The unit that the header states. */
  columnUnit: string;
  /** The year that the header of the values states. */
  columnYear: Year | null;
  /** The unit that a note above the table states for all of it (单位：件). */
  noteUnit: string;
}>;
