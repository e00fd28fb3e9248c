import type { WorkbookReading } from '../../../shared/importing/importResult.ts';
import { importSheets } from '../../../shared/importing/importSheets.ts';
import type { SheetsToImport } from '../../../shared/importing/importSheets.ts';
import type { CellList, RawCell, RawSheet } from '../../../shared/importing/rawSheet.ts';

/** A sheet from outside: its cells stay where they were read. `rows` and `columns` are the extent of its cells. */
export type OpenSheet = Readonly<{
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  cells: number;
}>;

/** What the cells of a workbook are asked for: the figures of this year, as the clerk's choices read them. */
export type Interpretation = Omit<SheetsToImport, 'file' | 'sheets'>;

/** The sheets of one workbook with what can be asked of them. */
export type HeldSheets = Readonly<{
  sheets: readonly OpenSheet[];
  /** Of each sheet, the length of all its texts together. */
  textLengths: readonly number[];
  interpret: (asked: Interpretation) => WorkbookReading;
  /** The cells of some rows of a sheet, both counted from 0, in reading order. */
  rows: (sheet: number, fromRow: number, count: number) => readonly RawCell[];
}>;

export function holdSheets(file: string, sheets: readonly RawSheet[]): HeldSheets {
  const measured = sheets.map(measure);
  return {
    sheets: measured.map(({ sheet }) => sheet),
    textLengths: measured.map(({ textLength }) => textLength),
    interpret: (asked) => importSheets({ file, sheets, ...asked }),
    rows: (sheet, fromRow, count) => {
      const cells = sheets[sheet]?.cells ?? none;
      return cells.slice(firstFrom(cells, fromRow), firstFrom(cells, fromRow + count));
    },
  };
}

const none: CellList = [];

function measure({ name, hidden, cells }: RawSheet): Readonly<{ sheet: OpenSheet; textLength: number }> {
  let [rows, columns, textLength] = [0, 0, 0];
  for (let at = 0, cell = cells.at(at); cell !== undefined; cell = cells.at(++at)) {
    rows = Math.max(rows, cell.row + (cell.rows ?? 1));
    columns = Math.max(columns, cell.column + (cell.columns ?? 1));
    textLength += cell.text.length;
  }
  return { sheet: { name, hidden, rows, columns, cells: cells.length }, textLength };
}

/** The place of the first cell in this row or below; cells stand in reading order. */
function firstFrom(cells: CellList, row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells.at(middle)?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
