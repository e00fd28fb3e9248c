import type { Part } from './checkZip.ts';
import { cursorAt, mainNamespace, openMarkup, skipSpace } from './markup.ts';
import { NotCertain } from './notCertain.ts';
import { readXmlString } from './readXmlString.ts';

/** The shared strings of a workbook in their order (ECMA-376 part 1, 18.4.9). */
export function scanStrings(part: Part | undefined): readonly string[] {
  const markup = openMarkup(part, 'sst', mainNamespace);
  const { text, prefix } = markup;
  const [opening, closing, end] = [`<${prefix}si>`, `</${prefix}si>`, `</${prefix}sst>`];
  const strings: string[] = [];
  const cursor = cursorAt(markup, markup.start);
  skipSpace(cursor);
  while (text.startsWith(opening, cursor.at)) {
    const string = readXmlString(markup, cursor.at + opening.length, closing);
    strings.push(string.text);
    cursor.at = string.end;
    skipSpace(cursor);
  }
  if (!text.startsWith(end, cursor.at)) throw new NotCertain('sst');
  return strings;
}
