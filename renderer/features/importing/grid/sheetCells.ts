import type { RawCell } from '../../../../shared/importing/rawSheet.ts';
import type { Pages } from '../../../ui/pages.ts';
import type { CellPlace } from './moveCell.ts';

/** The cells of some neighbouring rows, by row and column from 0. */
export interface RowPage {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  /** The first cells of merged blocks. */
  readonly blocks: readonly RawCell[];
}

/** Rows a page: few of a wide sheet, many of a narrow one, so that one page is quickly sent. */
export function rowsPerPage(columns: number): number {
  return Math.max(20, Math.min(200, Math.round(8000 / Math.max(1, columns))));
}

export function toRowPage(cells: readonly RawCell[]): RowPage {
  const rows = new Map<number, Map<number, RawCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, RawCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return { rows, blocks: cells.filter(({ rows: down = 1, columns: across = 1 }) => down > 1 || across > 1) };
}

/** The cells of one sheet as far as they have come. */
export interface SheetCells {
  readonly perPage: number;
  readonly pages: Pages<RowPage>;
  /** The width of each column in pixels; null before the first rows have come, and then for good. */
  readonly widths: () => readonly number[] | null;
}

/** The cells of a row by column; undefined while its page is on its way. */
export function cellsOfRow(cells: SheetCells, row: number): ReadonlyMap<number, RawCell> | undefined {
  const page = cells.pages.get(Math.floor(row / cells.perPage));
  return page === undefined ? undefined : (page.rows.get(row) ?? noCells);
}

const noCells: ReadonlyMap<number, RawCell> = new Map();

/** The merged block that covers a place, among those given. */
export function blockAt(blocks: readonly RawCell[], { row, column }: CellPlace): RawCell | undefined {
  return blocks.find(
    (block) =>
      row >= block.row &&
      row < block.row + (block.rows ?? 1) &&
      column >= block.column &&
      column < block.column + (block.columns ?? 1),
  );
}

/** Rows above the first drawn one whose merged blocks reach into the drawn rows. */
export function rowsReachingDown(blocks: readonly RawCell[], top: number): readonly number[] {
  const rows = blocks.filter((block) => block.row < top && block.row + (block.rows ?? 1) > top);
  return [...new Set(rows.map((block) => block.row))];
}

/** What is seen at a place, be it a cell's own or that of the merged block over it; undefined for nothing. */
export function seenCell({ pages, perPage }: SheetCells, place: CellPlace): RawCell | undefined {
  const number = Math.floor(place.row / perPage);
  const own = pages.get(number)?.rows.get(place.row)?.get(place.column);
  if (own !== undefined) return own;
  const blocks = [pages.get(number - 1)?.blocks ?? [], pages.get(number)?.blocks ?? []].flat();
  return blockAt(blocks, place);
}

/** The cells at hand around a row, in reading order. */
export function cellsAround({ pages, perPage }: SheetCells, row: number): readonly RawCell[] {
  const number = Math.floor(row / perPage);
  return [number - 1, number, number + 1].flatMap((page) =>
    [...(pages.get(page)?.rows.values() ?? [])].flatMap((cells) => [...cells.values()]),
  );
}
