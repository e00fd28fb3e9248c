import { forkReader } from '../../electron/main/spreadsheet/forkReader.ts';
import { openWorkbook } from '../../electron/main/spreadsheet/openWorkbook.ts';
import type { WorkbookFile } from '../../electron/main/spreadsheet/openWorkbook.ts';
import type { ReadingLimits } from '../../electron/main/spreadsheet/readingLimits.ts';
import type { ListedSheet } from './listedSheet.ts';

/** Every cell of every sheet of a workbook, read as the product reads it. */
export async function readWorkbook({
  limits = {},
  ...file
}: WorkbookFile & Readonly<{ limits?: Partial<ReadingLimits> }>): Promise<readonly ListedSheet[]> {
  const workbook = await openWorkbook(file, { startReader: forkReader, limits });
  try {
    return await Promise.all(
      workbook.sheets.map(async ({ name, hidden, rows }, index) => ({
        name,
        hidden,
        cells: await workbook.rows(index, 0, rows),
      })),
    );
  } finally {
    workbook.close();
  }
}
