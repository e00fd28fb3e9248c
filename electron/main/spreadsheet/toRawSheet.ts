import type { CellObject, DenseWorkSheet, WorkSheet } from 'xlsx';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { cellCollector } from './cellCollector.ts';
import type { CountCell } from './cellCounter.ts';
import { booleanContent, errorContent, numberContent, textContent, uncomputed } from './cellContent.ts';
import type { CellContent, NumberFormat } from './cellContent.ts';
import { mergedBlocks } from './mergedBlocks.ts';
import { dateText } from './numberText.ts';
import { ReadingRefused } from './readingRefused.ts';

export type ReadSheet = Readonly<{ name: string; hidden: boolean; sheet: WorkSheet; date1904: boolean }>;

/** A sheet of SheetJS (read with `dense`) as plain cells; nothing is kept of cells without content. */
export function toRawSheet(
  { name, hidden, sheet, date1904 }: ReadSheet,
  toFormat: (code: string) => NumberFormat,
  countCell: CountCell,
): RawSheet {
  const blocks = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const cells = cellCollector(countCell, mergedBlocks(blocks));
  // Every sheet is read with `dense`; a chart sheet has no rows.
  const rows = (sheet as Partial<DenseWorkSheet>)['!data'] ?? [];
  rows.forEach((columns, row) => {
    columns.forEach((cell: CellObject | undefined, column) => {
      if (cell === undefined || column > lastColumn) return;
      const content = readContent(cell, toFormat, date1904);
      if (content !== null) cells.add(row, column, content);
    });
  });
  return { name, hidden, cells: cells.list() };
}

const lastColumn = 16_383;

function readContent(
  cell: CellObject,
  toFormat: (code: string) => NumberFormat,
  date1904: boolean,
): CellContent | null {
  const { t: type, v: value } = cell;
  if (cell.f !== undefined && (value === undefined || value === '' || type === 'z')) return uncomputed;
  switch (type) {
    case 'z':
      return null;
    case 's':
      return textContent(String(value ?? ''));
    case 'b':
      return booleanContent(value === true);
    case 'e':
      return errorContent(errors.get(value));
    case 'n':
      return numberContent(Number(value), toFormat(String(cell.z ?? 'General')), date1904);
    case 'd':
      return { kind: 'date', text: dateText(serialOf(value), false), percent: false };
    default:
      // SheetJS lets every type through that a file names.
      throw new ReadingRefused('file-corrupt');
  }
}

/** A day that SheetJS gives as a Date in UTC, as the serial number of the same day. */
function serialOf(value: unknown): number {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : Number(value);
}

/** [MS-XLS] 2.5.10: the numbers by which files name errors. */
const errors = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
