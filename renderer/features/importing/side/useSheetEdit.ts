import { toMapping, withColumnRole, type ColumnRole } from '../../../../shared/importing/editTable.ts';
import { columnIndex } from '../../../../shared/importing/rawSheet.ts';
import type { TableMapping } from '../../../../shared/importing/tableMapping.ts';
import type { TableReading } from '../../../../shared/importing/tableReading.ts';
import { sheetAt } from '../desk/reviewState.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { seenCell } from '../grid/sheetCells.ts';

/** How the sheet in front can be corrected. */
export interface SheetEdit {
  readonly tables: readonly TableReading[];
  /** Which table the chosen cell belongs to, or stands nearest to; -1 where the sheet has none. */
  readonly index: number;
  /** Changes that table. */
  readonly edit: (change: (mapping: TableMapping) => TableMapping | readonly TableMapping[]) => void;
  readonly editTable: (
    index: number,
    change: (mapping: TableMapping) => TableMapping | readonly TableMapping[],
  ) => void;
  readonly addTable: (mapping: TableMapping) => void;
  /** Says what the column of these letters holds. */
  readonly setRole: (column: string, role: ColumnRole) => void;
  /** The words over a column of the table. */
  readonly headerOf: (mapping: TableMapping, column: string) => string;
}

const joint = '·';

/** Null while no sheet is in front. */
export function useSheetEdit(): SheetEdit | null {
  const review = useReview();
  const { batch, place, cell } = useReviewState();
  const sheet = sheetAt(batch, place);
  if (sheet === undefined || place?.sheet == null) return null;
  const { file, sheet: at } = place;
  const { tables } = sheet.reading;
  const index = tableNear(tables, cell.row + 1, cell.column);
  const cells = review.cellsOf(file, at, sheet.columns);
  const store = (next: readonly TableMapping[]): void => {
    review.remap(file, at, { leftOut: false, tables: next });
  };
  const editTable: SheetEdit['editTable'] = (which, change) => {
    store(tables.map(toMapping).flatMap((mapping, one) => (one === which ? change(mapping) : mapping)));
  };
  const headerOf: SheetEdit['headerOf'] = ({ headerRow, headerRows }, column) => {
    const rows = Array.from({ length: headerRows }, (_, row) => (headerRow ?? 1) - 1 + row);
    const words = rows.map((row) => seenCell(cells, { row, column: columnIndex(column) })?.text.trim() ?? '');
    return [...new Set(words)].filter((word) => word !== '').join(joint);
  };
  return {
    tables,
    index,
    editTable,
    headerOf,
    edit: (change) => {
      editTable(index, change);
    },
    addTable: (mapping) => {
      store([...tables.map(toMapping), mapping]);
    },
    setRole: (column, role) => {
      editTable(index, (mapping) => withColumnRole(mapping, column, role, (one) => headerOf(mapping, one)));
    },
  };
}

/** The table around a cell, else the one in whose rows it stands, else the last that begins above it. */
function tableNear(tables: readonly TableReading[], row: number, column: number): number {
  const inRows = ({ headerRow, firstRow, lastRow }: TableReading): boolean =>
    row >= (headerRow ?? firstRow) && row <= (lastRow ?? Infinity);
  const inColumns = ({ firstColumn, lastColumn }: TableReading): boolean =>
    column >= columnIndex(firstColumn) && column <= columnIndex(lastColumn);
  const around = tables.findIndex((table) => inRows(table) && inColumns(table));
  if (around >= 0) return around;
  const beside = tables.findIndex(inRows);
  if (beside >= 0) return beside;
  const above = tables.findLastIndex(({ headerRow, firstRow }) => (headerRow ?? firstRow) <= row);
  return above >= 0 ? above : Math.min(0, tables.length - 1);
}
