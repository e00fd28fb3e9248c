import type { TableBlock } from '../domain/block.ts';
import { areSame, type ColumnComparison, type Piece, type RowComparison } from './comparison.ts';
import { compareTexts } from './compareTexts.ts';
import { countPairs, pairLikeness } from './likeness.ts';
import { pairLikes } from './pairLikes.ts';
import { type PrintedReport, printText } from './printedText.ts';

/** The words of a table. */
export interface PrintedTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface ComparedTable {
  readonly caption: readonly Piece[];
  readonly columns: readonly ColumnComparison[];
  readonly rows: readonly RowComparison[];
}

export function printTable(printed: PrintedReport, { caption, columns, rows }: TableBlock): PrintedTable {
  return {
    caption: caption ?? '',
    columns,
    rows: rows.map((row) => row.map((cell) => printText(printed, cell))),
  };
}

/** Two tables cell by cell; columns and rows are found again by their words. */
export function compareTables(before: PrintedTable, after: PrintedTable): ComparedTable {
  const columns = merge(before.columns, after.columns);
  const rows = merge(before.rows.map(joinRow), after.rows.map(joinRow));
  return {
    caption: compareTexts(before.caption, after.caption),
    columns: columns.map(([old, now]) => {
      const pieces = comparePlaces(old, now, before.columns, after.columns);
      return { change: changeOf(old, now, [pieces]), pieces };
    }),
    rows: rows.map(([old, now]) => {
      const cells = columns.map(([left, right]) =>
        comparePlaces(left, right, rowAt(before, old), rowAt(after, now)),
      );
      return { change: changeOf(old, now, cells), cells };
    }),
  };
}

type Place = readonly [before: number | null, after: number | null];

/** Both lists in one: pairs of places, or a place of one side alone. */
function merge(before: readonly string[], after: readonly string[]): readonly Place[] {
  const left = before.map(countPairs);
  const right = after.map(countPairs);
  const pairs = pairLikes(before.length, after.length, (x, y) => {
    const [one, other] = [left[x], right[y]];
    if (before[x] === after[y]) return 1;
    return one === undefined || other === undefined ? 0 : pairLikeness(one, other) * 0.99;
  });
  const places: Place[] = [];
  let x = 0;
  let y = 0;
  for (const [old, now] of [...pairs, [before.length, after.length] as const]) {
    // As many on both sides between two pairs stand for each other: a column or a row of which all was changed.
    const isReplaced = old - x === now - y;
    for (; x < old; x += 1) places.push([x, isReplaced ? y++ : null]);
    for (; y < now; y += 1) places.push([null, y]);
    if (old < before.length && now < after.length) places.push([old, now]);
    x = old + 1;
    y = now + 1;
  }
  return places;
}

function joinRow(cells: readonly string[]): string {
  return cells.join('\t');
}

function rowAt({ rows }: PrintedTable, place: number | null): readonly string[] {
  return place === null ? [] : (rows[place] ?? []);
}

function comparePlaces(
  old: number | null,
  now: number | null,
  before: readonly string[],
  after: readonly string[],
): readonly Piece[] {
  return compareTexts(old === null ? '' : (before[old] ?? ''), now === null ? '' : (after[now] ?? ''));
}

function changeOf(
  old: number | null,
  now: number | null,
  cells: readonly (readonly Piece[])[],
): RowComparison['change'] {
  if (old === null) return 'added';
  if (now === null) return 'dropped';
  return cells.every(areSame) ? 'same' : 'changed';
}
