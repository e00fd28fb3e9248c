import { withoutSpaces } from '../../domain/plainText.ts';
import type { SheetGrid } from '../sheetGrid.ts';
import { isKnownUnit, toUnit } from '../../domain/units.ts';
import { kitColumns, parseColumnMark } from './kitColumns.ts';
import type { KitColumn } from './kitColumns.ts';
import type { MarkedRow } from './kitTableRow.ts';

/** Where each column of a collection table stands now; a column that was deleted is missing. */
export type KitColumnPlaces = Readonly<{ value: number } & Partial<Record<KitColumn, number>>>;

/**
 * Finds the columns again after they were moved, renamed or partly deleted: by the hidden row of marks,
 * else by the header, else by where they were written, as long as the units there are units.
 */
export function placeKitColumns(grid: SheetGrid, rows: readonly MarkedRow[]): KitColumnPlaces | null {
  return byMarks(grid, rows) ?? byHeader(grid, rows) ?? byOrder(grid, rows);
}

function byMarks(grid: SheetGrid, rows: readonly MarkedRow[]): KitColumnPlaces | null {
  const first = rows[0];
  if (first === undefined) return null;
  const candidates = grid.rows
    .map((row) => ({ row, places: marksIn(grid, row) }))
    .filter(({ places }) => places.get(first.anchor) === first.column);
  // The nearest above the table; a sort may have carried it below.
  const nearest = candidates.findLast(({ row }) => row < first.row) ?? candidates[0];
  return nearest === undefined ? null : withValue(nearest.places);
}

function marksIn(grid: SheetGrid, row: number): ReadonlyMap<KitColumn, number> {
  return new Map(
    grid.cellsOf(row).flatMap(({ column, text }) => {
      const name = parseColumnMark(text);
      return name === null ? [] : [[name, column] as const];
    }),
  );
}

const headerWords: readonly (readonly [KitColumn, RegExp])[] = [
  ['name', /^指标/],
  ['unit', /^(计量)?单位$/],
  ['last', /^上年/],
  ['value', /^本年/],
  ['qualifier', /^约数/],
  ['note', /^备注/],
  ['definition', /^填报口径/],
];

const rowsAbove = 20;

function byHeader(grid: SheetGrid, rows: readonly MarkedRow[]): KitColumnPlaces | null {
  const top = rows[0]?.row ?? 0;
  const above = grid.rows.filter((row) => row < top && row >= top - rowsAbove);
  for (const row of above.toReversed()) {
    const places = new Map<KitColumn, number>();
    for (const { column, text } of grid.cellsOf(row)) {
      const plain = withoutSpaces(text);
      const known = headerWords.find(([name, word]) => word.test(plain) && !places.has(name));
      if (known !== undefined) places.set(known[0], column);
    }
    if (places.has('value') && places.size >= 3) return withValue(places);
  }
  return null;
}

/** Copied without its header: the columns stand as they were written, with or without the hidden one. */
function byOrder(grid: SheetGrid, rows: readonly MarkedRow[]): KitColumnPlaces | null {
  const [first] = rows;
  if (first === undefined) return null;
  const hasStamp = first.anchor === 'stamp';
  const written = kitColumns.filter((column) => hasStamp || column !== 'stamp');
  const start = first.column - written.indexOf(first.anchor);
  const places = new Map(
    written.flatMap((column, index) => (start + index < 0 ? [] : [[column, start + index] as const])),
  );
  const unit = places.get('unit');
  const units = rows.filter(({ row }) => {
    const text = unit === undefined ? undefined : grid.seen(row, unit)?.text;
    return text !== undefined && isKnownUnit(toUnit(text));
  });
  return units.length * 2 > rows.length ? withValue(places) : null;
}

function withValue(places: ReadonlyMap<KitColumn, number>): KitColumnPlaces | null {
  const value = places.get('value');
  return value === undefined ? null : { ...Object.fromEntries(places), value };
}
