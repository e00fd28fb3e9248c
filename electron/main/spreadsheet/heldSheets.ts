import type { WorkbookReading } from '../../../shared/importing/importResult.ts';
import { importSheets } from '../../../shared/importing/importSheets.ts';
import type { SheetsToImport } from '../../../shared/importing/importSheets.ts';
import type { RawCell, RawSheet } from '../../../shared/importing/rawSheet.ts';

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
  return {
    sheets: sheets.map(toOpenSheet),
    textLengths: sheets.map(({ cells }) => cells.reduce((sum, { text }) => sum + text.length, 0)),
    interpret: (asked) => importSheets({ file, sheets, ...asked }),
    rows: (sheet, fromRow, count) => {
      const cells = sheets[sheet]?.cells ?? [];
      return cells.slice(firstFrom(cells, fromRow), firstFrom(cells, fromRow + count));
    },
  };
}

function toOpenSheet({ name, hidden, cells }: RawSheet): OpenSheet {
  let rows = 0;
  let columns = 0;
  for (const cell of cells) {
    rows = Math.max(rows, cell.row + (cell.rows ?? 1));
    columns = Math.max(columns, cell.column + (cell.columns ?? 1));
  }
  return { name, hidden, rows, columns, cells: cells.length };
}

/** The place of the first cell in this row or below; cells stand in reading order. */
function firstFrom(cells: readonly RawCell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
