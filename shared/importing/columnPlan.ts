import { isNumeric } from './describedColumn.ts';
import type { DescribedColumn } from './describedColumn.ts';
import type { Labels } from './findLabels.ts';
import type { HeaderColumn } from './headerColumn.ts';
import { nameColumns } from './nameColumns.ts';
import { columnLetters } from './rawSheet.ts';
import type { MappedColumn, TableLayout } from './tableMapping.ts';

/** How the columns below one header are read. */
export type ColumnPlan = Readonly<{
  layout: TableLayout;
  columns: readonly MappedColumn[];
  /** Columns of numbers whose meaning is not certain, so that they are not read. */
  unread: readonly HeaderColumn[];
}>;

/** The mapped columns of a table: its labels, and the values that are read. */
export function toPlan(
  layout: TableLayout,
  labels: Labels,
  values: readonly DescribedColumn[],
  read: ReadonlySet<DescribedColumn>,
  alone = false,
  isKnown: (name: string) => boolean = () => false,
): ColumnPlan {
  const kept = values.filter((column) => read.has(column));
  const names = nameColumns(
    layout,
    kept.map(({ header }) => header),
    isKnown,
  );
  const several = kept.length > 1;
  const mapped = kept.map(({ header }, index): MappedColumn => {
    const name = layout === 'long-table' && (alone || !several) ? '' : (names[index] ?? '');
    return {
      column: columnLetters(header.column),
      role: 'value',
      name,
      unit: header.unit || unitBefore(kept, index),
      year: header.year,
    };
  });
  const unread = values.filter(
    (column) =>
      !read.has(column) &&
      isNumeric(column.facts) &&
      column.header.role !== 'sum' &&
      column.header.text !== '',
  );
  return {
    layout,
    columns: [...labelColumns(layout, labels), ...mapped].toSorted((left, right) =>
      byLetters(left.column, right.column),
    ),
    unread: unread.map(({ header }) => header),
  };
}

/** The parts of a column are counted in its unit. */
function unitBefore(kept: readonly DescribedColumn[], index: number): string {
  if (kept[index]?.header.isPart !== true) return '';
  return kept.slice(0, index).findLast(({ header }) => !header.isPart)?.header.unit ?? '';
}

function labelColumns(
  layout: TableLayout,
  { names, groups, unit, department, year }: Labels,
): readonly MappedColumn[] {
  const isYear = names !== null && names.column === year;
  const listed: readonly (readonly [MappedColumn['role'], DescribedColumn | null])[] = [
    ...groups.map((group) => ['group', group] as const),
    [names?.kind ?? 'indicator', isYear ? null : (names?.column ?? null)],
    ['unit', layout === 'departments-by-indicators' ? null : unit],
    ['department', names?.kind === 'department' ? null : department],
    ['year', year],
  ];
  return listed.flatMap(([role, column]) => {
    if (column === null) return [];
    const unitOfHeader = role === 'indicator' ? column.header.unit : '';
    return [{ column: columnLetters(column.header.column), role, name: '', unit: unitOfHeader, year: null }];
  });
}

function byLetters(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : 1);
}
