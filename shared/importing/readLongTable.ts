import type { Year } from '../domain/year.ts';
import { readHeaderRow } from './detectLongTable.ts';
import type { LongTable } from './longTable.ts';
import { findHeaderWord } from './headerWords.ts';
import { readRow } from './readRow.ts';
import type { RowRead } from './readRow.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import type { SheetGrid } from './sheetGrid.ts';

export type LongTableReading = Readonly<{
  grid: SheetGrid;
  table: LongTable;
  /** The year of values whose table names none. */
  year: Year;
  find: IndicatorFinder;
}>;

/** Every row of a long table with a figure or a problem; a header that comes again below may order the columns anew. */
export function readLongTable({ grid, table, year, find }: LongTableReading): readonly RowRead[] {
  const reads: RowRead[] = [];
  let current = table;
  for (const row of grid.rows) {
    if (row <= (table.headerRow ?? -1)) continue;
    if (!holdsNumber(grid, row, current)) {
      const next = readHeaderRow(grid, row, year);
      if (next !== null) current = { ...next, noteUnit: table.noteUnit };
      if (next !== null || isBelowHeader(grid, row, current)) continue;
    }
    const read = readRow({ grid, row, table: current, year, find });
    if (read !== null) reads.push(read);
  }
  return reads;
}

/** A plain number in the column of values: no header, and nearly every row is one of these. */
function holdsNumber(grid: SheetGrid, row: number, { columns }: LongTable): boolean {
  const cell = grid.cell(row, columns.value);
  return cell !== null && /^-?\d/.test(cell.text) && !/^(19|20)\d\d(年|$)/.test(cell.text);
}

/** True for the second row of a header whose first cells are merged downwards. */
function isBelowHeader(grid: SheetGrid, row: number, { columns }: LongTable): boolean {
  const cell = grid.seen(row, columns.indicator);
  return cell?.kind === 'text' && findHeaderWord(cell.text)?.role === 'indicator';
}
