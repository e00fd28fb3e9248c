import type { Year } from '../domain/year.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import { columnIndex } from './rawSheet.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { MappedColumn, TableMapping } from './tableMapping.ts';

export type TableToRead = Readonly<{
  grid: SheetGrid;
  mapping: TableMapping;
  /** The year of every value that names none. */
  year: Year;
  find: IndicatorFinder;
}>;

/** A column of values by its place. */
export type ValueColumn = Readonly<{
  column: number;
  /** What its header names; empty when the rows say it all. */
  name: string;
  unit: string;
  year: Year;
  /** False where its header says the year itself. */
  takesRowYear: boolean;
}>;

/** A mapping with its columns as places that count from 0; -1 where it has no such column. */
export type TablePlan = Readonly<{
  indicator: number;
  groups: readonly number[];
  unit: number;
  department: number;
  yearColumn: number;
  values: readonly ValueColumn[];
  /** The unit that the header of the names states, else the note. */
  commonUnit: string;
  year: Year;
}>;

export function toTablePlan({ mapping, year }: Pick<TableToRead, 'mapping' | 'year'>): TablePlan {
  const of = (role: MappedColumn['role']): readonly MappedColumn[] =>
    mapping.columns.filter((column) => column.role === role);
  const place = (role: MappedColumn['role']): number => {
    const [first] = of(role);
    return first === undefined ? -1 : columnIndex(first.column);
  };
  const tableYear = mapping.year ?? year;
  return {
    indicator: place('indicator'),
    groups: of('group').map(({ column }) => columnIndex(column)),
    unit: place('unit'),
    department: place('department'),
    yearColumn: place('year'),
    values: of('value').map((column) => ({
      column: columnIndex(column.column),
      name: column.name,
      unit: column.unit,
      year: column.year ?? tableYear,
      takesRowYear: column.year === null,
    })),
    commonUnit: (of('indicator')[0]?.unit ?? '') || mapping.unit,
    year: tableYear,
  };
}
