import type { LongTable } from './longTable.ts';
import { columnLetters } from './rawSheet.ts';
import type { MappedColumn } from './tableMapping.ts';
import type { TableReading } from './tableReading.ts';

/** The mapping of a long table that was detected. */
export function toTableReading(table: LongTable, totalRows: readonly number[]): TableReading {
  const { indicator, value, unit, department, year } = table.columns;
  const listed: readonly (readonly [MappedColumn['role'], number | null])[] = [
    ['indicator', indicator],
    ['value', value],
    ['unit', unit],
    ['department', department],
    ['year', year],
  ];
  const columns = listed.flatMap(([role, column]) => (column === null ? [] : [{ role, column }]));
  const places = columns.map(({ column }) => column);
  const headerRow = table.headerRow === null ? null : table.headerRow + 1;
  return {
    layout: 'long-table',
    headerRow,
    headerRows: headerRow === null ? 0 : 1,
    firstRow: headerRow === null ? 1 : headerRow + 1,
    lastRow: null,
    columns: columns.map(({ role, column }) => ({
      column: columnLetters(column),
      role,
      name: '',
      unit: role === 'value' ? table.columnUnit : '',
      year: role === 'value' ? table.columnYear : null,
    })),
    pairs: [],
    unit: table.noteUnit,
    year: null,
    firstColumn: columnLetters(Math.min(...places)),
    lastColumn: columnLetters(Math.max(...places)),
    totalRows,
    sideRows: [],
    unitCell: null,
  };
}
