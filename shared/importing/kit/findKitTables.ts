import { toGrid } from '../sheetGrid.ts';
import type { SheetGrid } from '../sheetGrid.ts';
import type { RawSheet } from '../rawSheet.ts';
import { parseCode, parseStamp } from './kitStamp.ts';
import type { KitCode, KitStamp } from './kitStamp.ts';
import type { KitTableRow, MarkedRow } from './kitTableRow.ts';
import { placeKitColumns } from './placeKitColumns.ts';
import type { KitColumnPlaces } from './placeKitColumns.ts';
import { readRegistryRow } from './registryRow.ts';

/** The rows that one office was sent in one version of a kit, as a sheet shows them now. */
export type KitTable = Readonly<{
  grid: SheetGrid;
  rows: readonly KitTableRow[];
  /** Null when nobody can tell any more which column holds this year's values. */
  columns: KitColumnPlaces | null;
}>;

/** What a printed code stands for, where its row has lost its hidden stamp. */
export type ResolveCode = (code: KitCode) => KitStamp | null;

/** Every collection table of a sheet: several offices may stand in one, in any order and at any place. */
export function findKitTables(sheet: RawSheet, resolve: ResolveCode): readonly KitTable[] {
  if (sheet.hidden || !hasMark(sheet)) return [];
  const grid = toGrid(sheet);
  const groups = new Map<string, MarkedRow[]>();
  for (const row of grid.rows) {
    const isRegistry = readRegistryRow(grid.cellsOf(row)) !== null;
    const marked = isRegistry ? null : readMarks(grid, row, resolve);
    if (marked === null) continue;
    const { kit, version, office } = marked.stamp;
    const key = JSON.stringify([kit, version, office, marked.anchor, marked.column]);
    groups.set(key, [...(groups.get(key) ?? []), marked]);
  }
  return [...groups.values()].map((rows) => ({
    grid,
    rows: rows.map(({ row, stamp, torn }) => ({ row, stamp, torn })),
    columns: placeKitColumns(grid, rows),
  }));
}

function hasMark({ cells }: RawSheet): boolean {
  for (let at = 0; at < cells.length; at += 1) if (mayBeMark(cells.at(at)?.text ?? '')) return true;
  return false;
}

function readMarks(grid: SheetGrid, row: number, resolve: ResolveCode): MarkedRow | null {
  const cells = grid.cellsOf(row).filter(({ kind, text }) => kind === 'text' && mayBeMark(text));
  const stamps = cells.flatMap(({ column, text }) => withPlace(column, parseStamp(text)));
  const codes = cells.flatMap(({ column, text }) => {
    const code = parseCode(text);
    return withPlace(column, code === null ? null : resolve(code));
  });
  const [first] = stamps.length > 0 ? stamps : codes;
  if (first === undefined) return null;
  return {
    row,
    stamp: first.stamp,
    torn: [...stamps, ...codes].some(({ stamp }) => !isSameRow(stamp, first.stamp)),
    anchor: stamps.length > 0 ? 'stamp' : 'code',
    column: first.column,
  };
}

function withPlace(column: number, stamp: KitStamp | null): readonly { column: number; stamp: KitStamp }[] {
  return stamp === null ? [] : [{ column, stamp }];
}

function isSameRow(one: KitStamp, other: KitStamp): boolean {
  return (
    one.kit === other.kit &&
    one.version === other.version &&
    one.office === other.office &&
    one.indicator === other.indicator
  );
}

/** A quick look at each cell of what may be a very large sheet, before anything is parsed. */
function mayBeMark(text: string): boolean {
  if (text.length < 14) return false;
  return text.startsWith('nianbao-') || (text.length <= 40 && printedCode.test(text));
}

/** The end of a printed code in any width. */
const printedCode = /[-—–−－][\d０-９]{2,4}[-—–−－][\d０-９]{3,5}[\w０-９Ａ-Ｚａ-ｚ]\s*$/;
