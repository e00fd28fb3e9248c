import type { RawCell, RawSheet } from './rawSheet.ts';

/** A sheet to look things up in, by rows and columns that count from 0. */
export type SheetGrid = Readonly<{
  /** Rows with at least one cell, from the top. */
  rows: readonly number[];
  cellsOf: (row: number) => readonly RawCell[];
  cell: (row: number, column: number) => RawCell | null;
  /** The cell that is seen at this place: the cell itself, or the merged block that covers it. */
  seen: (row: number, column: number) => RawCell | null;
}>;

export function toGrid(sheet: RawSheet): SheetGrid {
  const byRow = new Map<number, RawCell[]>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const blocks = sheet.cells.filter((cell) => (cell.rows ?? 1) > 1 || (cell.columns ?? 1) > 1);
  const cellsOf = (row: number): readonly RawCell[] => byRow.get(row) ?? [];
  const cell = (row: number, column: number): RawCell | null =>
    cellsOf(row).find((one) => one.column === column) ?? null;
  return {
    rows: [...byRow.keys()].toSorted((left, right) => left - right),
    cellsOf,
    cell,
    seen: (row, column) => cell(row, column) ?? blocks.find((block) => covers(block, row, column)) ?? null,
  };
}

function covers(block: RawCell, row: number, column: number): boolean {
  const below = row - block.row;
  const beside = column - block.column;
  return below >= 0 && below < (block.rows ?? 1) && beside >= 0 && beside < (block.columns ?? 1);
}
