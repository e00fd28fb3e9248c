import { Year } from '../domain/year.ts';
import { sumKind, withoutAmong } from './departmentWords.ts';
import { findHeaderRole } from './headerWords.ts';
import { nameJoint } from './nameColumns.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from './plainText.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { longestDepartment } from './readIndicatorRow.ts';
import { placeProblem, readPlace } from './readPlace.ts';
import type { PlaceName, PlaceRead } from './readPlace.ts';
import { isFrameRow } from './tableRow.ts';
import type { RowRead, RowToRead } from './tableRow.ts';
import type { ValueColumn } from './tablePlan.ts';
import { readYearWord } from './yearWords.ts';

const side: RowRead = { places: [], kind: 'side' };

/** Reads the row of one department: a value for each indicator; a row of sums speaks for the whole bureau. */
export function readDepartmentRow(reading: RowToRead): RowRead {
  const { table, plan, row } = reading;
  if (isFrameRow(reading)) return side;
  const owner = ownerOf(reading);
  if (owner === null || owner.kind === 'side') return side;
  if (owner.kind === 'subtotal') return { places: [], kind: 'sum' };
  const cells = plan.values.map(({ column }) => table.grid.cell(row, column));
  if (cells.every((cell) => cell === null)) return owner.isOffice ? lateOffice(reading, owner) : side;
  const places = plan.values.flatMap((column, index): readonly PlaceRead[] => {
    const cell = cells[index] ?? null;
    if (cell === null) return [];
    return [readPlace(toPlace(reading, owner, column, cell), table.find)];
  });
  return { places, kind: owner.kind === 'total' ? 'sum' : 'figures' };
}

/** Whose figures a row holds. */
type Owner = Readonly<{
  kind: 'department' | 'total' | 'subtotal' | 'side';
  /** Null for the whole bureau. */
  department: string | null;
  year: Year | null;
  /** True when a department is named, so that a row without any value is worth telling. */
  isOffice: boolean;
  cell: RawCell | null;
}>;

function ownerOf(reading: RowToRead): Owner | null {
  const { table, plan, row } = reading;
  const { grid } = table;
  const year = yearOfRow(reading);
  const nobody: Owner = { kind: 'department', department: null, year, isOffice: false, cell: null };
  const seen = plan.department < 0 ? null : grid.seen(row, plan.department);
  const label = seen ?? leftmostWord(reading);
  if (label === null) {
    // Without a column of departments a row of numbers is the bureau's.
    return plan.department < 0 || year !== null ? nobody : null;
  }
  const sum = sumKind(label.text);
  if (sum !== null) return { ...nobody, kind: sum, cell: label };
  if (seen === null) return plan.department < 0 ? nobody : null;
  if (seen.kind !== 'text' || saysNothing(seen.text)) return seen.kind === 'text' ? nobody : null;
  return namedOwner(reading, seen, nobody);
}

function namedOwner({ table }: RowToRead, cell: RawCell, nobody: Owner): Owner {
  const word = withoutSpaces(toHalfWidth(cell.text));
  const role = findHeaderRole(word)?.role;
  if (role === 'unit') return { ...nobody, kind: 'side' };
  if (role === 'value') return nobody;
  const dated = readYearWord(word, table.year);
  if (dated?.rest === '' && !dated.part) return { ...nobody, year: dated.year };
  const { name } = withoutAmong(cell.text);
  const department = withoutSpaces(name).slice(0, longestDepartment);
  return { ...nobody, department, isOffice: true, cell };
}

function leftmostWord({ table: { grid }, plan, row }: RowToRead): RawCell | null {
  const first = Math.min(...plan.values.map(({ column }) => column));
  return grid.cellsOf(row).find(({ kind, column }) => kind === 'text' && column < first) ?? null;
}

function yearOfRow({ table: { grid }, plan, row }: RowToRead): Year | null {
  const cell = plan.yearColumn < 0 ? null : grid.seen(row, plan.yearColumn);
  const digits = /^\s*((?:19|20)\d\d)/.exec(toHalfWidth(cell?.text ?? ''))?.[1];
  return Year.safeParse(Number(digits)).data ?? null;
}

function toPlace(
  reading: RowToRead,
  owner: Owner,
  column: ValueColumn,
  cell: RawCell,
): Parameters<typeof readPlace>[0] {
  return {
    cell,
    row: reading.row,
    column: column.column,
    name: columnName(reading, column),
    unit: column.unit || reading.plan.commonUnit,
    year: column.takesRowYear && owner.year !== null ? owner.year : column.year,
    department: owner.department,
  };
}

function columnName(reading: RowToRead, { column, name }: ValueColumn): PlaceName {
  const { table, plan, row, label } = reading;
  const { headerRow, headerRows } = table.mapping;
  const groups = plan.groups.flatMap((group) => {
    const seen = table.grid.seen(row, group);
    return seen === null || sumKind(seen.text) !== null ? [] : [seen.text.trim()];
  });
  const header = headerRow === null ? null : table.grid.seen(headerRow - 2 + Math.max(1, headerRows), column);
  const at = header ?? { row: Math.max(0, (headerRow ?? row + 1) - 1), column };
  const whole = groups.length === 0 ? name : [...groups, name].join(nameJoint);
  return {
    name: whole,
    otherNames: [],
    normalisedName: label(whole).normalisedName,
    cell: cellAddress(at.row, at.column),
  };
}

/** A department that has filled nothing in is told once. */
function lateOffice(reading: RowToRead, { cell, department }: Owner): RowRead {
  const [first] = reading.plan.values;
  if (first === undefined || cell === null) return side;
  const place = {
    ...toPlace(reading, { kind: 'side', department, year: null, isOffice: true, cell }, first, cell),
    cell: null,
  };
  return { places: [{ ...placeProblem(place, 'value-missing'), text: department ?? '' }], kind: 'figures' };
}
