import type { DetectedTable } from './detectedTable.ts';
import type { ColumnMapping } from './importResult.ts';
import { columnIndex, columnLetters, parseAddress } from './rawSheet.ts';
import type { TableRead } from './tableRead.ts';
import type { MappedColumn, TableMapping } from './tableMapping.ts';
import type { TableReading } from './tableReading.ts';

/** A table as it was read, with what drawing it needs. */
export function toTableReading(
  { mapping, unitCell }: DetectedTable,
  { totalRows, sideRows }: TableRead,
): TableReading {
  const columns =
    mapping.layout === 'form'
      ? mapping.pairs.flatMap(({ label, value }) => [parseAddress(label).column, parseAddress(value).column])
      : mapping.columns.map(({ column }) => columnIndex(column));
  let [first, last] = [columns[0] ?? 0, columns[0] ?? 0];
  for (const column of columns) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return {
    ...mapping,
    firstColumn: columnLetters(first),
    lastColumn: columnLetters(last),
    totalRows,
    sideRows,
    unitCell,
  };
}

/** The letters of each role; null where the table has no such column. */
export function toColumnMapping({ columns }: TableMapping): ColumnMapping {
  const letters = (role: MappedColumn['role']): string | null =>
    columns.find((column) => column.role === role)?.column ?? null;
  return {
    indicator: letters('indicator'),
    value: letters('value'),
    unit: letters('unit'),
    department: letters('department'),
    year: letters('year'),
  };
}
