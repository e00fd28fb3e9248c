import { read, set_cptable } from 'xlsx';
import type { ParsingOptions, WorkBook } from 'xlsx';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { cellCounter } from './cellCounter.ts';
import type { CountCell } from './cellCounter.ts';
import { biffVersion } from './checkBiff.ts';
import { ReadingRefused } from './readingRefused.ts';
import { numberFormats } from './cellContent.ts';
import { toRawSheet } from './toRawSheet.ts';

const options: ParsingOptions = {
  dense: true,
  // A formula without a value is seen only with both of these.
  cellFormula: true,
  sheetStubs: true,
  cellNF: true,
  cellDates: false,
  cellHTML: false,
  cellText: false,
  bookVBA: false,
};

/** The sheets of an .xlsx, .xlsm, .xlsb or .ods that the gate has let through. */
export function readBinary(file: Buffer, countCell = cellCounter()): readonly RawSheet[] {
  return toRawSheets(
    parse(() => read(file, { ...options, type: 'buffer' })),
    countCell,
  );
}

/** The sheets of a stream of BIFF records, as .xls and .et hold it, that has been checked. */
export async function readBiff(stream: Buffer, countCell: CountCell): Promise<readonly RawSheet[]> {
  // Before Excel 97 text stands in the system's code page.
  if (biffVersion(stream) < 8) set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
  return readBinary(stream, countCell);
}

/** The sheets of an HTML page with tables or of an XML file of Excel 2003. */
export function readMarkup(text: string, countCell: CountCell): readonly RawSheet[] {
  return toRawSheets(
    parse(() => read(text, { ...options, type: 'string', raw: true })),
    countCell,
  );
}

/** SheetJS throws plain errors for whatever it cannot read. */
function parse<T>(reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) throw new ReadingRefused('file-encrypted', { cause: error });
    if (/string length|allocation failed/i.test(message)) {
      throw new ReadingRefused('reading-needs-too-much', { cause: error });
    }
    throw new ReadingRefused('file-corrupt', { cause: error });
  }
}

function toRawSheets(workbook: WorkBook, countCell: CountCell): readonly RawSheet[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const toFormat = numberFormats();
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name];
    // SheetJS leaves out a sheet that it fails to read, without a word.
    if (sheet === undefined) throw new ReadingRefused('file-corrupt');
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return toRawSheet({ name, hidden, sheet, date1904 }, toFormat, countCell);
  });
}
