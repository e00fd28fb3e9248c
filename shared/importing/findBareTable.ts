import type { DetectedTable } from './detectedTable.ts';
import { saysNothing } from '../domain/plainText.ts';
import { isFootnote } from './footnotes.ts';
import { columnLetters } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import type { MappedColumn } from './tableMapping.ts';
import { findUnitNote } from './titleNotes.ts';
import { readNumber } from './readNumber.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { isKnownUnit, toUnit } from '../domain/units.ts';

/**
 * The table of a sheet without a header, when its columns cannot be mistaken: names, numbers and at most units and
 * running numbers, in at least two rows, with nothing above or below but notes and lines of a single cell.
 */
export function findBareTable(grid: SheetGrid): DetectedTable | null {
  const rows = grid.rows.filter((row) => grid.cellsOf(row).length > 1 && !isFootnote(grid.cellsOf(row)));
  const [firstRow] = rows;
  if (firstRow === undefined || rows.length < 2) return null;
  const columns = findColumns(grid, rows);
  if (columns === null) return null;
  const note = findUnitNote(grid, 0, firstRow);
  return {
    mapping: {
      layout: 'long-table',
      headerRow: null,
      headerRows: 0,
      firstRow: firstRow + 1,
      lastRow: null,
      columns,
      pairs: [],
      unit: note?.unit ?? '',
      year: null,
    },
    unitCell: note?.cell ?? null,
    unread: [],
  };
}

function findColumns(grid: SheetGrid, rows: readonly number[]): readonly MappedColumn[] | null {
  const columns = new Set<number>();
  for (const row of rows) for (const { column } of grid.cellsOf(row)) columns.add(column);
  const contents = [...columns].map((column) => ({ column, content: contentOf(grid, rows, column) }));
  const of = (content: Content): readonly number[] =>
    contents.filter((one) => one.content === content).map(({ column }) => column);
  const [indicator, ...otherNames] = of('names');
  const [value, ...otherValues] = of('numbers');
  const [unit, ...otherUnits] = of('units');
  if (indicator === undefined || value === undefined || indicator > value) return null;
  if (otherNames.length + otherValues.length + otherUnits.length + of('mixed').length > 0) return null;
  const mapped = (role: MappedColumn['role'], column: number): MappedColumn => ({
    column: columnLetters(column),
    role,
    name: '',
    unit: '',
    year: null,
  });
  return [
    mapped('indicator', indicator),
    mapped('value', value),
    ...(unit === undefined ? [] : [mapped('unit', unit)]),
  ];
}

type Content = 'names' | 'numbers' | 'units' | 'running numbers' | 'mixed';

function contentOf(grid: SheetGrid, rows: readonly number[], column: number): Content {
  const cells = rows.map((row) => grid.cell(row, column));
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
