import {
  booleanContent,
  errorContent,
  numberContent,
  numberFormats,
  textContent,
  uncomputed,
} from './cellContent.ts';
import type { CellContent, NumberFormat } from './cellContent.ts';
import type { CountCell } from './cellCounter.ts';
import { toSerial } from './isoDate.ts';
import type { Cursor, Markup } from './markup.ts';
import { NotCertain } from './notCertain.ts';
import { none, readChildren } from './readCellChildren.ts';
import type { Formula } from './readCellChildren.ts';
import type { CellTag } from './readCellTag.ts';
import type { UsualCell } from './readUsualCell.ts';
import { plainLines, plainText } from './xmlText.ts';

/** What the cells of a workbook refer to. */
export type Book = Readonly<{
  date1904: boolean;
  formats: readonly NumberFormat[];
  strings: readonly string[];
  /** The same strings as contents, so that one that stands in many cells is stored once. */
  stringContents: readonly (CellContent | null)[];
  countCell: CountCell;
}>;

/** What a cell says, read from behind its tag to behind its end; null when it says nothing. */
export function readCellContent(
  markup: Markup,
  cursor: Cursor,
  { type, style }: CellTag,
  book: Book,
): CellContent | null {
  const { value, inline, formula } = cursor.selfClosing ? none : readChildren(markup, cursor);
  switch (type) {
    case '':
    case 'n':
      if (value === '') return blankContent(formula);
      return numberContent(toNumber(value), book.formats[style] ?? general, book.date1904);
    case 'd':
      return numberContent(toSerial(value, book.date1904), book.formats[style] ?? general, book.date1904);
    case 's':
      return value === '' ? blankContent(formula) : sharedContent(toIndex(value), formula, book);
    case 'str':
      return stringContent(computedText(value), formula);
    case 'inlineStr':
      return stringContent(inline, formula);
    case 'b':
      return booleanContent(toBoolean(value));
    case 'e':
      return errorContent(toError(value));
    default:
      throw new NotCertain(type);
  }
}

const general = numberFormats()('General');

/** What a cell says that has a whole number, or the place of a shared string, and nothing else. */
export function usualContent({ isShared, value, style }: UsualCell, book: Book): CellContent | null {
  return isShared
    ? sharedContent(value, 'none', book)
    : numberContent(value, book.formats[style] ?? general, book.date1904);
}

function sharedContent(
  index: number,
  formula: Formula,
  { strings, stringContents }: Book,
): CellContent | null {
  const text = strings[index];
  if (text === undefined) throw new NotCertain('s');
  return text === '' ? blankContent(formula) : (stringContents[index] ?? null);
}

function toIndex(value: string): number {
  return /^\d{1,7}$/.test(value) ? Number(value) : -1;
}

function stringContent(text: string, formula: Formula): CellContent | null {
  return text === '' ? blankContent(formula) : textContent(text);
}

/** A cell without a value is worth a word only where a formula should have given one. */
function blankContent(formula: Formula): CellContent | null {
  if (formula === 'elsewhere') throw new NotCertain('f');
  return formula === 'here' ? uncomputed : null;
}

function toNumber(value: string): number {
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) throw new NotCertain('n');
  return Number(value);
}

/** The text that a formula gave. SheetJS reads its escapes twice. */
function computedText(value: string): string {
  if (/&#|_x/i.test(value)) throw new NotCertain('str');
  const text = plainLines(plainText(Buffer.from(value, 'latin1').toString('utf8')));
  if (/&(?:\w+|#\w+);/.test(text)) throw new NotCertain('str');
  return text;
}

function toBoolean(value: string): boolean {
  if (!/^(?:0|1|true|false)$/.test(value)) throw new NotCertain('b');
  return value === '1' || value === 'true';
}

const errors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

function toError(value: string): string {
  if (!errors.includes(value)) throw new NotCertain('e');
  return value;
}
