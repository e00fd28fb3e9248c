import { toHalfWidth, withoutSpaces } from './plainText.ts';
import { readNumber } from './readNumber.ts';
import type { RawSheet } from './rawSheet.ts';

/**
 * By which next year's sheet of the same layout is known again: where its words stand down to the first row of
 * figures, without digits, so that years and dates may change.
 */
export function layoutFingerprint({ cells }: Pick<RawSheet, 'cells'>): string {
  const words: string[] = [];
  for (const { row, column, kind, text } of cells) {
    if (words.length >= most) break;
    if (kind === 'error' || kind === 'date' || text.length > longest || isYear(text)) continue;
    if (kind !== 'text' || 'value' in readNumber(text)) break;
    const word = withoutSpaces(toHalfWidth(text)).replace(/\d+/g, '');
    if (word !== '') words.push(`${String(row)},${String(column)},${word}`);
  }
  return words.join(';');
}

/** A year heads a column, and next year it is another. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d年?度?$/.test(withoutSpaces(toHalfWidth(text)));
}

const most = 400;
/** Beyond this a text explains, and may be worded anew each year. */
const longest = 40;
