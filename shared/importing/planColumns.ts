import { isNumeric } from './describedColumn.ts';
import type { DescribedColumn, PlanContext } from './describedColumn.ts';
import { findLabels } from './findLabels.ts';
import type { Labels } from './findLabels.ts';
import { measureRank } from './headerColumn.ts';
import { toPlan } from './columnPlan.ts';
import type { ColumnPlan } from './columnPlan.ts';

/** Tells what each column of a table holds by its header and by its cells; null when that cannot be told. */
export function planColumns(columns: readonly DescribedColumn[], context: PlanContext): ColumnPlan | null {
  if (isList(columns) || isDiary(columns)) return null;
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

/** Single cases, people or papers; where each row is a department, its social credit code is only one more label. */
function isList(columns: readonly DescribedColumn[]): boolean {
  const listed = columns.filter(({ header }) => header.role === 'list');
  if (listed.length === 0) return false;
  const ofDepartments = columns.some(
    ({ header, facts }) => header.role === 'department' && facts.departments * 2 > facts.filled,
  );
  return !ofDepartments || listed.some(({ header }) => !header.text.endsWith('信用代码'));
}

/** Names with a day each are a list of events, unless the header says outright that they are indicators. */
function isDiary(columns: readonly DescribedColumn[]): boolean {
  const hasDays = columns.some(
    ({ header, facts }) => header.role !== 'skipped' && facts.days * 2 > facts.filled,
  );
  const isIndicators = columns.some(
    ({ header }) => header.role === 'indicator' && header.rank <= certainRank,
  );
  return hasDays && !isIndicators;
}

/** Down to 统计项目 and 填报事项 a word means indicators; 项目 and 活动名称 may be anything. */
const certainRank = 4;

/** Indicators in the rows: what the columns are is told by years, departments or words such as 数值. */
function planIndicatorRows(labels: Labels, values: readonly DescribedColumn[]): ColumnPlan | null {
  const ofDepartments = values.filter(({ header }) => header.department !== '' && header.role !== 'sum');
  const sums = values.filter(
    ({ header }) => header.role === 'sum' && header.names.length === 0 && header.department === '',
  );
  if (ofDepartments.length > 1 || (ofDepartments.length === 1 && sums.length === 1)) {
    return toPlan('indicators-by-departments', labels, values, new Set([...ofDepartments, ...sums]));
  }
  const plain = values.filter(({ header }) => header.role === 'value' && header.department === '');
  const ofYears = chooseOfYears(values, plain);
  if (ofYears !== null) return toPlan('indicators-by-years', labels, values, ofYears);
  const chosen = chooseOne(plain.length > 0 ? plain : sums);
  const measures = values.filter((column) => isMeasure(column) && !chosen.includes(column));
  if (chosen.length > 0) return toPlan('long-table', labels, values, new Set([...chosen, ...measures]));
  // A lone column of numbers beside names cannot mean anything else.
  const only = measures.length > 0 ? measures : values.length === 1 ? values : [];
  return only.length === 0 ? null : toPlan('long-table', labels, values, new Set(only), only.length === 1);
}

/** For each of several years its best column, with what else is measured in that year; null for one year. */
function chooseOfYears(
  values: readonly DescribedColumn[],
  plain: readonly DescribedColumn[],
): ReadonlySet<DescribedColumn> | null {
  const measures = values.filter((column) => isMeasure(column) && column.header.department === '');
  const dated = new Set([...plain, ...measures].map(({ header }) => header.year));
  if (dated.size < 2) return null;
  const read = [...dated].flatMap((year) => {
    const isOf = ({ header }: DescribedColumn): boolean => header.year === year;
    return [...chooseOne(plain.filter(isOf)), ...(year === null ? [] : measures.filter(isOf))];
  });
  return new Set(read.map(({ header }) => header.year)).size < 2 ? null : new Set(read);
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

/** A column that may hold figures: of numbers, or empty below a header that promises them. */
function isValue({ header, facts }: DescribedColumn): boolean {
  if (facts.identities * 2 > facts.filled) return false;
  if (header.role === 'value' || header.role === 'sum') return true;
  return (
    header.role === 'named' && (isNumeric(facts) || (facts.filled === facts.nothing && facts.units === 0))
  );
}
