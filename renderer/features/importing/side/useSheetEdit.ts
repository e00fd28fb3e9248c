import type { EditContext } from '../../../../shared/importing/editMapping.ts';
import { normaliseName } from '../../../../shared/importing/normaliseName.ts';
import { columnIndex } from '../../../../shared/importing/rawSheet.ts';
import { toGrid } from '../../../../shared/importing/sheetGrid.ts';
import { TableMapping } from '../../../../shared/importing/tableMapping.ts';
import type { TableReading } from '../../../../shared/importing/tableReading.ts';
import { useIndicators } from '../../../api/queries.ts';
import { sheetAt } from '../desk/reviewState.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { cellsAround } from '../grid/sheetCells.ts';

type Change = (mapping: TableMapping, context: EditContext) => TableMapping | readonly TableMapping[];

/** How the sheet in front can be corrected. */
export interface SheetEdit {
  readonly tables: readonly TableReading[];
  /** The table that the chosen cell belongs to, or stands nearest to; undefined where the sheet has none. */
  readonly table: TableReading | undefined;
  /** Changes that table. */
  readonly edit: (change: Change) => void;
  readonly editTable: (index: number, change: Change) => void;
  readonly addTable: (propose: (context: EditContext) => TableMapping) => void;
}

/** Null while no sheet is in front. */
export function useSheetEdit(): SheetEdit | null {
  const review = useReview();
  const { batch, place, cell } = useReviewState();
  const { data: indicators = [] } = useIndicators();
  const sheet = sheetAt(batch, place);
  if (sheet === undefined || place?.sheet == null) return null;
  const { file, sheet: at } = place;
  const { tables } = sheet.reading;
  const index = tableNear(tables, cell.row + 1, cell.column);
  const contextAt = (row: number): EditContext => {
    const cells = cellsAround(review.cellsOf(file, at, sheet.columns), row);
    const names = new Set(
      indicators.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => normaliseName(one))),
    );
    return {
      grid: toGrid({ cells }),
      year: batch.desk.year,
      isKnown: (name) => names.has(normaliseName(name)),
    };
  };
  const store = (next: readonly TableMapping[]): void => {
    review.remap(file, at, { leftOut: false, tables: next });
  };
  const editTable: SheetEdit['editTable'] = (which, change) => {
    const mappings = tables.map((table) => TableMapping.parse(table));
    store(
      mappings.flatMap((mapping, one) =>
        one === which ? change(mapping, contextAt((mapping.headerRow ?? mapping.firstRow) - 1)) : mapping,
      ),
    );
  };
  return {
    tables,
    table: tables[index],
    editTable,
    edit: (change) => {
      editTable(index, change);
    },
    addTable: (propose) => {
      store([...tables.map((table) => TableMapping.parse(table)), propose(contextAt(cell.row))]);
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
