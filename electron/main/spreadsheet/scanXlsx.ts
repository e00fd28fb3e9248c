import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { cellCounter } from './cellCounter.ts';
import type { CountCell } from './cellCounter.ts';
import { textContent } from './cellContent.ts';
import type { Part } from './checkZip.ts';
import { NotCertain } from './notCertain.ts';
import type { Book } from './readCellContent.ts';
import { scanSheet } from './scanSheet.ts';
import { scanStrings } from './scanStrings.ts';
import { scanStyles } from './scanStyles.ts';
import { scanWorkbook } from './scanWorkbook.ts';
import type { ScannedBook } from './scanWorkbook.ts';

/**
 * Every sheet of an .xlsx or .xlsm from its checked parts; null when they hold something that is not known for certain.
 * `parts` is emptied on the way, so that no more than one large part is held at a time.
 */
export function scanXlsx(
  parts: Map<string, Part>,
  countCell: CountCell = cellCounter(),
): readonly RawSheet[] | null {
  try {
    return scanSheets(parts, countCell);
  } catch (error) {
    if (error instanceof NotCertain) return null;
    throw error;
  }
}

/** SheetJS takes a zip with such a part for a workbook of another kind. */
const partsOfOtherKinds = /^(?:meta-inf\/manifest\.xml|objectdata\.xml)$/i;

function scanSheets(parts: Map<string, Part>, countCell: CountCell): readonly RawSheet[] {
  if ([...parts.keys()].some((name) => partsOfOtherKinds.test(name))) throw new NotCertain('kind');
  const workbook = scanWorkbook(parts);
  refuseTwins(workbook);
  const strings = workbook.strings === null ? [] : scanStrings(take(parts, workbook.strings));
  const book: Book = {
    date1904: workbook.date1904,
    formats: workbook.styles === null ? [] : scanStyles(parts.get(workbook.styles)),
    strings,
    stringContents: strings.map(textContent),
    countCell,
  };
  return workbook.sheets.map(({ name, hidden, part }) => ({
    name,
    hidden,
    cells: scanSheet(take(parts, part), book),
  }));
}

function take(parts: Map<string, Part>, name: string): Part | undefined {
  const part = parts.get(name);
  parts.delete(name);
  return part;
}

/** Two sheets of one name, or two that are stored in one part. */
function refuseTwins({ sheets }: ScannedBook): void {
  const names = new Set(sheets.map((sheet) => sheet.name));
  const parts = new Set(sheets.map((sheet) => sheet.part));
  if (names.size < sheets.length || parts.size < sheets.length) throw new NotCertain('sheets');
}
