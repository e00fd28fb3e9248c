import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { cellCounter } from './cellCounter.ts';
import type { CountCell } from './cellCounter.ts';
import { checkBiff } from './checkBiff.ts';
import { checkMarkup } from './checkMarkup.ts';
import { checkZip } from './checkZip.ts';
import { decodeText } from './decodeText.ts';
import { detectKind, detectTextKind } from './detectKind.ts';
import { oleStreams } from './oleStreams.ts';
import type { OleStreams } from './oleStreams.ts';
import { readDelimited } from './readDelimited.ts';
import type { ReadingLimits } from './readingLimits.ts';
import { ReadingRefused } from './readingRefused.ts';
import { scanXlsx } from './scanXlsx.ts';
import { storedZip } from './storedZip.ts';

export type SheetsFile = Readonly<{ name: string; bytes: Uint8Array; limits: ReadingLimits }>;

/** Every sheet of a workbook, by what its bytes are and not by what its name says; throws ReadingRefused. */
export async function readSheets({ name, bytes, limits }: SheetsFile): Promise<readonly RawSheet[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const countCell = cellCounter(limits.cells);
  switch (detectKind(file)) {
    case 'zip': {
      // SheetJS is given only the parts that were checked, as they were checked.
      return (
        scanXlsx(checkZip(file, limits), countCell) ??
        (await sheetJs()).readBinary(
          storedZip([...checkZip(file, limits).values()]),
          cellCounter(limits.cells),
        )
      );
    }
    case 'ole':
      return readBiffStream(workbookStream(oleStreams(file)), countCell);
    case 'biff':
      return readBiffStream(file, countCell);
    case 'text': {
      const text = decodeText(file);
      const kind = detectTextKind(text);
      if (kind === 'delimited') return [readDelimited(text, name, countCell)];
      if (kind === 'xml') checkMarkup(Buffer.from(text));
      else checkTables(text);
      // SheetJS takes every text with an XML declaration for a workbook of Excel 2003, a page too.
      const page = kind === 'html' ? text.replace(/^\s*<\?xml[^>]*\?>\s*/, '') : text;
      return (await sheetJs()).readMarkup(page, countCell);
    }
  }
}

/** An encrypted .xlsx lies in an OLE file too, and so do old .doc and .ppt. */
function workbookStream({ names, read }: OleStreams): Buffer {
  if (names.includes('EncryptionInfo') || names.includes('EncryptedPackage'))
    throw new ReadingRefused('file-encrypted');
  // Excel 95 called it Book; a file for both has two.
  const name = ['Workbook', 'Book'].find((one) => names.includes(one));
  if (name === undefined) throw new ReadingRefused('file-kind-unknown');
  return read(name);
}

async function readBiffStream(stream: Buffer, countCell: CountCell): Promise<readonly RawSheet[]> {
  checkBiff(stream);
  return (await sheetJs()).readBiff(stream, countCell);
}

/** A page that was cut off has a table without its end. */
function checkTables(html: string): void {
  const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
  if (count(/<table\b/gi) !== count(/<\/table\s*>/gi)) throw new ReadingRefused('file-corrupt');
}

/** Loaded only for the files that need it. */
function sheetJs(): Promise<typeof import('./readWithSheetJs.ts')> {
  return import('./readWithSheetJs.ts');
}
