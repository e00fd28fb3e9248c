import type { KitWorkbook, KitWorkbookRow } from '../../../../shared/collecting/kitWorkbook.ts';
import { kitWords } from '../../../../shared/collecting/kitWords.ts';
import { kitColumns } from '../../../../shared/importing/kit/kitColumns.ts';
import type { KitColumn } from '../../../../shared/importing/kit/kitColumns.ts';
import { columnLetters } from '../../../../shared/importing/rawSheet.ts';

/** Rows of the table, counted from 1: title, office, guidance, header, the hidden marks, then one row an indicator. */
const guidanceRow = 3;
const headRow = guidanceRow + kitWords.guidance.length;
export const kitRows = {
  title: 1,
  office: 2,
  guidance: guidanceRow,
  head: headRow,
  marks: headRow + 1,
  first: headRow + 2,
} as const;

/** Width of each column in characters of the body's font; a Chinese character takes two. */
export const columnWidths: Readonly<Record<KitColumn, number>> = {
  number: 6,
  name: 30,
  stamp: 10,
  definition: 44,
  unit: 8,
  last: 15,
  value: 15,
  qualifier: 8,
  note: 24,
  code: 18,
};

export function letterOf(column: KitColumn): string {
  return columnLetters(kitColumns.indexOf(column));
}

export function lastRowOf({ rows }: KitWorkbook): number {
  return kitRows.first + rows.length - 1;
}

/** Two rows below the table, so that the signature is never taken for a row of it. */
export function signatureRowOf(workbook: KitWorkbook): number {
  return lastRowOf(workbook) + 2;
}

/** Points that a row needs for its longest text; programs do not agree on doing this themselves. */
export function rowHeight({ name, definition }: KitWorkbookRow): number {
  const lines = Math.max(
    linesIn(name, columnWidths.name - 2),
    // The definition is set a little smaller than the column's measure.
    linesIn(definition, columnWidths.definition * 1.05),
  );
  return Math.min(Math.max(lines * 14 + 8, 24), 400);
}

function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(width, 1))), 0);
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign <= '\u00ff' ? 1 : 2;
  return width;
}
