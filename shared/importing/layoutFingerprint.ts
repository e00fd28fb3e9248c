import { toHalfWidth, withoutSpaces } from './plainText.ts';
import type { RawSheet } from './rawSheet.ts';

/**
 * By which next year's sheet of the same layout is known again: where its words stand down to the first row of
 * figures, without digits, so that years and dates may change.
 */
export function layoutFingerprint({ cells }: Pick<RawSheet, 'cells'>): string {
  const words: string[] = [];
  for (const { row, column, kind, text } of cells) {
    if (kind === 'number' || words.length >= most) break;
    if (kind !== 'text' || text.length > longest) continue;
    const word = withoutSpaces(toHalfWidth(text)).replace(/\d+/g, '');
    if (word !== '') words.push(`${String(row)},${String(column)},${word}`);
  }
  return words.join(';');
}

const most = 400;
/** Beyond this a text explains, and may be worded anew each year. */
const longest = 40;
