import type { LongTableColumns } from './longTable.ts';
import { saysNothing } from './plainText.ts';
import { isFootnote } from './footnotes.ts';
import type { RawCell } from './rawSheet.ts';
import { readNumber } from './readNumber.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { isKnownUnit, toUnit } from './units.ts';

export type BareTable = Readonly<{ columns: LongTableColumns; firstRow: number }>;

/**
 * The columns of a table without a header, when they cannot be mistaken: names, numbers and at most units and
 * running numbers, in at least two rows, with nothing above or below but notes and lines of a single cell.
 */
export function findBareColumns(grid: SheetGrid): BareTable | null {
  const rows = grid.rows.filter((row) => grid.cellsOf(row).length > 1 && !isFootnote(grid.cellsOf(row)));
  const [firstRow] = rows;
  if (firstRow === undefined || rows.length < 2) return null;
  const columns = [...new Set(rows.flatMap((row) => grid.cellsOf(row).map((cell) => cell.column)))];
  const contents = columns.map((column) => {
    const cells = rows.map((row) => grid.cell(row, column));
    return { column, content: contentOf(cells) };
  });
  const of = (content: Content): readonly number[] =>
    contents.filter((one) => one.content === content).map(({ column }) => column);
  const [indicator, ...otherNames] = of('names');
  const [value, ...otherValues] = of('numbers');
  const [unit = null, ...otherUnits] = of('units');
  if (indicator === undefined || value === undefined || indicator > value) return null;
  if (otherNames.length + otherValues.length + otherUnits.length + of('mixed').length > 0) return null;
  return { columns: { indicator, value, unit, department: null, year: null }, firstRow };
}

type Content = 'names' | 'numbers' | 'units' | 'running numbers' | 'mixed';

function contentOf(cells: readonly (RawCell | null)[]): Content {
  const filled = cells.filter((cell) => cell !== null);
  if (isRunning(filled)) return 'running numbers';
  if (filled.every(isNumber) && filled.some((cell) => !saysNothing(cell.text))) return 'numbers';
  if (filled.every((cell) => isKnownUnit(toUnit(cell.text)))) return 'units';
  return filled.length === cells.length && filled.every(isName) ? 'names' : 'mixed';
}

/** 1, 2, 3 … is a numbering, not a column of figures. */
function isRunning(cells: readonly RawCell[]): boolean {
  return cells.every((cell, index) => cell.text.trim() === String(index + 1));
}

function isNumber({ kind, text }: RawCell): boolean {
  if (kind === 'number' || kind === 'error' || kind === 'formula-without-value') return true;
  return kind === 'text' && (saysNothing(text) || 'value' in readNumber(text));
}

function isName({ kind, text }: RawCell): boolean {
  return kind === 'text' && /\p{L}{2}/u.test(text);
}
