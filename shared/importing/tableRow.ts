import { isIndexRow } from './columnFacts.ts';
import type { LabelFacts } from './labelFacts.ts';
import type { PlaceRead } from './readPlace.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { TableMapping } from './tableMapping.ts';
import type { TablePlan, TableToRead } from './tablePlan.ts';

/** What one row says; `sum` where it sums other rows up. */
export type RowRead = Readonly<{ places: readonly PlaceRead[]; kind: 'figures' | 'sum' | 'side' }>;

export type RowToRead = Readonly<{
  table: TableToRead;
  plan: TablePlan;
  row: number;
  label: (text: string) => LabelFacts;
  /** Labels that come again under another group: 其他 of 行政处罚 and of 行政强制. */
  ambiguous: ReadonlySet<string>;
}>;

/** True for a row that belongs to the frame of the table: its header come again, 甲 乙 1 2, a signature, a note. */
export function isFrameRow({ table: { grid, mapping }, plan, row, label }: RowToRead): boolean {
  const cells = grid.cellsOf(row);
  const first = cells.find(({ kind }) => kind === 'text');
  if (first !== undefined && label(first.text).isFootnote) return true;
  return isIndexRow(cells) || isHeaderAgain(grid, mapping, plan, row);
}

function isHeaderAgain(
  grid: SheetGrid,
  { headerRow, headerRows }: TableMapping,
  { values, indicator, department }: TablePlan,
  row: number,
): boolean {
  if (headerRow === null) return false;
  const columns = [indicator, department, ...values.map(({ column }) => column)].filter(
    (column) => column >= 0,
  );
  let compared = 0;
  for (const column of columns) {
    const here = grid.cell(row, column)?.text.trim();
    if (here === undefined) continue;
    compared += 1;
    const isSaid = Array.from({ length: headerRows }, (_, at) => grid.cell(headerRow - 1 + at, column)).some(
      (cell) => cell?.text.trim() === here,
    );
    if (!isSaid) return false;
  }
  return compared > 0;
}
