import { Year } from '../domain/year.ts';
import { findHeaderRole } from './headerWords.ts';
import type { LabelFacts } from './labelFacts.ts';
import { nameJoint } from './nameColumns.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { matchOf, placeProblem, readPlace } from './readPlace.ts';
import type { CellProblem, PlaceName } from './readPlace.ts';
import { isFrameRow } from './tableRow.ts';
import type { RowKind, RowsToRead } from './tableRow.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { ValueColumn } from './tablePlan.ts';

/** Reads the row of one indicator: its value, or one for each year, department or measure. */
export function readIndicatorRow(rows: RowsToRead, row: number): RowKind {
  const { table, plan } = rows;
  const { grid } = table;
  const [first] = plan.values;
  if (first === undefined) return 'side';
  const named = findName(grid, row, plan.indicator);
  // Nearly every row has a plain number: no frame needs to be looked for there.
  if (grid.cell(row, first.column)?.kind !== 'number' && isFrameRow(rows, row)) return 'side';
  if (named === null || named.text === '甲') return 'side';
  const facts = rows.label(named.text);
  if (facts.normalisedName === '' || isHeaderWord(named, rows)) return 'side';
  const unit = unitOfRow(rows, row, facts);
  const name = rowName(rows, row, { named, facts });
  const isKnown = matchOf(name, unit || plan.commonUnit, table.find).match.indicator !== null;
  if (!isKnown && isBareSum(facts)) return 'sum';
  return readValues(rows, row, { name, unit, isKnown, named });
}

/** 合计 and 小计 add up other rows; 案件合计 says what is counted, and the report may well need it. */
function isBareSum({ sum, normalisedName }: LabelFacts): boolean {
  return sum === 'total' || (sum === 'subtotal' && normalisedName.length <= 3);
}

type NamedRow = Readonly<{ name: PlaceName; unit: string; isKnown: boolean; named: RawCell }>;

function readValues(rows: RowsToRead, row: number, named: NamedRow): RowKind {
  const { table, plan, places } = rows;
  const { grid } = table;
  if (plan.values.every(({ column }) => grid.cell(row, column) === null)) {
    if (isTitle(grid, row, named) || isContinued(rows, row, named.named)) return 'side';
  }
  const year = plan.yearColumn < 0 ? null : yearOfRow(rows, row);
  const department = departmentOfRow(rows, row);
  for (const column of plan.values) {
    const cell = grid.cell(row, column.column);
    if (cell === null && plan.values.length > 1 && !isAsked(rows, column)) continue;
    const place = {
      cell,
      row,
      column: column.column,
      name: plan.isMeasured && column.name !== '' ? measureName(rows, named.name, column) : named.name,
      unit: unitOfPlace(rows, named, column),
      year: typeof year === 'number' && column.takesRowYear ? year : column.year,
      department: plan.isByDepartments ? column.name || null : department,
    };
    if (cell !== null && !named.isKnown && isYesOrNo(cell.text)) continue;
    if (cell === null) places.push(placeProblem(place, 'value-missing'));
    else places.push(year !== null && typeof year !== 'number' ? year : readPlace(place, table));
  }
  return 'figures';
}

/** A name alone, numbered like a section, or which neither the catalogue nor a unit makes an indicator. */
function isTitle(grid: SheetGrid, row: number, { isKnown, unit, named }: NamedRow): boolean {
  if (unit !== '') return false;
  const isSection = /^\s*(?:[一二三四五六七八九十]+[、.．]|第[一二三四五六七八九十]+[章部])/.test(named.text);
  return !isKnown || (isSection && grid.cellsOf(row).length === 1);
}

/** 是否建立…制度 is answered in words, and no number is missing. */
function isYesOrNo(text: string): boolean {
  // Most cells have none of these signs, and need no longer look.
  return (
    /[是否有√✓✔☑×]/.test(text) &&
    /^\s*(?:[☑☒√✓✔×✗□■◻◼]\s*)*(?:是|否|有|无|已建立|未建立|√|✓|×)?\s*(?:[☑☒√□■]\s*[是否有无])*\s*$/.test(text)
  );
}

/** An empty cell of another year or of one department among several says nothing worth telling. */
function isAsked({ table: { mapping }, plan }: RowsToRead, column: ValueColumn): boolean {
  return mapping.layout === 'indicators-by-years' && column.year === plan.year;
}

function unitOfPlace({ plan }: RowsToRead, { unit }: NamedRow, column: ValueColumn): string {
  const stated = plan.isMeasured && column.name !== '' ? column.unit || unit : unit || column.unit;
  return stated || plan.commonUnit;
}

/** 简易程序 under 件数 is just that, counted; under 罚款金额 it is 简易程序·罚款金额. */
function measureName({ label }: RowsToRead, own: PlaceName, column: ValueColumn): PlaceName {
  if (countsTheRow.test(column.name)) return own;
  const { name, normalisedName, matches } = label(`${own.name}${nameJoint}${column.name}`);
  return { ...own, name, otherNames: noNames, normalisedName, matches };
}

const countsTheRow = /^(?:件数|次数|人数|人次|场次|户数|家数|宗数|起数|份数|数量|案件数)(?:[(（].*[)）])?$/;

type Label = Readonly<{ named: RawCell; facts: LabelFacts }>;

/** The label's own name; with the group above it where the label says nothing without. */
function rowName(
  { table, plan, label, ambiguous }: RowsToRead,
  row: number,
  { named, facts }: Label,
): PlaceName {
  const { name, normalisedName, matches } = facts;
  // Not the cell itself, which would be kept with each figure.
  const cell = { row: named.row, column: named.column };
  const own = { name, otherNames: noNames, normalisedName, cell, matches };
  const group = plan.group < 0 ? null : table.grid.seen(row, plan.group);
  if (group === null || (group.row === named.row && group.column === named.column)) return own;
  const above = label(group.text);
  const joined = label(`${above.name}${nameJoint}${name}`);
  const needsGroup = ambiguous.has(normalisedName) || saysLittle(table, above, facts);
  if (!needsGroup) return { ...own, otherNames: [joined.name] };
  const otherNames = ambiguous.has(normalisedName) ? noNames : [name];
  return {
    ...own,
    name: joined.name,
    normalisedName: joined.normalisedName,
    otherNames,
    matches: joined.matches,
  };
}

/** 其他 says nothing without its group; 涉企 below 行政检查 is a share of that indicator and none of its own. */
function saysLittle({ find }: RowsToRead['table'], group: LabelFacts, own: LabelFacts): boolean {
  if (find(own.name, own.unit).confidence === 1) return false;
  return vague.test(own.normalisedName) || find(group.name, '').indicator !== null;
}

const noNames: readonly string[] = [];

/** Says nothing without the group above it. */
const vague = /^(?:其他|其它|其余|申请|受理|办结|审结|合计|个人|企业|单位|.{1,2})$/;

/** The name in its column, or the nearest text left of it (a title of a group that has a value of its own). */
function findName(grid: SheetGrid, row: number, column: number): RawCell | null {
  const seen = grid.seen(row, column);
  if (seen !== null) return seen.kind === 'text' ? seen : null;
  const isName = (cell: RawCell): boolean =>
    cell.column < column && cell.kind === 'text' && /\p{L}{2}/u.test(cell.text);
  return grid.cellsOf(row).findLast(isName) ?? null;
}

/** The second row of a header whose first cells are merged downwards. */
function isHeaderWord(named: RawCell, { table: { mapping } }: RowsToRead): boolean {
  const isAbove = mapping.headerRow !== null && named.row < mapping.firstRow - 1;
  return isAbove && findHeaderRole(named.text)?.role === 'indicator';
}

/** True when both name and value are blocks that began in a row above. */
function isContinued({ table: { grid }, plan }: RowsToRead, row: number, named: RawCell): boolean {
  return named.row < row && plan.values.some(({ column }) => grid.seen(row, column) !== null);
}

/** The unit that the row states in its unit column or in brackets behind the name. */
function unitOfRow({ table: { grid }, plan, unit }: RowsToRead, row: number, facts: LabelFacts): string {
  const cell = plan.unit < 0 ? null : grid.seen(row, plan.unit);
  return (cell === null ? '' : unit(cell.text)) || facts.unit;
}

/** Null where the row names none. */
function yearOfRow({ table: { grid }, plan }: RowsToRead, row: number): Year | CellProblem | null {
  const cell = grid.seen(row, plan.yearColumn);
  if (cell === null || saysNothing(cell.text)) return null;
  const text = withoutSpaces(toHalfWidth(cell.text));
  const digits = cell.kind === 'date' ? text.slice(0, 4) : /^(\d{4})年?度?$/.exec(text)?.[1];
  const year = Year.safeParse(Number(digits)).data;
  return year ?? { code: 'year-not-readable', cell: cellAddress(cell.row, cell.column), text: cell.text };
}

/** Null for the whole bureau. */
function departmentOfRow({ table: { grid }, plan, department }: RowsToRead, row: number): string | null {
  const cell = plan.department < 0 ? null : grid.seen(row, plan.department);
  return cell === null ? null : department(cell.text) || null;
}
