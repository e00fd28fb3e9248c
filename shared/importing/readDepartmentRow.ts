import { Year } from '../domain/year.ts';
import { sumKind, withoutAmong } from './departmentWords.ts';
import { findHeaderRole } from './headerWords.ts';
import { inOneLine } from './labelFacts.ts';
import { nameJoint } from './nameColumns.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { readPlace } from './readPlace.ts';
import type { PlaceName } from './readPlace.ts';
import { isFrameRow } from './tableRow.ts';
import type { RowKind, RowsToRead } from './tableRow.ts';
import type { ValueColumn } from './tablePlan.ts';
import { readYearWord } from './yearWords.ts';

/** Reads the row of one department: a value for each indicator; a row of sums speaks for the whole bureau. */
export function readDepartmentRow(rows: RowsToRead, row: number): RowKind {
  const { table, plan, places } = rows;
  const { grid } = table;
  if (isFrameRow(rows, row)) return 'side';
  const owner = ownerOf(rows, row);
  if (owner === null || owner.kind === 'side') return 'side';
  if (owner.kind === 'subtotal') return 'sum';
  let isEmpty = true;
  for (const column of plan.values) {
    const cell = grid.cell(row, column.column);
    if (cell === null) continue;
    isEmpty = false;
    const place = {
      cell,
      row,
      column: column.column,
      name: columnName(rows, row, column),
      unit: column.unit || plan.commonUnit,
      year: column.takesRowYear && owner.year !== null ? owner.year : column.year,
      department: owner.department,
    };
    places.push(readPlace(place, table));
  }
  if (owner.isPart) rows.partRows.add(row + 1);
  if (isEmpty) return tellLateOffice(rows, row, owner);
  return owner.kind === 'total' ? 'sum' : 'figures';
}

/** Whose figures a row holds. */
type Owner = Readonly<{
  kind: 'department' | 'total' | 'subtotal' | 'side';
  /** Null for the whole bureau. */
  department: string | null;
  year: Year | null;
  /** True for 其中：一中队, whose figures the row above holds already. */
  isPart: boolean;
}>;

function ownerOf(rows: RowsToRead, row: number): Owner | null {
  const { table, plan } = rows;
  const year = plan.yearColumn < 0 ? null : yearOfRow(rows, row);
  const bureau: Owner = { kind: 'department', department: null, year, isPart: false };
  const seen = plan.department < 0 ? null : table.grid.seen(row, plan.department);
  const label = seen ?? leftmostWord(rows, row);
  if (label === null) {
    // Without a column of departments a row of numbers is the bureau's.
    return plan.department < 0 || year !== null ? bureau : null;
  }
  const sum = sumKind(label.text);
  if (sum !== null) return { ...bureau, kind: sum };
  if (seen === null) return plan.department < 0 ? bureau : null;
  if (seen.kind !== 'text') return null;
  return saysNothing(seen.text) ? bureau : namedOwner(rows, seen, bureau);
}

function namedOwner({ table, department }: RowsToRead, cell: RawCell, bureau: Owner): Owner {
  const word = withoutSpaces(toHalfWidth(cell.text));
  const role = findHeaderRole(word)?.role;
  if (role === 'unit') return { ...bureau, kind: 'side' };
  if (role === 'value') return bureau;
  const dated = readYearWord(word, table.year);
  if (dated?.rest === '' && !dated.part) return { ...bureau, year: dated.year };
  const { name, among } = withoutAmong(cell.text);
  return { ...bureau, department: department(name) || null, isPart: among };
}

function leftmostWord({ table: { grid }, plan }: RowsToRead, row: number): RawCell | null {
  const first = plan.values[0]?.column ?? 0;
  return grid.cellsOf(row).find(({ kind, column }) => kind === 'text' && column < first) ?? null;
}

function yearOfRow({ table: { grid }, plan }: RowsToRead, row: number): Year | null {
  const cell = grid.seen(row, plan.yearColumn);
  const digits = /^\s*((?:19|20)\d\d)/.exec(toHalfWidth(cell?.text ?? ''))?.[1];
  return Year.safeParse(Number(digits)).data ?? null;
}

function columnName({ table, plan, label }: RowsToRead, row: number, column: ValueColumn): PlaceName {
  const { mapping, grid } = table;
  const seen = plan.group < 0 ? null : grid.seen(row, plan.group);
  const group = seen === null || sumKind(seen.text) !== null ? '' : inOneLine(seen.text);
  const { name, normalisedName, matches } = label(
    group === '' ? column.name : `${group}${nameJoint}${column.name}`,
  );
  const lowest = (mapping.headerRow ?? 1) - 2 + Math.max(1, mapping.headerRows);
  const cell = grid.seen(lowest, column.column) ?? { row: Math.max(0, lowest), column: column.column };
  return { name, otherNames: [], normalisedName, cell, matches };
}

/** A department that has filled nothing in is told once. */
function tellLateOffice({ plan, places }: RowsToRead, row: number, { department }: Owner): RowKind {
  const [first] = plan.values;
  if (first === undefined || department === null) return 'side';
  places.push({ code: 'value-missing', cell: cellAddress(row, first.column), text: department });
  return 'figures';
}
