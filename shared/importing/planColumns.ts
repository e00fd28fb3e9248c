import type { Year } from '../domain/year.ts';
import type { ColumnFacts } from './columnFacts.ts';
import type { HeaderColumn, HeaderContext } from './headerColumn.ts';
import { measureRank } from './headerColumn.ts';
import { nameColumns } from './nameColumns.ts';
import { columnLetters } from './rawSheet.ts';
import type { MappedColumn, TableLayout } from './tableMapping.ts';

/** A column with what its header says and what stands below it. */
export type DescribedColumn = Readonly<{ header: HeaderColumn; facts: ColumnFacts }>;

/** How the columns below one header are read. */
export type ColumnPlan = Readonly<{
  layout: TableLayout;
  columns: readonly MappedColumn[];
  /** Columns of numbers whose meaning is not certain, so that they are not read. */
  unread: readonly HeaderColumn[];
}>;

export type PlanContext = HeaderContext & Readonly<{ rows: number }>;

/** Tells what each column of a table holds by its header and by its cells; null when that cannot be told. */
export function planColumns(columns: readonly DescribedColumn[], context: PlanContext): ColumnPlan | null {
  if (columns.some(({ header }) => header.role === 'list')) return null;
  const labels = findLabels(columns, context);
  const others = columns.filter((column) => !labels.all.includes(column));
  // Indicators beside numbers beside indicators are a form.
  if (others.some(({ header, facts }) => facts.known > 0 && header.role !== 'skipped')) return null;
  const values = others.filter(isValue);
  if (values.length === 0 || labels.names === null)
    return values.length === 0 ? null : planRow(values, context);
  if (labels.names.kind === 'indicator') return planIndicatorRows(labels, values);
  return planDepartmentRows(labels, values, context);
}

type Labels = Readonly<{
  /** The column whose cells say what a row is about. */
  names: Readonly<{ kind: 'indicator' | 'department'; column: DescribedColumn }> | null;
  groups: readonly DescribedColumn[];
  unit: DescribedColumn | null;
  department: DescribedColumn | null;
  year: DescribedColumn | null;
  all: readonly DescribedColumn[];
}>;

function findLabels(columns: readonly DescribedColumn[], context: PlanContext): Labels {
  const units = bestOf(columns, 'unit');
  const holdsUnits =
    units === null ||
    units.facts.units * 2 >= units.facts.names + units.facts.units + units.facts.departments;
  const unit =
    (holdsUnits ? units : null) ??
    columns.find(({ header, facts }) => header.role === 'blank' && isOf(facts.units, facts)) ??
    null;
  const department = bestOf(columns, 'department') ?? (holdsUnits ? null : units);
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
  const worded = bestOf(columns, 'indicator');
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
    ({ header, facts }) => isOpen(header) && facts.names + facts.departments > 0 && !isNumeric(facts),
  );
  if (column === undefined) return null;
  const { facts } = column;
  const known = named.filter(({ header }) => header.names.some(isKnown)).length;
  if (holdsDepartments(facts) || (known * 2 >= named.length && known > 0 && facts.known === 0)) {
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
  return (generic > 0 && generic === names) || (years > 0 && names === 0);
}

/** Indicators in the rows: what the columns are is told by years, departments or words such as 数值. */
function planIndicatorRows(labels: Labels, values: readonly DescribedColumn[]): ColumnPlan | null {
  const ofDepartments = values.filter(({ header }) => header.department !== '');
  const sums = values.filter(({ header }) => header.role === 'sum' && header.names.length === 0);
  if (ofDepartments.length > 1 || (ofDepartments.length === 1 && sums.length === 1)) {
    return toPlan('indicators-by-departments', labels, values, new Set([...ofDepartments, ...sums]));
  }
  const plain = values.filter(({ header }) => header.role === 'value' && header.department === '');
  const years = new Map<Year | null, DescribedColumn[]>();
  for (const column of plain)
    years.set(column.header.year, [...(years.get(column.header.year) ?? []), column]);
  if (years.size > 1 && [...years.keys()].some((year) => year !== null)) {
    return toPlan(
      'indicators-by-years',
      labels,
      values,
      new Set([...years.values()].flatMap((ofYear) => chooseOne(ofYear))),
    );
  }
  const chosen = chooseOne(plain.length > 0 ? plain : sums);
  const measures = values.filter((column) => isMeasure(column) && !chosen.includes(column));
  if (chosen.length > 0) return toPlan('long-table', labels, values, new Set([...chosen, ...measures]));
  // A lone column of numbers beside names cannot mean anything else.
  const only = measures.length > 0 ? measures : values.length === 1 ? values : [];
  return only.length === 0 ? null : toPlan('long-table', labels, values, new Set(only), only.length === 1);
}

/** The best word of a column for one year: 数值 rather than 累计. */
function chooseOne(columns: readonly DescribedColumn[]): readonly DescribedColumn[] {
  return columns.toSorted((left, right) => left.header.rank - right.header.rank).slice(0, 1);
}

function isMeasure({ header, facts }: DescribedColumn): boolean {
  if (header.role === 'value') return header.rank >= measureRank;
  if (header.role !== 'named') return false;
  return isNumeric(facts) && (header.unit !== '' || measure.test(header.text));
}

const measure = /(?:件数|次数|人数|人次|金额|数额|户数|家数|宗数|起数|份数|场次|场数|面积|数量|费用)$/;

/** Departments (or years) in the rows: each column of numbers with a name is an indicator. */
function planDepartmentRows(
  labels: Labels,
  values: readonly DescribedColumn[],
  { isKnown, isNamed = isKnown }: PlanContext,
): ColumnPlan | null {
  const named = values.filter(({ header }) => header.names.length > 0);
  if (named.length === 0) return null;
  return toPlan('departments-by-indicators', labels, values, new Set(named), false, isNamed);
}

/** A header over a single row of numbers, without any label. */
function planRow(
  values: readonly DescribedColumn[],
  { rows, isKnown, isNamed = isKnown }: PlanContext,
): ColumnPlan | null {
  const named = values.filter(({ header }) => header.names.length > 0);
  const known = named.filter(({ header }) => header.names.some(isKnown)).length;
  if (rows !== 1 || known === 0 || known * 2 < named.length) return null;
  const labels: Labels = { names: null, groups: [], unit: null, department: null, year: null, all: [] };
  return toPlan('departments-by-indicators', labels, values, new Set(named), false, isNamed);
}

function toPlan(
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
      unit: header.unit,
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

function bestOf(columns: readonly DescribedColumn[], role: HeaderColumn['role']): DescribedColumn | null {
  return (
    columns
      .filter(({ header }) => header.role === role)
      .toSorted((left, right) => left.header.rank - right.header.rank)[0] ?? null
  );
}

/** A column that may hold figures: of numbers, or empty below a header that promises them. */
function isValue({ header, facts }: DescribedColumn): boolean {
  if (facts.identities * 2 > facts.filled) return false;
  if (header.role === 'value' || header.role === 'sum') return true;
  return (
    header.role === 'named' && (isNumeric(facts) || (facts.filled === facts.nothing && facts.units === 0))
  );
}

export function isNumeric({ filled, numbers, nothing, years, running }: ColumnFacts): boolean {
  return numbers + years > 0 && (numbers + years) * 2 >= filled - nothing && !(running && filled > 2);
}

function isOf(count: number, { filled }: ColumnFacts): boolean {
  return count > 0 && count * 2 > filled;
}
