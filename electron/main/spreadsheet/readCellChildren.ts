import { enters, nextAttribute, skipSpace } from './markup.ts';
import type { Cursor, Markup } from './markup.ts';
import { NotCertain } from './notCertain.ts';
import { readXmlString } from './readXmlString.ts';

/** Where the text of a cell's formula stands: a shared one may stand in another cell. */
export type Formula = 'none' | 'here' | 'elsewhere';

/** `value` is raw, one character a byte; what a cell does not have is empty. */
export type CellChildren = Readonly<{ value: string; inline: string; formula: Formula }>;

export const none: CellChildren = { value: '', inline: '', formula: 'none' };

/** The formula, the value and the inline string of a cell, each at most once (ECMA-376 part 1, 18.3.1.4). */
export function readChildren(markup: Markup, cursor: Cursor): CellChildren {
  const { text, prefix } = markup;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: Formula | null = null;
  const closing = `</${prefix}c>`;
  for (skipSpace(cursor); !text.startsWith(closing, cursor.at); skipSpace(cursor)) {
    if (value === null && enters(cursor, `<${prefix}v`)) value = readValue(markup, cursor);
    else if (formula === null && enters(cursor, `<${prefix}f`)) formula = readFormula(markup, cursor);
    else if (inline === null && enters(cursor, `<${prefix}is`)) inline = readInline(markup, cursor);
    else throw new NotCertain('c');
  }
  cursor.at += closing.length;
  return { value: value ?? '', inline: inline ?? '', formula: formula ?? 'none' };
}

function readValue(markup: Markup, cursor: Cursor): string {
  while (nextAttribute(cursor)) {
    if (!cursor.text.startsWith('xml:space=', cursor.nameStart)) throw new NotCertain('v');
  }
  return cursor.selfClosing ? '' : readUntil(cursor, `</${markup.prefix}v>`);
}

function readFormula(markup: Markup, cursor: Cursor): Formula {
  while (nextAttribute(cursor));
  if (cursor.selfClosing) return 'elsewhere';
  return readUntil(cursor, `</${markup.prefix}f>`) === '' ? 'elsewhere' : 'here';
}

/** The raw text from here to the next tag, which must be this one. */
function readUntil(cursor: Cursor, closing: string): string {
  const { text, at } = cursor;
  const end = text.indexOf('<', at);
  if (end < 0 || !text.startsWith(closing, end)) throw new NotCertain(closing);
  cursor.at = end + closing.length;
  return text.slice(at, end);
}

function readInline(markup: Markup, cursor: Cursor): string {
  while (nextAttribute(cursor));
  if (cursor.selfClosing) return '';
  const string = readXmlString(markup, cursor.at, `</${markup.prefix}is>`);
  cursor.at = string.end;
  return string.text;
}
