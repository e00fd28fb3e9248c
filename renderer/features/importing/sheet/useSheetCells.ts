import { useMemo } from 'react';
import type { BatchId } from '../../../../shared/importing/importBatch.ts';
import { call } from '../../../api/call.ts';
import { createPages } from '../../../ui/pages.ts';
import { columnWidths } from '../grid/columnWidths.ts';
import { rowsPerPage, toRowPage, type SheetCells } from '../grid/sheetCells.ts';

const mostPages = 60;

/** The cells of one sheet, asked for as they come into sight; corrections do not change them. */
export function useSheetCells(batch: BatchId, file: number, sheet: number, columns: number): SheetCells {
  return useMemo(() => {
    const perPage = rowsPerPage(columns);
    let widths: readonly number[] | null = null;
    return {
      perPage,
      widths: () => widths,
      pages: createPages({
        most: mostPages,
        load: async (page) => {
          const from = page * perPage;
          const { cells } = await call('imports/rows', { batch, file, sheet, from, count: perPage });
          widths ??= columnWidths(cells, columns);
          return toRowPage(cells);
        },
      }),
    };
  }, [batch, file, sheet, columns]);
}
