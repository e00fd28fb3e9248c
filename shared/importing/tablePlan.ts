import type { Year } from '../domain/year.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import { columnIndex } from './rawSheet.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { MappedColumn, TableMapping } from './tableMapping.ts';

export type TableToRead = Readonly<{
  grid: SheetGrid;
  /** The sheet's name. */
  sheet: string;
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
  /** The nearest column of groups. */
  group: number;
  unit: number;
  department: number;
  yearColumn: number;
  values: readonly ValueColumn[];
  /** The unit that the header of the names states, else the note. */
  commonUnit: string;
  year: Year;
  isByDepartments: boolean;
  /** True when columns of values may say what is measured: 件数, 金额. */
  isMeasured: boolean;
  /** The words of the header by column, by which it is known when it comes again. */
  headerWords: ReadonlyMap<number, ReadonlySet<string>>;
}>;

export function toTablePlan({
  grid,
  mapping,
  year,
}: Pick<TableToRead, 'grid' | 'mapping' | 'year'>): TablePlan {
  const of = (role: MappedColumn['role']): readonly MappedColumn[] =>
    mapping.columns.filter((column) => column.role === role);
  const place = (role: MappedColumn['role']): number => {
    const [first] = of(role);
    return first === undefined ? -1 : columnIndex(first.column);
  };
  const tableYear = mapping.year ?? year;
  return {
    indicator: place('indicator'),
    group: columnIndex(of('group').at(-1)?.column ?? ''),
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
    isByDepartments: mapping.layout === 'indicators-by-departments',
    isMeasured: mapping.layout === 'long-table' || mapping.layout === 'indicators-by-years',
    headerWords: wordsOfHeader(grid, mapping),
  };
}

function wordsOfHeader(
  grid: SheetGrid,
  { headerRow, headerRows }: TableMapping,
): ReadonlyMap<number, ReadonlySet<string>> {
  const words = new Map<number, Set<string>>();
  if (headerRow === null) return words;
  for (let row = headerRow - 1; row < headerRow - 1 + headerRows; row += 1) {
    for (const { column, text } of grid.cellsOf(row)) {
      const ofColumn = words.get(column) ?? new Set<string>();
      words.set(column, ofColumn.add(text.trim()));
    }
  }
  return words;
}
