import { attributeName, attributeValue, nextAttribute } from './markup.ts';
import type { Cursor } from './markup.ts';
import { NotCertain } from './notCertain.ts';

/** What the tag of a cell says (ECMA-376 part 1, 18.3.1.4); one record serves all cells of a row. */
export type CellTag = {
  /** Counted from 0. */
  readonly row: number;
  column: number;
  /** -1 where it names none. */
  style: number;
  /** ST_CellType (18.18.11), or nothing. */
  type: string;
  /** Whether it gives its own address. */
  addressed: boolean;
};

/** The number of a row from its tag, read to its end; null where the row is only counted. */
export function readRowTag(cursor: Cursor): number | null {
  let row: number | null = null;
  while (nextAttribute(cursor)) {
    const name = attributeName(cursor);
    if (name === 'r' && row === null) row = readDigits(cursor, cursor.valueStart);
    else if (!rowAttributes.has(name)) throw new NotCertain(name);
  }
  return row;
}

const rowAttributes = new Set([
  ...['spans', 's', 'customFormat', 'ht', 'hidden', 'customHeight', 'outlineLevel', 'collapsed'],
  ...['thickTop', 'thickBot', 'ph', 'x14ac:dyDescent'],
]);

/** Reads a cell's tag to its end; one without an address stands right of the one before it. */
export function readCellTag(cursor: Cursor, tag: CellTag): void {
  const before = tag.column;
  tag.column = -1;
  tag.style = -1;
  tag.type = '';
  const start = cursor.at;
  if (!' />'.includes(cursor.text.charAt(start))) throw new NotCertain('c');
  let seen = 0;
  while (nextAttribute(cursor)) {
    const attribute = cellAttributes.indexOf(attributeName(cursor));
    if (attribute < 0 || (seen & (1 << attribute)) !== 0) throw new NotCertain('c');
    seen |= 1 << attribute;
    if (attribute === 0) tag.column = readColumn(cursor, tag.row);
    else if (attribute === 1) tag.style = readDigits(cursor, cursor.valueStart);
    else if (attribute === 2) tag.type = attributeValue(cursor);
  }
  if (tag.column < 0) tag.column = before + 1;
  tag.addressed = (seen & 1) !== 0;
  if (tag.column <= before || tag.column > lastColumn) throw new NotCertain('c');
}

const cellAttributes: readonly string[] = ['r', 's', 't', 'cm', 'vm', 'ph'];
export const lastColumn = 16_383;

/** The column of an address such as C4, whose row must be the one that it stands in. */
function readColumn(cursor: Cursor, row: number): number {
  let column = 0;
  let at = cursor.valueStart;
  for (; at < cursor.valueStart + 3; at += 1) {
    const code = cursor.text.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column === 0 || readDigits(cursor, at) !== row + 1) throw new NotCertain('r');
  return column - 1;
}

/** A whole number without a sign from here to the end of the attribute. */
function readDigits({ text, valueEnd }: Cursor, start: number): number {
  let number = 0;
  for (let at = start; at < valueEnd; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) throw new NotCertain('number');
    number = number * 10 + digit;
  }
  const length = valueEnd - start;
  if (length === 0 || length > 7 || (length > 1 && text.charAt(start) === '0'))
    throw new NotCertain('number');
  return number;
}
