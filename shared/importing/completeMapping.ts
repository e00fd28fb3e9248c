import type { Year } from '../domain/year.ts';
import { isNumber } from './columnFacts.ts';
import { withColumn, withColumnRole, withHeaderRow } from './editMapping.ts';
import type { EditContext } from './editMapping.ts';
import { findHeaderRole } from './headerWords.ts';
import type { CompactMapping, TableWish } from './mappingFile.ts';
import { toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { columnIndex, columnLetters } from './rawSheet.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { MappedColumn, TableMapping } from './tableMapping.ts';
import { findUnitNote } from './titleNotes.ts';
import { isKnownUnit, toUnit } from '../domain/units.ts';

/** A wish that no column of the sheet fulfils: the word that heads none. */
export type ColumnMissing = Readonly<{ missing: string }>;

/** The mapping that a wish means for this sheet: its header, its first row and what headers say are found there. */
export function completeMapping(
  wish: CompactMapping | TableWish,
  context: EditContext,
): TableMapping | ColumnMissing {
  const columns = listColumns(wish);
  const places = columns.map(({ column }) => findColumn(context.grid, column));
  const missing = columns.find((_, index) => places[index] === null);
  if (missing !== undefined) return { missing: missing.column };
  const found = columns.map((column, index) => ({ ...column, column: places[index] ?? 'A' }));
  const frame = frameOf(wish, found, context.grid);
  const mapped = found.reduce(
    (mapping, { column, role }) => withColumnRole(mapping, column, role, context),
    withHeaderRow(frame, frame.headerRow, context),
  );
  const laidOut = { ...mapped, layout: wish.layout ?? layoutOf(mapped, context) };
  // Once more, as the layout decides what a header's word is.
  const named = withHeaderRow(laidOut, laidOut.headerRow, context);
  const asked = found.reduce((mapping, { column, change }) => withColumn(mapping, column, change), named);
  return { ...asked, ...rowsOf(wish, asked) };
}

type ColumnAsked = Readonly<{
  column: string;
  role: MappedColumn['role'];
  change: Partial<Pick<MappedColumn, 'name' | 'unit' | 'year'>>;
}>;

function listColumns(wish: CompactMapping | TableWish): readonly ColumnAsked[] {
  if ('columns' in wish || 'pairs' in wish) {
    return (wish.columns ?? []).map(({ column, role, name, unit, year }) => ({
      column,
      role,
      change: {
        ...(name === undefined ? {} : { name }),
        ...(unit === undefined ? {} : { unit }),
        ...(year === undefined ? {} : { year }),
      },
    }));
  }
  const { indicator, group, value, unit, department, year } = wish as CompactMapping;
  const of = (role: MappedColumn['role'], column: string | null | undefined): readonly ColumnAsked[] =>
    typeof column === 'string' ? [{ column, role, change: {} }] : [];
  return [
    ...of('indicator', indicator),
    ...of('group', group),
    ...[value ?? []].flat().flatMap((column) => of('value', column)),
    ...(isUnitWord(unit) ? [] : of('unit', unit)),
    ...of('department', department),
    ...(typeof year === 'string' ? of('year', year) : []),
  ];
}

function isUnitWord(unit: string | null | undefined): unit is string {
  return typeof unit === 'string' && !/^[A-Za-z]{1,3}$/.test(unit) && isKnownUnit(toUnit(unit));
}

/** The letters of a column that is named by them, or by the word that heads it. */
function findColumn(grid: SheetGrid, asked: string): string | null {
  if (/^[A-Za-z]{1,3}$/.test(asked)) return asked.toUpperCase();
  const word = withoutSpaces(toHalfWidth(asked));
  for (const row of grid.rows.slice(0, rowsToLookAt)) {
    const cell = grid.cellsOf(row).find(({ text }) => withoutSpaces(toHalfWidth(text)) === word);
    if (cell !== undefined) return columnLetters(cell.column);
  }
  return null;
}

const rowsToLookAt = 200;

function frameOf(
  wish: CompactMapping | TableWish,
  columns: readonly ColumnAsked[],
  grid: SheetGrid,
): TableMapping {
  const headerRow = wish.headerRow === undefined ? findHeader(grid, columns) : wish.headerRow;
  const unit = wish.unit ?? '';
  const note = findUnitNote(grid, 0, (headerRow ?? 1) - 1);
  const pairs = 'pairs' in wish ? (wish.pairs ?? []) : [];
  const year = typeof wish.year === 'number' ? wish.year : null;
  return {
    layout: pairs.length > 0 ? 'form' : 'long-table',
    headerRow,
    headerRows: 0,
    firstRow: wish.firstRow ?? (headerRow ?? 0) + 1,
    lastRow: wish.lastRow ?? null,
    columns: [],
    pairs,
    unit: 'columns' in wish || isUnitWord(unit) ? toUnit(unit) : (note?.unit ?? ''),
    year,
  };
}

/** The nearest words above the first number of the values; null where no words stand above it. */
function findHeader(grid: SheetGrid, columns: readonly ColumnAsked[]): number | null {
  const of = (role: MappedColumn['role']): readonly number[] =>
    columns.filter((one) => one.role === role).map(({ column }) => columnIndex(column));
  const values = of('value');
  const labels = [...of('indicator'), ...of('department')];
  let header: number | null = null;
  for (const row of grid.rows.slice(0, rowsToLookAt)) {
    const isHeader = labels.some((column) => findHeaderRole(grid.cell(row, column)?.text ?? '') !== null);
    const hasNumber = values.some((column) => {
      const cell = grid.cell(row, column);
      return cell !== null && isNumber(cell);
    });
    if (hasNumber && !isHeader) break;
    const hasWords = [...values, ...labels].filter((column) => grid.cell(row, column) !== null).length > 1;
    if (hasWords) header = row + 1;
    if (isHeader) break;
  }
  return header;
}

/** What columns of values with years, or departments beside indicators, make of a table. */
function layoutOf(mapping: TableMapping, context: EditContext): TableMapping['layout'] {
  const has = (role: MappedColumn['role']): boolean => mapping.columns.some((column) => column.role === role);
  if (mapping.pairs.length > 0) return 'form';
  if (!has('indicator')) return 'departments-by-indicators';
  const values = mapping.columns.filter(({ role }) => role === 'value');
  const years = new Set<Year | null>(values.map(({ year }) => year));
  if (values.length > 1 && years.size === values.length) return 'indicators-by-years';
  const across = withHeaderRow(
    { ...mapping, layout: 'indicators-by-departments' },
    mapping.headerRow,
    context,
  );
  const departments = across.columns.filter(({ role, name }) => role === 'value' && name !== '').length;
  return values.length > 1 && departments * 2 >= values.length ? 'indicators-by-departments' : 'long-table';
}

function rowsOf(wish: CompactMapping | TableWish, mapping: TableMapping): Partial<TableMapping> {
  const headerRows = 'headerRows' in wish ? wish.headerRows : undefined;
  const shifted =
    headerRows === undefined || mapping.headerRow === null
      ? {}
      : { headerRows, firstRow: mapping.headerRow + headerRows };
  return {
    ...shifted,
    ...(wish.firstRow === undefined ? {} : { firstRow: wish.firstRow }),
    ...(wish.lastRow === undefined ? {} : { lastRow: wish.lastRow }),
  };
}
