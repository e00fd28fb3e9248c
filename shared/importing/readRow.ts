import type { ExactDecimal } from '../domain/exactDecimal.ts';
import type { Qualifier } from '../domain/figure.ts';
import { Year } from '../domain/year.ts';
import type { LongTable } from './longTable.ts';
import { isFootnote } from './footnotes.ts';
import type { ImportProblemCode } from './importResult.ts';
import type { IndicatorMatch } from './indicatorMatch.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import { normaliseName } from './normaliseName.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from './plainText.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { readCellValue } from './readCellValue.ts';
import type { NumberRead } from './readNumber.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { splitScale } from '../domain/unitScale.ts';
import { splitUnit, toUnit } from './units.ts';

/** What one row says, before rows are compared with each other. */
export type FigureRead = Readonly<{
  name: string;
  /** The name as indicators are recognised by it. */
  normalisedName: string;
  nameCell: string;
  valueCell: string;
  match: IndicatorMatch;
  year: Year;
  value: ExactDecimal;
  qualifier: Qualifier | null;
  unit: string;
  department: string | null;
}>;

export type RowProblem = Readonly<{ code: ImportProblemCode; cell: string; text: string }>;

export type RowRead = FigureRead | RowProblem;

export type RowReading = Readonly<{
  grid: SheetGrid;
  row: number;
  table: LongTable;
  year: Year;
  find: IndicatorFinder;
}>;

/** Reads one row of a long table; null for a row that holds no figure: a section's title, a sum, a signature, a note. */
export function readRow(reading: RowReading): RowRead | null {
  const { grid, row, table, find } = reading;
  const named = findName(grid, row, table.columns.indicator);
  if (named === null || isFootnote(grid.cellsOf(row)) || isColumnIndex(named)) return null;
  const name = named.text.replace(/\s*\n\s*/g, '').trim();
  const ownUnit = unitOfRow(reading, name);
  const unit = ownUnit || table.columnUnit || table.noteUnit;
  const normalisedName = normaliseName(name);
  const { indicator } = find(name, unit);
  if (normalisedName === '' || (indicator === null && isSum(normalisedName))) return null;
  const cell = grid.cell(row, table.columns.value);
  if (cell === null) {
    const isTitle = ownUnit === '' && indicator === null;
    return isTitle || isContinued(reading, named) ? null : problem(reading, 'value-missing', name);
  }
  const year = findYear(reading);
  if (typeof year !== 'number') return year;
  const number = readCellValue(cell);
  if ('refused' in number)
    return problem(reading, number.refused, namesCell.has(number.refused) ? name : cell.text);
  const printed = unitOfNumber(number, unit);
  return {
    name,
    normalisedName,
    nameCell: cellAddress(named.row, named.column),
    valueCell: cellAddress(cell.row, cell.column),
    match: find(name, printed),
    year,
    value: number.value,
    qualifier: number.qualifier,
    unit: printed === '' ? (indicator?.unit ?? '') : printed,
    department: findDepartment(reading),
  };
}

/** Where the cell itself shows nothing, the problem is told by the indicator's name. */
const namesCell: ReadonlySet<ImportProblemCode> = new Set(['value-missing', 'formula-without-value']);

/** The name in its column, or the nearest text left of it (a title of a group that has a value of its own). */
function findName(grid: SheetGrid, row: number, column: number): RawCell | null {
  const seen = grid.seen(row, column);
  if (seen !== null) return seen.kind === 'text' ? seen : null;
  return (
    grid
      .cellsOf(row)
      .findLast((cell) => cell.column < column && cell.kind === 'text' && /\p{L}{2}/u.test(cell.text)) ?? null
  );
}

/** The row 甲 乙 丙 1 2 3 below the header of a statistical form. */
function isColumnIndex({ text }: RawCell): boolean {
  return text.trim() === '甲';
}

function isSum(normalisedName: string): boolean {
  return /^(合计|总计|小计|共计|总)$/.test(normalisedName);
}

/** True when both name and value are blocks that began in a row above. */
function isContinued({ grid, row, table }: RowReading, named: RawCell): boolean {
  return named.row < row && grid.seen(row, table.columns.value) !== null;
}

/** The unit that the row states in its unit column or in brackets behind the name. */
function unitOfRow({ grid, row, table }: RowReading, name: string): string {
  const column = table.columns.unit;
  const cell = column === null ? null : grid.seen(row, column);
  const unit = toUnit(cell?.text ?? '');
  return unit === '' || unit.length > 10 ? splitUnit(toHalfWidth(name)).unit : unit;
}

/** A unit beside the number wins; 41.5万 under （万元） is 415000 元, as its 万 has been multiplied out. */
function unitOfNumber(number: NumberRead, stated: string): string {
  if (number.unit !== '') return number.unit;
  return number.scaled ? splitScale(stated).base : stated;
}

function findYear(reading: RowReading): Year | RowProblem {
  const { grid, row, table, year } = reading;
  const cell = table.columns.year === null ? null : grid.seen(row, table.columns.year);
  if (cell === null || saysNothing(cell.text)) return table.columnYear ?? year;
  const text = withoutSpaces(toHalfWidth(cell.text));
  const digits = cell.kind === 'date' ? text.slice(0, 4) : /^(\d{4})年?度?$/.exec(text)?.[1];
  const own = Year.safeParse(Number(digits)).data;
  return own ?? { code: 'year-not-readable', cell: cellAddress(cell.row, cell.column), text: cell.text };
}

/** Null for the whole bureau. */
function findDepartment({ grid, row, table }: RowReading): string | null {
  const column = table.columns.department;
  const cell = column === null ? null : grid.seen(row, column);
  const name = withoutSpaces(cell?.text ?? '').slice(0, 100);
  return saysNothing(name) || isSum(normaliseName(name)) ? null : name;
}

function problem({ row, table }: RowReading, code: ImportProblemCode, text: string): RowProblem {
  return { code, cell: cellAddress(row, table.columns.value), text };
}
