import { checkTotals } from './checkTotals.ts';
import { labelReader } from './labelFacts.ts';
import { readDepartmentRow } from './readDepartmentRow.ts';
import { readForm } from './readForm.ts';
import { readIndicatorRow } from './readIndicatorRow.ts';
import type { PlaceRead } from './readPlace.ts';
import { rowIndexFrom } from './sheetGrid.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { TableMapping } from './tableMapping.ts';
import type { TableRead } from './tableRead.ts';
import type { RowToRead } from './tableRow.ts';
import { toTablePlan } from './tablePlan.ts';
import type { TablePlan, TableToRead } from './tablePlan.ts';

/** Reads a table exactly as its mapping says, whether it was detected or chosen. */
export function readTable(table: TableToRead): TableRead {
  return table.mapping.layout === 'form' ? readForm(table) : readRows(table);
}

function readRows(table: TableToRead): TableRead {
  const { grid, mapping } = table;
  const plan = toTablePlan(table);
  const label = labelReader();
  const ambiguous = findAmbiguous(table, plan, label);
  const readRow = mapping.layout === 'departments-by-indicators' ? readDepartmentRow : readIndicatorRow;
  const places: PlaceRead[] = [];
  const totalRows: number[] = [];
  const sideRows: number[] = [];
  const [index, end] = extentOf(grid, mapping);
  for (let at = index; at < end; at += 1) {
    const row = grid.rows[at] ?? 0;
    const read = readRow({ table, plan, row, label, ambiguous });
    if (read.kind === 'sum') totalRows.push(row + 1);
    else if (read.kind === 'side') sideRows.push(row + 1);
    for (const place of read.places) places.push(place);
  }
  return { places, problems: checkTotals({ mapping, places, totalRows }), totalRows, sideRows };
}

function extentOf({ rows }: SheetGrid, { firstRow, lastRow }: TableMapping): readonly [number, number] {
  const end = lastRow === null ? rows.length : rowIndexFrom(rows, lastRow);
  return [rowIndexFrom(rows, firstRow - 1), end];
}

function findAmbiguous(
  { grid, mapping }: TableToRead,
  { groups, indicator }: TablePlan,
  label: RowToRead['label'],
): ReadonlySet<string> {
  const found = new Set<string>();
  const nearest = groups.at(-1);
  if (nearest === undefined || indicator < 0) return found;
  const groupOf = new Map<string, string>();
  const [index, end] = extentOf(grid, mapping);
  for (let at = index; at < end; at += 1) {
    const row = grid.rows[at] ?? 0;
    const named = grid.seen(row, indicator);
    if (named?.kind !== 'text') continue;
    const name = label(named.text).normalisedName;
    const group = grid.seen(row, nearest)?.text ?? '';
    const before = groupOf.get(name);
    if (before === undefined) groupOf.set(name, group);
    else if (before !== group) found.add(name);
  }
  return found;
}
