import { cursorAt, enters, nextAttribute, plainBetween, skipSpace } from './markup.ts';
import type { Cursor, Markup } from './markup.ts';
import { NotCertain } from './notCertain.ts';
import { plainLines, plainText } from './xmlText.ts';

export type XmlString = Readonly<{ text: string; end: number }>;

/**
 * The content of an `si` or `is` (ECMA-376 part 1, 18.4.8) from behind its tag to behind `closing`:
 * one plain text, or runs put together; how it is pronounced (rPh) is left out.
 */
export function readXmlString(markup: Markup, start: number, closing: string): XmlString {
  const { text, prefix } = markup;
  const cursor = cursorAt(markup, start);
  let found: 'nothing' | 'text' | 'runs' = 'nothing';
  let content = '';
  for (;;) {
    skipSpace(cursor);
    if (text.startsWith(closing, cursor.at)) break;
    if (enters(cursor, `<${prefix}t`)) {
      if (found !== 'nothing') throw new NotCertain('t');
      content = readPlainText(markup, cursor);
      found = 'text';
    } else if (enters(cursor, `<${prefix}r`)) {
      if (found === 'text') throw new NotCertain('r');
      content += readRun(markup, cursor);
      found = 'runs';
    } else if (found !== 'nothing') skipPronunciation(cursor, prefix);
    else throw new NotCertain('string');
  }
  const end = cursor.at + closing.length;
  // Runs are put together before their escapes are read.
  return { text: plainLines(found === 'runs' ? plainText(content) : content), end };
}

function closeTag(cursor: Cursor, tag: string): void {
  if (!cursor.text.startsWith(tag, cursor.at)) throw new NotCertain(tag);
  cursor.at += tag.length;
}

/** A run (18.4.4): its properties, then its text, which is given raw. */
function readRun(markup: Markup, cursor: Cursor): string {
  const { prefix } = markup;
  if (nextAttribute(cursor) || cursor.selfClosing) throw new NotCertain('r');
  skipSpace(cursor);
  if (enters(cursor, `<${prefix}rPr`)) skipElement(cursor, `</${prefix}rPr>`);
  skipSpace(cursor);
  const raw = enters(cursor, `<${prefix}t`) ? readRunText(markup, cursor) : '';
  skipSpace(cursor);
  closeTag(cursor, `</${prefix}r>`);
  return raw;
}

/** The characters of a `t` that stands alone, from behind its name to behind its end. */
function readPlainText(markup: Markup, cursor: Cursor): string {
  const { text, prefix } = markup;
  openText(cursor);
  if (cursor.selfClosing) {
    skipSpace(cursor);
    // What stands behind <t/> is taken for its text by some readers.
    if (!text.startsWith('</', cursor.at)) throw new NotCertain('t');
    return '';
  }
  let content = plainText(readRaw(markup, cursor));
  while (text.startsWith('<![CDATA[', cursor.at)) {
    content += readCdata(markup, cursor) + plainText(readRaw(markup, cursor));
  }
  closeTag(cursor, `</${prefix}t>`);
  return content;
}

/** The raw text of a `t` in a run. */
function readRunText(markup: Markup, cursor: Cursor): string {
  openText(cursor);
  if (cursor.selfClosing) return '';
  const raw = readRaw(markup, cursor);
  closeTag(cursor, `</${markup.prefix}t>`);
  return raw;
}

function openText(cursor: Cursor): void {
  while (nextAttribute(cursor)) {
    if (!cursor.text.startsWith('xml:space=', cursor.nameStart)) throw new NotCertain('t');
  }
}

function readRaw(markup: Markup, cursor: Cursor): string {
  const start = cursor.at;
  cursor.at = markup.text.indexOf('<', start);
  if (cursor.at < 0) throw new NotCertain('t');
  return plainBetween(markup, start, cursor.at);
}

function readCdata(markup: Markup, cursor: Cursor): string {
  const start = cursor.at + '<![CDATA['.length;
  const end = markup.text.indexOf(']]>', start);
  const characters = plainBetween(markup, start, Math.max(start, end));
  // What looks like a tag in there is taken for one by some readers.
  if (end < 0 || /<[^ ]|<$/.test(characters)) throw new NotCertain('CDATA');
  cursor.at = end + ']]>'.length;
  return characters;
}

/** Phonetic runs and their properties (18.4.6, 18.4.3) stand behind the text. */
function skipPronunciation(cursor: Cursor, prefix: string): void {
  if (enters(cursor, `<${prefix}rPh`)) {
    while (nextAttribute(cursor));
    if (cursor.selfClosing) throw new NotCertain('rPh');
    skipTo(cursor, `</${prefix}rPh>`);
  } else if (enters(cursor, `<${prefix}phoneticPr`)) {
    while (nextAttribute(cursor));
    if (!cursor.selfClosing) throw new NotCertain('phoneticPr');
  } else throw new NotCertain('string');
}

function skipElement(cursor: Cursor, closing: string): void {
  while (nextAttribute(cursor));
  if (cursor.selfClosing) return;
  const start = cursor.at;
  skipTo(cursor, closing);
  if (/[<:]t[\s/>]/.test(cursor.text.slice(start, cursor.at))) throw new NotCertain('rPr');
}

function skipTo(cursor: Cursor, closing: string): void {
  const end = cursor.text.indexOf(closing, cursor.at);
  // What is not looked at may not hold what a worksheet is searched for.
  const skipped = cursor.text.slice(cursor.at, Math.max(end, cursor.at));
  if (end < 0 || /<!--|sheetData|mergeCell/.test(skipped)) throw new NotCertain(closing);
  cursor.at = end + closing.length;
}
