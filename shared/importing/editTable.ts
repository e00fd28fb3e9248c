import { Year } from '../domain/year.ts';
import { columnIndex } from './rawSheet.ts';
import { TableMapping } from './tableMapping.ts';
import type { MappedColumn, TableLayout } from './tableMapping.ts';
import type { TableReading } from './tableReading.ts';

/**
 * The clerk's corrections of a table, each a new mapping. Rows count from 1 and columns are letters, as the
 * spreadsheet shows them; `headerOf` gives the words over a column.
 */

/** What a column can be said to hold; null for nothing that is read. */
export type ColumnRole = MappedColumn['role'] | null;

/** Of these a table has one each: a new one takes the place of the old. */
const single: readonly ColumnRole[] = ['indicator', 'unit', 'department', 'year'];

export function withColumnRole(
  mapping: TableMapping,
  column: string,
  role: ColumnRole,
  headerOf: (column: string) => string,
): TableMapping {
  const others = mapping.columns.filter(
    (one) => one.column !== column && !(single.includes(role) && one.role === role),
  );
  if (role === null) return withColumns(mapping, others);
  const fresh = { column, role, name: '', unit: '', year: null };
  const before = mapping.columns.find((one) => one.column === column && one.role === role);
  return nameValues(withColumns(mapping, [...others, before ?? fresh]), headerOf);
}

/** Changes what the header of a column of values is taken to say. */
export function withColumnFacts(
  mapping: TableMapping,
  column: string,
  facts: Partial<Pick<MappedColumn, 'name' | 'unit' | 'year'>>,
): TableMapping {
  return withColumns(
    mapping,
    mapping.columns.map((one) => (one.column === column ? { ...one, ...facts } : one)),
  );
}

/** Takes another arrangement of the same columns: names of rows become departments, or the other way round. */
export function withLayout(
  mapping: TableMapping,
  layout: TableLayout,
  headerOf: (column: string) => string,
): TableMapping {
  if (layout === mapping.layout) return mapping;
  if (layout === 'form') return { ...mapping, layout };
  const [from, to] =
    layout === 'departments-by-indicators'
      ? (['indicator', 'department'] as const)
      : (['department', 'indicator'] as const);
  const hasTarget = mapping.columns.some(({ role }) => role === to);
  const columns = mapping.columns.map((one) => ({
    ...one,
    role: one.role === from && !hasTarget ? to : one.role,
    name: '',
    year: layout === 'indicators-by-departments' ? null : one.year,
  }));
  return nameValues(withColumns({ ...mapping, layout }, columns), headerOf);
}

/** Says that the header is in this row; a row that touches the header joins it. */
export function withHeaderRow(mapping: TableMapping, row: number): TableMapping {
  const { headerRow, headerRows } = mapping;
  const touches = headerRow !== null && row >= headerRow - 1 && row <= headerRow + headerRows;
  const top = touches ? Math.min(headerRow, row) : row;
  const bottom = touches ? Math.max(headerRow + headerRows - 1, row) : row;
  const firstRow = Math.max(bottom + 1, touches ? mapping.firstRow : 0);
  return {
    ...mapping,
    headerRow: top,
    headerRows: bottom - top + 1,
    firstRow,
    lastRow: mapping.lastRow !== null && mapping.lastRow < firstRow ? null : mapping.lastRow,
  };
}

/** Says that the first figures are in this row. */
export function withFirstRow(mapping: TableMapping, row: number): TableMapping {
  const headerRow = mapping.headerRow !== null && mapping.headerRow < row ? mapping.headerRow : null;
  const headerRows = headerRow === null ? 0 : Math.min(mapping.headerRows, row - headerRow);
  return { ...mapping, headerRow, headerRows, firstRow: row };
}

/** Says that this row is the table's last. */
export function withLastRow(mapping: TableMapping, row: number): TableMapping {
  return { ...mapping, lastRow: Math.max(row, mapping.firstRow) };
}

/** Leaves one row out; what stands below it goes on as a table of its own under the same header. */
export function withoutRow(mapping: TableMapping, row: number): readonly TableMapping[] {
  const { firstRow, lastRow } = mapping;
  if (row < firstRow || (lastRow !== null && row > lastRow)) return [mapping];
  const above = { ...mapping, lastRow: row - 1 };
  const below = { ...mapping, firstRow: row + 1 };
  return [...(row > firstRow ? [above] : []), ...(lastRow === null || row < lastRow ? [below] : [])];
}

/** A table that begins below this header row: names in one column, values in the one right of it. */
export function newTable(headerRow: number, names: string, values: string): TableMapping {
  const column = { name: '', unit: '', year: null };
  return {
    layout: 'long-table',
    headerRow,
    headerRows: 1,
    firstRow: headerRow + 1,
    lastRow: null,
    columns: [
      { ...column, column: names, role: 'indicator' },
      { ...column, column: values, role: 'value' },
    ],
    pairs: [],
    unit: '',
    year: null,
  };
}

/** Says which cell answers a label of a form; null for none. */
export function withPair(mapping: TableMapping, label: string, value: string | null): TableMapping {
  const others = mapping.pairs.filter((pair) => pair.label !== label && pair.value !== value);
  return { ...mapping, pairs: value === null ? others : [...others, { label, value }] };
}

/** Columns of values without a name take it from their header, where the layout lets the header speak. */
function nameValues(mapping: TableMapping, headerOf: (column: string) => string): TableMapping {
  const values = mapping.columns.filter(({ role }) => role === 'value');
  const speaks = namesItsColumns(mapping.layout, values.length);
  return withColumns(
    mapping,
    mapping.columns.map((one) => {
      if (one.role !== 'value' || one.name !== '') return one;
      const header = headerOf(one.column).slice(0, 300);
      const year = mapping.layout === 'indicators-by-years' ? (one.year ?? yearIn(header)) : one.year;
      return { ...one, year, name: speaks ? header : '' };
    }),
  );
}

function namesItsColumns(layout: TableLayout, values: number): boolean {
  if (layout === 'long-table') return values > 1;
  return layout === 'indicators-by-departments' || layout === 'departments-by-indicators';
}

function yearIn(header: string): Year | null {
  return Year.safeParse(Number(/(?:19|20)\d\d/.exec(header)?.[0])).data ?? null;
}

function withColumns(mapping: TableMapping, columns: readonly MappedColumn[]): TableMapping {
  return {
    ...mapping,
    columns: columns.toSorted((left, right) => columnIndex(left.column) - columnIndex(right.column)),
  };
}

/** The mapping of a table as it was read. */
export function toMapping(reading: TableReading): TableMapping {
  return TableMapping.parse(reading);
}
