import { checkTotals } from './checkTotals.ts';
import { readDepartmentRow } from './readDepartmentRow.ts';
import { readForm } from './readForm.ts';
import { readIndicatorRow } from './readIndicatorRow.ts';
import type { PlaceRead } from './readPlace.ts';
import { rowIndexFrom } from './sheetGrid.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { TableMapping } from './tableMapping.ts';
import { toTablePlan } from './tablePlan.ts';
import type { TablePlan, TableToRead } from './tablePlan.ts';
import type { TableRead } from './tableRead.ts';
import { wordReaders } from './tableRow.ts';
import type { RowsToRead } from './tableRow.ts';

/** Reads a table exactly as its mapping says, whether it was detected or chosen. */
export function readTable(table: TableToRead): TableRead {
  return table.mapping.layout === 'form' ? readForm(table) : readRows(table);
}

function readRows(table: TableToRead): TableRead {
  const { grid, mapping } = table;
  const plan = toTablePlan(table);
  const words = wordReaders();
  const places: PlaceRead[] = [];
  const partRows = new Set<number>();
  const rows: RowsToRead = {
    table,
    plan,
    places,
    partRows,
    ...words,
    ambiguous: findAmbiguous(table, plan, words),
  };
  const readRow = mapping.layout === 'departments-by-indicators' ? readDepartmentRow : readIndicatorRow;
  const totalRows: number[] = [];
  const sideRows: number[] = [];
  const [start, end] = extentOf(grid, mapping);
  for (let at = start; at < end; at += 1) {
    const row = grid.rows[at] ?? 0;
    const kind = readRow(rows, row);
    if (kind === 'sum') totalRows.push(row + 1);
    else if (kind === 'side') sideRows.push(row + 1);
  }
  return { places, problems: checkTotals({ mapping, places, totalRows, partRows }), totalRows, sideRows };
}

function extentOf({ rows }: SheetGrid, { firstRow, lastRow }: TableMapping): readonly [number, number] {
  const end = lastRow === null ? rows.length : rowIndexFrom(rows, lastRow);
  return [rowIndexFrom(rows, firstRow - 1), end];
}

function findAmbiguous(
  { grid, mapping }: TableToRead,
  { group, indicator }: TablePlan,
  { label }: Pick<RowsToRead, 'label'>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (group < 0 || indicator < 0) return found;
  const groupOf = new Map<string, string>();
  const [start, end] = extentOf(grid, mapping);
  for (let at = start; at < end; at += 1) {
    const row = grid.rows[at] ?? 0;
    const named = grid.seen(row, indicator);
    if (named?.kind !== 'text') continue;
    const name = label(named.text).normalisedName;
    const here = grid.seen(row, group)?.text ?? '';
    const before = groupOf.get(name);
    if (before === undefined) groupOf.set(name, here);
    else if (before !== here) found.add(name);
  }
  return found;
}
