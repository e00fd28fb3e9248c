import type { Year } from '../domain/year.ts';
import { findBareColumns } from './findBareColumns.ts';
import { findHeaderWord } from './headerWords.ts';
import type { HeaderWord } from './headerWords.ts';
import type { LongTable, LongTableColumns } from './longTable.ts';
import { toHalfWidth, withoutSpaces } from './plainText.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { isKnownUnit, toUnit } from './units.ts';

/** Finds the long table of a sheet: by its header below any titles, else by columns that cannot be mistaken. */
export function detectLongTable(grid: SheetGrid, year: Year): LongTable | null {
  for (const row of grid.rows.slice(0, rowsAboveTable)) {
    const table = readHeaderRow(grid, row, year);
    if (table !== null) return { ...table, noteUnit: findNoteUnit(grid, row) };
  }
  const bare = findBareColumns(grid);
  if (bare === null) return null;
  const noteUnit = findNoteUnit(grid, bare.firstRow);
  return { columns: bare.columns, headerRow: null, columnUnit: '', columnYear: null, noteUnit };
}

const rowsAboveTable = 100;

/** The table whose header is this row; null when it is none, or two tables side by side. */
export function readHeaderRow(grid: SheetGrid, row: number, year: Year): LongTable | null {
  const headers = readWords(grid, row);
  const indicator = bestOf(headers, 'indicator');
  const value = chooseValues(headers, year);
  if (indicator === null || value === null) return null;
  const repeated = headers.filter(
    ({ word }) => word.role === 'indicator' && word.word === indicator.word.word,
  );
  if (repeated.length > 1) return null;
  return {
    columns: {
      indicator: indicator.column,
      value: value.column,
      year: bestOf(headers, 'year')?.column ?? null,
      ...unitAndDepartment(grid, row, headers),
    },
    headerRow: row,
    columnUnit: value.word.unit || indicator.word.unit,
    columnYear: value.word.year,
    noteUnit: '',
  };
}

type Header = Readonly<{ column: number; word: HeaderWord }>;

function readWords(grid: SheetGrid, row: number): readonly Header[] {
  return grid.cellsOf(row).flatMap(({ kind, text, column }) => {
    const word = kind === 'text' || kind === 'number' ? findHeaderWord(text) : null;
    return word === null ? [] : [{ column, word }];
  });
}

function bestOf(headers: readonly Header[], role: HeaderWord['role']): Header | null {
  return (
    headers
      .filter(({ word }) => word.role === role)
      .toSorted((left, right) => left.word.rank - right.word.rank || left.column - right.column)[0] ?? null
  );
}

/** The asked year's column; another year's only when it is the one column of values. */
function chooseValues(headers: readonly Header[], year: Year): Header | null {
  const values = headers.filter(({ word }) => word.role === 'value');
  const ofYear = (asked: Year | null): Header | null =>
    bestOf(
      values.filter(({ word }) => word.year === asked),
      'value',
    );
  return ofYear(year) ?? ofYear(null) ?? (values.length === 1 ? (values[0] ?? null) : null);
}

/** 单位 heads units of measure in one sheet and organisations in another: the cells below tell. */
function unitAndDepartment(
  grid: SheetGrid,
  row: number,
  headers: readonly Header[],
): Pick<LongTableColumns, 'unit' | 'department'> {
  const unit = bestOf(headers, 'unit')?.column ?? null;
  const department = bestOf(headers, 'department')?.column ?? null;
  if (unit === null || holdsUnits(grid, row, unit)) return { unit, department };
  return { unit: null, department: department ?? unit };
}

function holdsUnits(grid: SheetGrid, headerRow: number, column: number): boolean {
  const below = grid.rows
    .filter((row) => row > headerRow)
    .map((row) => toUnit(grid.cell(row, column)?.text ?? ''))
    .filter((unit) => unit !== '');
  return below.filter((unit) => isKnownUnit(unit) || unit.length <= 2).length * 2 >= below.length;
}

/** 单位：件, alone or in brackets; 填报单位：执法大队 is no such note. */
function findNoteUnit(grid: SheetGrid, before: number): string {
  for (const row of grid.rows.filter((one) => one < before)) {
    for (const { text } of grid.cellsOf(row)) {
      const found = /(?:^|[(\s\u3000])(?:计量)?单位\s*:\s*([^\s()]+)\)?/.exec(toHalfWidth(text));
      const unit = toUnit(withoutSpaces(found?.[1] ?? ''));
      if (isKnownUnit(unit)) return unit;
    }
  }
  return '';
}
