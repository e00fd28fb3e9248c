import { saysNothing, toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import type { RawCell, RawSheet } from './rawSheet.ts';

/**
 * By which next year's sheet of the same layout is known again: where the words stand down to the first row of
 * figures and in every row of words below, such as a second header; without digits, so that years and dates change.
 */
export function layoutFingerprint({ cells }: Pick<RawSheet, 'cells'>): string {
  const words: string[] = [];
  let hasFigures = false;
  for (const row of rowsOf(cells.slice(0, mostCells))) {
    if (words.length >= most) break;
    if (row.some(isFigure)) {
      hasFigures = true;
      continue;
    }
    const isHeader = row.length > 1 && !row.some(({ text }) => saysNothing(text));
    if (!hasFigures || isHeader) words.push(...row.flatMap(wordOf));
  }
  return words.join(';');
}

const most = 400;
const mostCells = 20_000;
/** Beyond this a text explains, and may be worded anew each year. */
const longest = 40;

function* rowsOf(cells: readonly RawCell[]): Generator<readonly RawCell[]> {
  let row: RawCell[] = [];
  for (const cell of cells) {
    if (row[0] !== undefined && row[0].row !== cell.row) {
      yield row;
      row = [];
    }
    row.push(cell);
  }
  if (row.length > 0) yield row;
}

/** A number, also as text; a year may head a column. */
function isFigure({ kind, text }: RawCell): boolean {
  const plain = withoutSpaces(toHalfWidth(text));
  return (kind === 'number' || /^-?[\d,.]+%?$/.test(plain)) && !/^(?:19|20)\d\d$/.test(plain);
}

function wordOf({ row, column, kind, text }: RawCell): readonly string[] {
  if ((kind !== 'text' && kind !== 'number') || text.length > longest) return [];
  const word = withoutSpaces(toHalfWidth(text)).replace(/\d+/g, '');
  return word === '' ? [] : [`${String(row)},${String(column)},${word}`];
}
