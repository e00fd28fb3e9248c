import { isUtf8 } from 'node:buffer';
import type { Part } from './checkZip.ts';
import { NotCertain } from './notCertain.ts';

/** A part of XML as one character a byte: what its bytes say between two places is `plain`. */
export type Markup = Readonly<{
  text: string;
  /** The prefix of the part's own namespace with its colon, or nothing. */
  prefix: string;
  /** Where the content of the root element begins. */
  start: number;
}>;

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const opening =
  /^(?:\xef\xbb\xbf)?(?:<\?xml[ \r\n][^<>]*\?>)?\s*<(?:(\w+):)?(\w+)((?:[ \r\n][^<>]*[^<>/]|[ \r\n])?)>/;

/** Opens a part in UTF-8 whose root element and namespace are these and that holds no comments. */
export function openMarkup(part: Part | undefined, root: string, namespace: string): Markup {
  const markup = openLargeMarkup(part, root, namespace);
  refuseComments(markup.text);
  return markup;
}

/** The same without a look at what stands inside, which the caller owes. */
export function openLargeMarkup(part: Part | undefined, root: string, namespace: string): Markup {
  if (part === undefined || !isUtf8(part.bytes)) throw new NotCertain(root);
  const text = part.bytes.toString('latin1');
  const head = opening.exec(text);
  const [whole = '', prefix, name, attributes = ''] = head ?? [];
  const declared = /encoding\s*=\s*["']([^"']*)["']/.exec(whole)?.[1] ?? 'utf-8';
  const bound = prefix === undefined ? ' xmlns=' : ` xmlns:${prefix}=`;
  const known = [`${bound}"${namespace}"`, `${bound}'${namespace}'`].some((binding) =>
    attributes.replace(/\s/g, ' ').includes(binding),
  );
  if (name !== root || !known || declared.toLowerCase() !== 'utf-8') throw new NotCertain(whole);
  return { text, prefix: prefix === undefined ? '' : `${prefix}:`, start: whole.length };
}

export function refuseComments(text: string): void {
  if (text.includes('<!--')) throw new NotCertain('comment');
}

/** The characters that the bytes between two places stand for. */
export function plainBetween({ text }: Markup, start: number, end: number): string {
  return Buffer.from(text.slice(start, end), 'latin1').toString('utf8');
}

/** A place in a text of XML, and the tag and the attribute that were read last. */
export type Cursor = {
  readonly text: string;
  at: number;
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
  selfClosing: boolean;
};

export function cursorAt({ text }: Markup, at: number): Cursor {
  return { text, at, nameStart: at, nameEnd: at, valueStart: at, valueEnd: at, selfClosing: false };
}

/** Goes behind white space, and says where that is. */
export function skipSpace(cursor: Cursor): number {
  while (isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at += 1;
  return cursor.at;
}

/** Goes behind a tag's name when it stands here; `<r` is not the beginning of `<rPr`. */
export function enters(cursor: Cursor, tag: string): boolean {
  const { text, at } = cursor;
  if (!text.startsWith(tag, at)) return false;
  const next = text.charCodeAt(at + tag.length);
  if (next !== greater && next !== slash && (next === tab || !isSpace(next))) return false;
  cursor.at = at + tag.length;
  return true;
}

/**
 * Reads the next ` name="value"` of a tag, from behind the tag's name on; false behind the tag's end.
 * Only the plainest form is taken: readers differ on white space around the sign of equality.
 */
export function nextAttribute(cursor: Cursor): boolean {
  const { text } = cursor;
  const from = cursor.at;
  // A tab behind a tag's name is valid, and not understood everywhere.
  skipSpace(cursor);
  const code = text.charCodeAt(cursor.at);
  if (code === greater || code === slash) return endTag(cursor, code === slash);
  if (cursor.at === from || text.charCodeAt(from) === tab) throw new NotCertain('attribute');
  cursor.nameStart = cursor.at;
  cursor.nameEnd = endOfName(text, cursor.at);
  const quote = text.charAt(cursor.nameEnd + 1);
  if (text.charAt(cursor.nameEnd) !== '=' || (quote !== '"' && quote !== "'"))
    throw new NotCertain('attribute');
  cursor.valueStart = cursor.nameEnd + 2;
  cursor.valueEnd = text.indexOf(quote, cursor.valueStart);
  if (cursor.valueEnd < 0) throw new NotCertain('attribute');
  cursor.at = cursor.valueEnd + 1;
  return true;
}

export function attributeName({ text, nameStart, nameEnd }: Cursor): string {
  return text.slice(nameStart, nameEnd);
}

export function attributeValue({ text, valueStart, valueEnd }: Cursor): string {
  return text.slice(valueStart, valueEnd);
}

const tab = 9;
const slash = 47;
const greater = 62;

function endOfName(text: string, start: number): number {
  let at = start;
  // Letters, digits, and the signs - . : which lie between them and below.
  for (let code = text.charCodeAt(at); isNameCode(code); code = text.charCodeAt(at)) at += 1;
  return at;
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 45 && code <= 58 && code !== slash)
  );
}

function endTag(cursor: Cursor, selfClosing: boolean): false {
  cursor.selfClosing = selfClosing;
  if (selfClosing) cursor.at += 1;
  if (cursor.text.charCodeAt(cursor.at) !== greater) throw new NotCertain('tag');
  cursor.at += 1;
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === tab;
}
