import type { BatchId } from '../../../../shared/importing/importBatch.ts';
import { call } from '../../../api/call.ts';
import { createPages } from '../../../ui/pages.ts';
import { columnWidths } from '../grid/columnWidths.ts';
import { rowsPerPage, toRowPage, type SheetCells } from '../grid/sheetCells.ts';

/** The cells of the sheets that were looked at; corrections do not change them. */
export interface SheetCache {
  readonly cellsOf: (file: number, sheet: number, columns: number) => SheetCells;
  readonly forget: (file: number) => void;
}

const mostPages = 60;
const mostSheets = 12;

export function createSheetCache(batch: BatchId): SheetCache {
  const sheets = new Map<string, SheetCells>();
  return {
    cellsOf(file, sheet, columns) {
      const name = `${String(file)} ${String(sheet)}`;
      const held = sheets.get(name) ?? openSheet(batch, file, sheet, columns);
      sheets.set(name, held);
      const [oldest] = sheets.keys();
      if (sheets.size > mostSheets && oldest !== undefined) sheets.delete(oldest);
      return held;
    },
    forget(file) {
      for (const name of sheets.keys()) if (name.startsWith(`${String(file)} `)) sheets.delete(name);
    },
  };
}

function openSheet(batch: BatchId, file: number, sheet: number, columns: number): SheetCells {
  const perPage = rowsPerPage(columns);
  let widths: readonly number[] | null = null;
  return {
    perPage,
    widths: () => widths,
    pages: createPages({
      most: mostPages,
      load: async (page) => {
        const { cells } = await call('imports/rows', {
          ...{ batch, file, sheet },
          from: page * perPage,
          count: perPage,
        });
        widths ??= columnWidths(cells, columns);
        return toRowPage(cells);
      },
    }),
  };
}
