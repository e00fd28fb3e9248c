import { z } from 'zod';
import { columnIndex, parseAddress } from './rawSheet.ts';
import type { MappedColumn } from './tableMapping.ts';
import type { TableReading } from './tableReading.ts';

/** What a cell of a table was taken for. */
export const CellRole = z.enum([
  'header',
  'label',
  'unit',
  'value',
  'total',
  'department',
  'year',
  'note',
  'none',
]);
export type CellRole = z.infer<typeof CellRole>;

/** What a cell was taken for; `row` and `column` count from 0. */
export function roleOfCell(table: TableReading, row: number, column: number): CellRole {
  if (isAt(table.unitCell, row, column)) return 'note';
  if (table.layout === 'form') return roleInForm(table, row, column);
  if (!isInside(table, row, column)) return 'none';
  const top = (table.headerRow ?? table.firstRow) - 1;
  if (row < top) return 'none';
  const mapped = table.columns.find((one) => columnIndex(one.column) === column);
  if (row < table.firstRow - 1) return mapped === undefined ? 'none' : 'header';
  if (table.sideRows.includes(row + 1)) return 'note';
  if (mapped === undefined) return 'none';
  const role = roleOfColumn(mapped);
  return role === 'value' && isTotal(table, mapped, row) ? 'total' : role;
}

function roleOfColumn({ role }: MappedColumn): CellRole {
  return role === 'indicator' || role === 'group' ? 'label' : role;
}

/** A row of sums, or the column of all departments together. */
function isTotal({ layout, totalRows }: TableReading, { name }: MappedColumn, row: number): boolean {
  return totalRows.includes(row + 1) || (layout === 'indicators-by-departments' && name === '');
}

function roleInForm({ pairs }: TableReading, row: number, column: number): CellRole {
  if (pairs.some(({ value }) => isAt(value, row, column))) return 'value';
  return pairs.some(({ label }) => isAt(label, row, column)) ? 'label' : 'none';
}

function isAt(address: string | null, row: number, column: number): boolean {
  if (address === null) return false;
  const place = parseAddress(address);
  return place.row === row && place.column === column;
}

function isInside({ firstColumn, lastColumn, lastRow }: TableReading, row: number, column: number): boolean {
  if (lastRow !== null && row >= lastRow) return false;
  return column >= columnIndex(firstColumn) && column <= columnIndex(lastColumn);
}
