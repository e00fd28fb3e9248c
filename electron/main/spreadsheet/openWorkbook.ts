import type { ImportResult } from '../../../shared/importing/importResult.ts';
import type { RawCell } from '../../../shared/importing/rawSheet.ts';
import { holdSheets } from './heldSheets.ts';
import type { Interpretation, OpenSheet } from './heldSheets.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { WorkbookFile } from './readWorkbook.ts';

/** A workbook that has been read and can be asked again and again, until it is closed. */
export type OpenWorkbook = Readonly<{
  sheets: readonly OpenSheet[];
  /** Its figures and problems. */
  interpret: (asked: Interpretation) => Promise<ImportResult>;
  /** The cells of some rows of a sheet, both counted from 0, in reading order. */
  rows: (sheet: number, fromRow: number, count: number) => Promise<readonly RawCell[]>;
  close: () => void;
}>;

/** Reads a workbook and keeps it open; throws an AppError. */
export async function openWorkbook(file: WorkbookFile): Promise<OpenWorkbook> {
  const held = holdSheets(file.name, await readWorkbook(file));
  return {
    sheets: held.sheets,
    interpret: (asked) => Promise.resolve(held.interpret(asked)),
    rows: (sheet, fromRow, count) => Promise.resolve(held.rows(sheet, fromRow, count)),
    close: () => undefined,
  };
}
