import { z } from 'zod';
import { Year } from '../domain/year.ts';

/** How a table is arranged: where its indicators, departments and years stand. */
export const TableLayout = z.enum([
  /** One indicator a row, one column of values. */
  'long-table',
  /** One indicator a row, one column of values for each year. */
  'indicators-by-years',
  /** One indicator a row, one column of values for each department. */
  'indicators-by-departments',
  /** One department a row, one column of values for each indicator. */
  'departments-by-indicators',
  /** Labels with their values beside or below them, several pairs a row. */
  'form',
]);
export type TableLayout = z.infer<typeof TableLayout>;

/** The letters of a column, as a spreadsheet shows them. */
export const ColumnLetters = z.string().regex(/^[A-Z]{1,3}$/);

export const CellAddress = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/);

/** What one column of a table holds; columns that are not listed are not read. */
export const MappedColumn = z.object({
  column: ColumnLetters,
  role: z.enum(['indicator', 'group', 'value', 'unit', 'department', 'year']),
  /** Of a column of values: the indicator or department that its header names; empty where a column of the row does. */
  name: z.string().max(300),
  /** Of a column of values: the unit that its header states; empty when it states none. */
  unit: z.string().max(20),
  /** Of a column of values: the year that its header names. */
  year: Year.nullable(),
});
export type MappedColumn = Readonly<z.infer<typeof MappedColumn>>;

/** A label of a form with the cell that answers it. */
export const MappedPair = z.object({ label: CellAddress, value: CellAddress });
export type MappedPair = Readonly<z.infer<typeof MappedPair>>;

/**
 * How one table of a sheet is read: what detection proposes, the clerk corrects and next year remembers.
 * Rows count from 1, as the spreadsheet shows them.
 */
export const TableMapping = z.object({
  layout: TableLayout,
  /** The first row of the header; null for a table without one. */
  headerRow: z.int().positive().nullable(),
  /** How many rows the header covers; 0 without one. */
  headerRows: z.int().nonnegative().max(20),
  /** The first row of figures. */
  firstRow: z.int().positive(),
  /** The last row of the table; null when it goes on to the end of the sheet. */
  lastRow: z.int().positive().nullable(),
  columns: z.array(MappedColumn).max(2000).readonly(),
  /** Of a form only. */
  pairs: z.array(MappedPair).max(20_000).readonly(),
  /** The unit that a note states for the whole table (单位：件); empty without one. */
  unit: z.string().max(20),
  /** The year that the table's title states; null for the year that is asked for. */
  year: Year.nullable(),
});
export type TableMapping = Readonly<z.infer<typeof TableMapping>>;
