import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { cellCounter } from './cellCounter.ts';
import { checkZip } from './checkZip.ts';
import { decodeText } from './decodeText.ts';
import { detectKind, detectTextKind } from './detectKind.ts';
import { readDelimited } from './readDelimited.ts';
import { megabyte } from './readingLimits.ts';
import type { SheetsFile } from './readSheets.ts';
import { scanXlsx } from './scanXlsx.ts';
import { zipDirectory } from './zipDirectory.ts';

/**
 * The sheets of a small .xlsx, .csv or .txt without a process of its own and without SheetJS; null for every other file.
 * Nothing here can be stopped, so each step is linear in a size that is known before it begins.
 */
export function readDirectly({ name, bytes, limits }: SheetsFile): readonly RawSheet[] | null {
  if (bytes.length > largest.zip) return null;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (detectKind(file)) {
    case 'zip': {
      const entries = zipDirectory(file, limits);
      const inflated = entries.reduce((sum, entry) => sum + entry.size, 0);
      return inflated > largest.zip
        ? null
        : withinBounds(scanXlsx(checkZip(file, limits, entries), cellCounter(limits.cells)));
    }
    case 'text': {
      const text = bytes.length > largest.text ? null : decodeText(file);
      if (text === null || detectTextKind(text) !== 'delimited') return null;
      return [readDelimited(text, name, cellCounter(limits.cells))];
    }
    case 'ole':
    case 'biff':
      return null;
  }
}

const largest = { zip: 4 * megabyte, text: megabyte };

/** One long string may stand in a great many cells, which would keep those busy who read them. */
function withinBounds(sheets: readonly RawSheet[] | null): readonly RawSheet[] | null {
  let length = 0;
  for (const { cells } of sheets ?? []) {
    for (let at = 0; at < cells.length; at += 1) length += cells.at(at)?.text.length ?? 0;
  }
  return length > 4 * largest.zip ? null : sheets;
}
