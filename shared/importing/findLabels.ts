import type { ColumnFacts } from './columnFacts.ts';
import { isNumeric } from './describedColumn.ts';
import type { DescribedColumn, PlanContext } from './describedColumn.ts';
import type { HeaderColumn } from './headerColumn.ts';

/** Which columns say what the rows are about, and what else they say of them. */
export type Labels = Readonly<{
  /** The column whose cells say what a row is about. */
  names: Readonly<{ kind: 'indicator' | 'department'; column: DescribedColumn }> | null;
  groups: readonly DescribedColumn[];
  unit: DescribedColumn | null;
  department: DescribedColumn | null;
  year: DescribedColumn | null;
  all: readonly DescribedColumn[];
}>;

/** Tells the columns of labels by the words of their headers and by what stands below. */
export function findLabels(columns: readonly DescribedColumn[], context: PlanContext): Labels {
  const called = columns.filter(({ header }) => header.role === 'unit');
  const offices = called.find((column) => !holdsUnits(column)) ?? null;
  const unit =
    bestOf(called.filter(holdsUnits), 'unit') ??
    columns.find(({ header, facts }) => header.role === 'blank' && isOf(facts.units, facts)) ??
    null;
  const department = bestOf(columns.filter(isOffice), 'department') ?? offices;
  const year = bestOf(columns, 'year');
  const others = [unit, department, year].filter((one) => one !== null);
  const names = nameColumn(
    columns.filter((one) => !others.includes(one)),
    { department, year, context },
  );
  const groups = names === null ? [] : groupsOf(columns, names.column, others);
  const ownDepartment = names?.kind === 'department' && department !== names.column ? null : department;
  return {
    names,
    groups,
    unit,
    department: ownDepartment,
    year,
    all: [...others, ...groups, ...(names === null ? [] : [names.column])],
  };
}

/** 单位 heads units of measure in one sheet and organisations in another: the cells below tell. */
function holdsUnits({ facts }: DescribedColumn): boolean {
  return facts.units * 2 >= facts.names + facts.units;
}

/** 数据来源 may be an office or a system; only offices send figures. */
function isOffice({ header, facts }: DescribedColumn): boolean {
  return !header.text.endsWith('来源') || facts.departments * 2 >= facts.names;
}

type Known = Readonly<{
  department: DescribedColumn | null;
  year: DescribedColumn | null;
  context: PlanContext;
}>;

/** The column that names the rows: by the word of its header, else the first that holds names. */
function nameColumn(
  columns: readonly DescribedColumn[],
  { department, year, context }: Known,
): Labels['names'] {
  const worded = finest(columns);
  const named = columns.filter(
    (column) => column !== worded && column.header.role === 'named' && isNumeric(column.facts),
  );
  const plain = columns.filter(
    ({ header, facts }) => (header.role === 'value' || header.role === 'sum') && isNumeric(facts),
  );
  if (worded !== null) {
    const countsNames = named.length > 0 && plain.length === 0;
    if (countsNames && department === null && (holdsDepartments(worded.facts) || isTurned(worded.facts)))
      return { kind: 'department', column: worded };
    if (countsNames && department !== null && worded.facts.known === 0 && worded.header.rank > 4)
      return { kind: 'department', column: department };
    return { kind: 'indicator', column: worded };
  }
  if (department !== null) return departmentOrIndicator(columns, department, named, plain);
  if (year !== null && named.length > 0) return { kind: 'department', column: year };
  return openLabel(columns, named, plain, context);
}

/** The best word; where its labels come again and again, the column at its right that tells them apart. */
function finest(columns: readonly DescribedColumn[]): DescribedColumn | null {
  const best = bestOf(columns, 'indicator');
  if (best === null || best.facts.distinct * 2 > best.facts.names + best.facts.departments) return best;
  const finer = columns.find(
    ({ header, facts }) =>
      header.column > best.header.column &&
      header.role === 'indicator' &&
      facts.distinct > best.facts.distinct,
  );
  return finer ?? best;
}

/** 科室 beside a column of indicators whose own header says nothing. */
function departmentOrIndicator(
  columns: readonly DescribedColumn[],
  department: DescribedColumn,
  named: readonly DescribedColumn[],
  plain: readonly DescribedColumn[],
): Labels['names'] {
  const open = columns.find(
    ({ header, facts }) => isOpen(header) && facts.known * 2 >= facts.names && facts.known > 0,
  );
  if (open !== undefined && plain.length > 0) return { kind: 'indicator', column: open };
  if (department.facts.known * 2 > department.facts.names) return { kind: 'indicator', column: department };
  return named.length > 0 ? { kind: 'department', column: department } : null;
}

function openLabel(
  columns: readonly DescribedColumn[],
  named: readonly DescribedColumn[],
  plain: readonly DescribedColumn[],
  { isKnown }: PlanContext,
): Labels['names'] {
  const column = columns.find(
    ({ header, facts }) =>
      isOpen(header) && ((facts.names + facts.departments > 0 && !isNumeric(facts)) || isTurned(facts)),
  );
  if (column === undefined) return null;
  const { facts } = column;
  const known = named.filter(({ header }) => header.names.some(isKnown)).length;
  if (
    holdsDepartments(facts) ||
    isTurned(facts) ||
    (known * 2 >= named.length && known > 0 && facts.known === 0)
  ) {
    return named.length > 0 ? { kind: 'department', column } : null;
  }
  return plain.length > 0 && (facts.known > 0 || plain.length > 1 || column.header.role === 'blank')
    ? { kind: 'indicator', column }
    : null;
}

function isOpen({ role }: HeaderColumn): boolean {
  return role === 'blank' || role === 'named';
}

/** Text columns left of the names, such as merged 一级指标 cells. */
function groupsOf(
  columns: readonly DescribedColumn[],
  names: DescribedColumn,
  others: readonly DescribedColumn[],
): readonly DescribedColumn[] {
  return columns.filter(
    (column) =>
      column.header.column < names.header.column &&
      !others.includes(column) &&
      column.header.role !== 'skipped' &&
      column.header.role !== 'value' &&
      column.facts.names > 0 &&
      !isNumeric(column.facts),
  );
}

function holdsDepartments({ departments, names, known }: ColumnFacts): boolean {
  return departments > 0 && departments * 2 >= names && departments > known;
}

/** A table on its side: 指标 | 简易程序 | 普通程序 over 数值 and 单位, or over years. */
function isTurned({ generic, years, names }: ColumnFacts): boolean {
  return generic + years > 0 && generic === names;
}

function bestOf(columns: readonly DescribedColumn[], role: HeaderColumn['role']): DescribedColumn | null {
  return (
    columns
      .filter(({ header }) => header.role === role)
      .toSorted((left, right) => left.header.rank - right.header.rank)[0] ?? null
  );
}

function isOf(count: number, { filled }: ColumnFacts): boolean {
  return count > 0 && count * 2 > filled;
}
