import type { Year } from '../domain/year.ts';
import { isIndexRow } from './columnFacts.ts';
import { findHeaderBlock } from './headerBlock.ts';
import { describeHeader } from './headerColumn.ts';
import { nameColumns } from './nameColumns.ts';
import { columnIndex } from './rawSheet.ts';
import { rowIndexFrom } from './sheetGrid.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { MappedColumn, MappedPair, TableLayout, TableMapping } from './tableMapping.ts';

/** The rows around a table's header, as far as they are at hand, and what the clerk is working for. */
export type EditContext = Readonly<{
  grid: SheetGrid;
  year: Year;
  /** True for a name that the catalogue knows; names are told in full without it. */
  isKnown?: (name: string) => boolean;
}>;

/** The mapping with another role for one column; null leaves the column unread. What its header says is taken over. */
export function withColumnRole(
  mapping: TableMapping,
  column: string,
  role: MappedColumn['role'] | null,
  context: EditContext,
): TableMapping {
  const isFree = role === null || role === 'value' || role === 'group';
  const others = mapping.columns.filter((one) => one.column !== column && (isFree || one.role !== role));
  if (role === null) return { ...mapping, columns: others };
  const plain: MappedColumn = { column, role, name: '', unit: '', year: null };
  const columns = [...others, plain].toSorted(
    (left, right) => columnIndex(left.column) - columnIndex(right.column),
  );
  return role === 'value' ? readHeaders({ ...mapping, columns }, context, [column]) : { ...mapping, columns };
}

/** The mapping with parts of one column changed by hand: its name, its unit, its year. */
export function withColumn(
  mapping: TableMapping,
  column: string,
  change: Partial<Pick<MappedColumn, 'name' | 'unit' | 'year'>>,
): TableMapping {
  const columns = mapping.columns.map((one) => (one.column === column ? { ...one, ...change } : one));
  return { ...mapping, columns };
}

/** The mapping with its header in another row (from 1), and its values named anew; null for a table without one. */
export function withHeaderRow(mapping: TableMapping, row: number | null, context: EditContext): TableMapping {
  if (row === null) {
    const columns = mapping.columns.map((column) => ({ ...column, name: '', unit: '', year: null }));
    return { ...mapping, headerRow: null, headerRows: 0, columns };
  }
  const headerRows = findHeaderBlock(context.grid, row - 1)?.rows ?? 1;
  const firstRow = firstBelow(context.grid, row - 1 + headerRows) + 1;
  const lastRow = mapping.lastRow !== null && mapping.lastRow < firstRow ? null : mapping.lastRow;
  const moved = { ...mapping, headerRow: row, headerRows, firstRow, lastRow };
  return readHeaders(moved, context, valueColumns(mapping));
}

/** The mapping of the same table read in another layout; its label changes its role with it. */
export function withLayout(mapping: TableMapping, layout: TableLayout, context: EditContext): TableMapping {
  if (layout === 'form') return { ...mapping, layout, headerRow: null, headerRows: 0, columns: [] };
  const down = layout === 'departments-by-indicators';
  const columns = mapping.columns.map((column): MappedColumn => {
    const isLabel = down
      ? column.role === 'indicator' && !has(mapping, 'department')
      : column.role === 'department' && !has(mapping, 'indicator');
    return isLabel ? { ...column, role: down ? 'department' : 'indicator' } : column;
  });
  return readHeaders({ ...mapping, layout, pairs: [], columns }, context, valueColumns(mapping));
}

/** The mapping with its last row (from 1); null for one that goes on to the end of the sheet. */
export function withLastRow(mapping: TableMapping, lastRow: number | null): TableMapping {
  return { ...mapping, lastRow, firstRow: Math.min(mapping.firstRow, lastRow ?? mapping.firstRow) };
}

/** A form with this label answered by this cell, in the place of whatever either belonged to. */
export function withPair(mapping: TableMapping, pair: MappedPair): TableMapping {
  const rest = withoutCell(withoutCell(mapping, pair.label), pair.value);
  return { ...rest, pairs: [...rest.pairs, pair] };
}

/** A form without the pair that this cell belongs to. */
export function withoutCell(mapping: TableMapping, cell: string): TableMapping {
  return { ...mapping, pairs: mapping.pairs.filter(({ label, value }) => label !== cell && value !== cell) };
}

function has({ columns }: TableMapping, role: MappedColumn['role']): boolean {
  return columns.some((column) => column.role === role);
}

function valueColumns({ columns }: TableMapping): readonly string[] {
  return columns.filter(({ role }) => role === 'value').map(({ column }) => column);
}

/** Takes name, unit and year of some columns from the words over them. */
function readHeaders(
  mapping: TableMapping,
  { grid, year, isKnown = (): boolean => false }: EditContext,
  changed: readonly string[],
): TableMapping {
  const { headerRow, headerRows, layout } = mapping;
  if (headerRow === null) return mapping;
  const values = valueColumns(mapping);
  const headers = values.map((letters) => {
    const column = columnIndex(letters);
    return describeHeader(column, pathOver(grid, { row: headerRow - 1, rows: headerRows, column }), {
      year,
      isKnown,
    });
  });
  const names = nameColumns(layout, headers, isKnown);
  const columns = mapping.columns.map((one) => {
    const index = values.indexOf(one.column);
    const header = headers[index];
    if (header === undefined || !changed.includes(one.column)) return one;
    const name = layout === 'long-table' && values.length === 1 ? '' : (names[index] ?? '');
    return { ...one, name, unit: header.unit, year: header.year };
  });
  return { ...mapping, columns };
}

type HeaderPlace = Readonly<{ row: number; rows: number; column: number }>;

function pathOver(grid: SheetGrid, { row, rows, column }: HeaderPlace): readonly string[] {
  const block = findHeaderBlock(grid, row);
  const path = block?.rows === rows ? block.paths.get(column) : undefined;
  if (path !== undefined) return path;
  const texts = Array.from({ length: rows }, (_, at) => grid.seen(row + at, column)?.text.trim() ?? '');
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
}

function firstBelow(grid: SheetGrid, row: number): number {
  const below = grid.rows.slice(rowIndexFrom(grid.rows, row), rowIndexFrom(grid.rows, row) + 3);
  return below.find((one) => !isIndexRow(grid.cellsOf(one))) ?? row;
}
