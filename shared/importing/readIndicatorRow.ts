import { Year } from '../domain/year.ts';
import { findHeaderRole } from './headerWords.ts';
import type { LabelFacts } from './labelFacts.ts';
import { nameJoint } from './nameColumns.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from './plainText.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { placeProblem, readPlace } from './readPlace.ts';
import type { PlaceName, PlaceRead, ValuePlace } from './readPlace.ts';
import { isFrameRow } from './tableRow.ts';
import type { RowRead, RowToRead } from './tableRow.ts';
import type { SheetGrid } from './sheetGrid.ts';
import { sumKind } from './departmentWords.ts';
import type { ValueColumn } from './tablePlan.ts';
import { toUnit } from './units.ts';

const side: RowRead = { places: [], kind: 'side' };

/** Reads the row of one indicator: its value, or one for each year, department or measure. */
export function readIndicatorRow(reading: RowToRead): RowRead {
  const { table, plan, row, label } = reading;
  const { grid } = table;
  const named = findName(grid, row, plan.indicator);
  const onlyColumn = plan.values.length === 1 ? plan.values[0] : undefined;
  const plain = onlyColumn === undefined ? null : grid.cell(row, onlyColumn.column);
  if (plain?.kind !== 'number' && isFrameRow(reading)) return side;
  if (named === null || named.text.trim() === '甲') return side;
  const facts = label(named.text);
  if (facts.normalisedName === '') return side;
  const unit = unitOfRow(reading, facts);
  const { indicator } = table.find(facts.name, unit);
  if (indicator === null && facts.sum !== null) return { places: [], kind: 'sum' };
  if (isHeaderWord(named, reading)) return side;
  return readValues(reading, { named, facts, unit, isKnown: indicator !== null });
}

type NamedRow = Readonly<{ named: RawCell; facts: LabelFacts; unit: string; isKnown: boolean }>;

function readValues(reading: RowToRead, row: NamedRow): RowRead {
  const { table, plan } = reading;
  const cells = plan.values.map(({ column }) => table.grid.cell(reading.row, column));
  if (cells.every((cell) => cell === null)) {
    if (isTitle(reading, row) || isContinued(reading, row)) return side;
  }
  const year = yearOfRow(reading);
  const department = departmentOfRow(reading);
  const several = plan.values.length > 1;
  const places = plan.values.flatMap((column, index): readonly PlaceRead[] => {
    const cell = cells[index] ?? null;
    if (cell === null && several && !isAsked(reading, column)) return [];
    const place = toPlace(reading, row, column, { cell, department });
    if (cell === null) return [placeProblem(place, 'value-missing')];
    if (typeof year !== 'number') return [year];
    return [
      readPlace(
        { ...place, year: column.takesRowYear && year > 0 ? toYear(year, column) : column.year },
        table.find,
      ),
    ];
  });
  return { places, kind: 'figures' };
}

/** An empty cell of another year or of one department among several says nothing worth telling. */
function isAsked({ table: { mapping, year } }: RowToRead, column: ValueColumn): boolean {
  return mapping.layout === 'indicators-by-years' && column.year === (mapping.year ?? year);
}

function toYear(year: number, column: ValueColumn): Year {
  return Year.safeParse(year).data ?? column.year;
}

type Found = Readonly<{ cell: RawCell | null; department: string | null }>;

function toPlace(
  reading: RowToRead,
  row: NamedRow,
  column: ValueColumn,
  { cell, department }: Found,
): ValuePlace {
  const byDepartments = reading.table.mapping.layout === 'indicators-by-departments';
  const measured = !byDepartments && column.name !== '';
  return {
    cell,
    row: reading.row,
    column: column.column,
    name: measured ? measureName(reading, row, column) : rowName(reading, row),
    unit: measured ? column.unit || row.unit : row.unit || column.unit || reading.plan.commonUnit,
    year: column.year,
    department: byDepartments ? column.name || null : department,
  };
}

/** 简易程序 under 件数 is just that, counted; under 罚款金额 it is 简易程序·罚款金额. */
function measureName(reading: RowToRead, row: NamedRow, column: ValueColumn): PlaceName {
  const own = rowName(reading, row);
  if (countsTheRow.test(column.name)) return own;
  const name = `${own.name}${nameJoint}${column.name}`;
  return { ...own, name, otherNames: [], normalisedName: reading.label(name).normalisedName };
}

const countsTheRow = /^(?:件数|次数|人数|人次|场次|户数|家数|宗数|起数|份数|数量|案件数)(?:[(（].*[)）])?$/;

function rowName({ table, plan, row, label, ambiguous }: RowToRead, { named, facts }: NamedRow): PlaceName {
  const { name, normalisedName } = facts;
  const own = { name, otherNames: noNames, normalisedName, cell: cellAddress(named.row, named.column) };
  const nearest = plan.groups.at(-1);
  const group = nearest === undefined ? null : table.grid.seen(row, nearest);
  if (group === null || group === named) return own;
  const joined = `${label(group.text).name}${nameJoint}${name}`;
  if (!ambiguous.has(normalisedName) && !vague.test(normalisedName)) return { ...own, otherNames: [joined] };
  return { ...own, name: joined, normalisedName: label(joined).normalisedName };
}

const noNames: readonly string[] = [];

/** Says nothing without the group above it. */
const vague = /^(?:其他|其它|其余|申请|受理|办结|审结|合计|个人|企业|单位|件|次|人)$/;

/** The name in its column, or the nearest text left of it (a title of a group that has a value of its own). */
function findName(grid: SheetGrid, row: number, column: number): RawCell | null {
  const seen = grid.seen(row, column);
  if (seen !== null) return seen.kind === 'text' ? seen : null;
  const isName = (cell: RawCell): boolean =>
    cell.column < column && cell.kind === 'text' && /\p{L}{2}/u.test(cell.text);
  return grid.cellsOf(row).findLast(isName) ?? null;
}

/** The second row of a header whose first cells are merged downwards. */
function isHeaderWord(named: RawCell, { table: { mapping } }: RowToRead): boolean {
  const isAbove = mapping.headerRow !== null && named.row < mapping.firstRow - 1;
  return isAbove && findHeaderRole(named.text)?.role === 'indicator';
}

/** A section's title: a name alone in its row, which neither the catalogue nor a unit makes an indicator. */
function isTitle(_reading: RowToRead, { isKnown, unit, facts }: NamedRow): boolean {
  return !isKnown && unit === '' && facts.unit === '';
}

/** True when both name and value are blocks that began in a row above. */
function isContinued({ table: { grid }, plan, row }: RowToRead, { named }: NamedRow): boolean {
  return named.row < row && plan.values.some(({ column }) => grid.seen(row, column) !== null);
}

/** The unit that the row states in its unit column or in brackets behind the name. */
function unitOfRow({ table: { grid }, plan, row }: RowToRead, facts: LabelFacts): string {
  const cell = plan.unit < 0 ? null : grid.seen(row, plan.unit);
  const unit = cell === null ? '' : toUnit(cell.text);
  return unit === '' || unit.length > longestUnit ? facts.unit : unit;
}

const longestUnit = 10;

/** 0 where the row names none. */
function yearOfRow({ table: { grid }, plan, row }: RowToRead): number | PlaceRead {
  const cell = plan.yearColumn < 0 ? null : grid.seen(row, plan.yearColumn);
  if (cell === null || saysNothing(cell.text)) return 0;
  const text = withoutSpaces(toHalfWidth(cell.text));
  const digits = cell.kind === 'date' ? text.slice(0, 4) : /^(\d{4})年?度?$/.exec(text)?.[1];
  const year = Year.safeParse(Number(digits)).data;
  return year ?? { code: 'year-not-readable', cell: cellAddress(cell.row, cell.column), text: cell.text };
}

/** Null for the whole bureau. */
function departmentOfRow({ table: { grid }, plan, row }: RowToRead): string | null {
  const cell = plan.department < 0 ? null : grid.seen(row, plan.department);
  if (cell === null || saysNothing(cell.text) || sumKind(cell.text) === 'total') return null;
  return withoutSpaces(cell.text).slice(0, longestDepartment) || null;
}

export const longestDepartment = 100;
