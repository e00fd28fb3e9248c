import { SSF } from 'xlsx';
import type { CellObject, DenseWorkSheet, Range, WorkSheet } from 'xlsx';
import type { RawCell, RawSheet } from '../../../shared/importing/rawSheet.ts';
import { dateText, numberText } from './numberText.ts';

export type ReadSheet = Readonly<{ name: string; hidden: boolean; sheet: WorkSheet; date1904: boolean }>;

/** A sheet of SheetJS (read with `dense`) as plain cells; nothing is kept of cells without content. */
export function toRawSheet({ name, hidden, sheet, date1904 }: ReadSheet): RawSheet {
  const cells: RawCell[] = [];
  const blocks = mergedBlocks(sheet['!merges'] ?? []);
  // Every sheet is read with `dense`; a chart sheet has no rows.
  const rows = (sheet as Partial<DenseWorkSheet>)['!data'] ?? [];
  rows.forEach((columns, row) => {
    columns.forEach((cell: CellObject | undefined, column) => {
      const content = cell === undefined ? null : readContent(cell, date1904);
      if (content === null || column > lastColumn) return;
      const block = blocks.find(row, column);
      if (block === null) cells.push({ row, column, ...content });
      else if (block.s.r === row && block.s.c === column) {
        cells.push({ row, column, ...content, rows: block.e.r - row + 1, columns: block.e.c - column + 1 });
      }
    });
  });
  return { name, hidden, cells };
}

const lastColumn = 16_383;

type Content = Pick<RawCell, 'kind' | 'text' | 'percent'>;

function readContent(cell: CellObject, date1904: boolean): Content | null {
  const { t: type, v: value } = cell;
  if (cell.f !== undefined && (value === undefined || value === '' || type === 'z')) {
    return { kind: 'formula-without-value', text: '', percent: false };
  }
  switch (type) {
    case 'z':
      return null;
    case 's':
      return textContent(String(value ?? ''));
    case 'b':
      return { kind: 'boolean', text: value === true ? 'TRUE' : 'FALSE', percent: false };
    case 'e':
      return errorContent(value);
    case 'n':
      return numberContent(Number(value), String(cell.z ?? 'General'), date1904);
    case 'd':
      return { kind: 'date', text: dateText(serialOf(value), false), percent: false };
  }
}

function textContent(typed: string): Content | null {
  const text = typed.replace(/\r\n?/g, '\n');
  return text.trim() === '' ? null : { kind: 'text', text, percent: false };
}

function numberContent(value: number, format: string, date1904: boolean): Content {
  if (!Number.isFinite(value)) return errorContent(undefined);
  if (formats.is_date(format)) {
    return { kind: 'date', text: dateText(value, date1904), percent: false };
  }
  return { kind: 'number', text: numberText(value, format), percent: isPercent(format) };
}

// SheetJS has no types for its number formats; this answers for a format such as yyyy"年"m"月".
const formats = SSF as { is_date: (format: string) => boolean };

/** A day that SheetJS gives as a Date in UTC, as the serial number of the same day. */
function serialOf(value: unknown): number {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : Number(value);
}

function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
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

function errorContent(value: unknown): Content {
  return { kind: 'error', text: errors.get(value) ?? '#VALUE!', percent: false };
}

type MergedBlocks = Readonly<{ find: (row: number, column: number) => Range | null }>;

/** Merged blocks by the rows that they cover; SheetJS gives them as ranges. */
function mergedBlocks(ranges: readonly Range[]): MergedBlocks {
  const sorted = ranges.toSorted((left, right) => left.s.r - right.s.r);
  let open: readonly Range[] = [];
  let next = 0;
  let openRow = -1;
  return {
    // Rows are asked for in ascending order, so each block is opened and closed once.
    find: (row, column) => {
      if (row !== openRow) {
        open = open.filter((block) => block.e.r >= row);
        while ((sorted[next]?.s.r ?? Infinity) <= row) {
          const block = sorted[next];
          if (block !== undefined && block.e.r >= row) open = [...open, block];
          next += 1;
        }
        openRow = row;
      }
      return open.find((block) => block.s.c <= column && column <= block.e.c) ?? null;
    },
  };
}
