import type { CellList, RawCell, RawSheet } from './rawSheet.ts';

/** A sheet to look things up in, by rows and columns that count from 0. */
export type SheetGrid = Readonly<{
  /** Rows with at least one cell, from the top. */
  rows: readonly number[];
  /** How many columns hold cells, from A. */
  width: number;
  cellsOf: (row: number) => readonly RawCell[];
  cell: (row: number, column: number) => RawCell | null;
  /** The cell that is seen at this place: the cell itself, or the merged block that covers it. */
  seen: (row: number, column: number) => RawCell | null;
}>;

/** `cells` may be those of some rows only, as a window shows them. */
export function toGrid(sheet: Pick<RawSheet, 'cells'>): SheetGrid {
  const cells = inReadingOrder(sheet.cells);
  const { rows, starts, width, blocks } = survey(cells);
  const place = rowFinder(rows);
  const blockAt = blockFinder(blocks, rows, width);
  // Rows are looked at one by one, each of them several times.
  let last: Readonly<{ row: number; cells: readonly RawCell[] }> = { row: -1, cells: [] };
  const cellsOf = (row: number): readonly RawCell[] => {
    if (row !== last.row) {
      const at = place(row);
      last = { row, cells: at < 0 ? [] : cells.slice(starts[at], starts[at + 1] ?? cells.length) };
    }
    return last.cells;
  };
  const cell = (row: number, column: number): RawCell | null => {
    if (row === last.row || width <= narrow) return findFrom(cellsOf(row), 0, Infinity, column);
    const at = place(row);
    return at < 0 ? null : findFrom(cells, starts[at] ?? 0, starts[at + 1] ?? Infinity, column);
  };
  return { rows, width, cellsOf, cell, seen: (row, column) => cell(row, column) ?? blockAt(row, column) };
}

/** Rows of no more columns are quickly taken out whole. */
const narrow = 32;

/** The index of the first element from `start` whose `of` is at least `wanted`; elements are in order. */
function firstFrom<T>(list: readonly T[], wanted: number, of: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = list[middle];
    if (one !== undefined && of(one) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place in `rows` of the first row at or below this one. */
export function rowIndexFrom(rows: readonly number[], row: number): number {
  return firstFrom(rows, row, (one) => one);
}

/** Readers give cells in reading order; a sheet that does not is put in order. */
function inReadingOrder(cells: CellList): CellList {
  const before = (left: RawCell, right: RawCell): number =>
    left.row - right.row || left.column - right.column;
  let left = cells.at(0);
  for (let at = 1; at < cells.length; at += 1) {
    const right = cells.at(at);
    if (left !== undefined && right !== undefined && before(left, right) > 0)
      return cells.slice().toSorted(before);
    left = right;
  }
  return cells;
}

type Survey = Readonly<{
  rows: readonly number[];
  /** Where the cells of each row begin. */
  starts: readonly number[];
  width: number;
  /** The first cells of merged blocks. */
  blocks: readonly RawCell[];
}>;

function survey(cells: CellList): Survey {
  const rows: number[] = [];
  const starts: number[] = [];
  const blocks: RawCell[] = [];
  let width = 0;
  let last = -1;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells.at(at);
    if (cell === undefined) continue;
    if (cell.column >= width) width = cell.column + 1;
    if (cell.rows !== undefined || cell.columns !== undefined) blocks.push(cell);
    if (cell.row === last) continue;
    last = cell.row;
    rows.push(last);
    starts.push(at);
  }
  return { rows, starts, width, blocks };
}

/** Rows mostly follow each other without a gap, so that the first guess is right. */
function rowFinder(rows: readonly number[]): (row: number) => number {
  const first = rows[0] ?? 0;
  return (row) => {
    if (rows[row - first] === row) return row - first;
    const at = rowIndexFrom(rows, row);
    return rows[at] === row ? at : -1;
  };
}

function findFrom(cells: CellList, start: number, end: number, column: number): RawCell | null {
  let low = start;
  let high = Math.min(end, cells.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cell = cells.at(middle);
    if (cell === undefined) return null;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle;
  }
  return null;
}

/** Merged blocks never overlap: a wide one is listed under each of its rows, a tall one under each of its columns. */
function blockFinder(
  blocks: readonly RawCell[],
  rows: readonly number[],
  width: number,
): (row: number, column: number) => RawCell | null {
  const byRow = new Map<number, RawCell[]>();
  const byColumn = new Map<number, RawCell[]>();
  const bottom = (rows.at(-1) ?? 0) + 1;
  for (const cell of blocks) {
    const tall = Math.min(cell.row + (cell.rows ?? 1), bottom) - cell.row;
    const wide = Math.min(cell.column + (cell.columns ?? 1), width) - cell.column;
    if (tall <= wide) for (let at = 0; at < tall; at += 1) push(byRow, cell.row + at, cell);
    else for (let at = 0; at < wide; at += 1) push(byColumn, cell.column + at, cell);
  }
  for (const ofRow of byRow.values()) ofRow.sort((left, right) => left.column - right.column);
  return (row, column) =>
    (byRow.size === 0 ? null : covering(byRow.get(row), row, column, (block) => block.column, column)) ??
    (byColumn.size === 0 ? null : covering(byColumn.get(column), row, column, (block) => block.row, row));
}

function push(lists: Map<number, RawCell[]>, key: number, cell: RawCell): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [cell]);
  else list.push(cell);
}

function covering(
  blocks: readonly RawCell[] | undefined,
  row: number,
  column: number,
  start: (block: RawCell) => number,
  wanted: number,
): RawCell | null {
  if (blocks === undefined) return null;
  const block = blocks[firstFrom(blocks, wanted + 1, start) - 1];
  return block !== undefined && covers(block, row, column) ? block : null;
}

function covers(block: RawCell, row: number, column: number): boolean {
  const below = row - block.row;
  const beside = column - block.column;
  return below >= 0 && below < (block.rows ?? 1) && beside >= 0 && beside < (block.columns ?? 1);
}
