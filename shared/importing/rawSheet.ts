import { z } from 'zod';

/** What a workbook says in one cell; `row` and `column` count from 0, a merged block speaks at its first cell. */
export const RawCell = z.object({
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  kind: z.enum(['text', 'number', 'boolean', 'date', 'error', 'formula-without-value']),
  /** A number in its shortest exact decimal form; a per cent as its fraction; text as typed; an error as #DIV/0!. */
  text: z.string(),
  /** True when the cell's format shows the number as a per cent. */
  percent: z.boolean(),
  /** How many rows and columns the merged block covers that begins here; left out for a plain cell. */
  rows: z.int().positive().optional(),
  columns: z.int().positive().optional(),
});
export type RawCell = Readonly<z.infer<typeof RawCell>>;

/** Cells in reading order: an array of them, or a list that makes each when it is asked for, and anew each time. */
export type CellList = Readonly<{
  length: number;
  /** `index` counts from 0. */
  at: (index: number) => RawCell | undefined;
  slice: (start?: number, end?: number) => readonly RawCell[];
}>;

/** One sheet as plain cells in reading order; empty cells are left out. */
export type RawSheet = Readonly<{ name: string; hidden: boolean; cells: CellList }>;

/** The address as a spreadsheet shows it: row 3, column 2 is C4. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Column 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Column A is 0, Z is 25, AA is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The row and column, from 0, of an address such as C4. */
export function parseAddress(address: string): Readonly<{ row: number; column: number }> {
  const digits = address.search(/\d/);
  return { row: Number(address.slice(digits)) - 1, column: columnIndex(address.slice(0, digits)) };
}
