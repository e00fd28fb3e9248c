import type { Year } from '../../../../shared/domain/year.ts';
import { moveMapping } from '../../../../shared/importing/moveMapping.ts';
import type { TableMapping } from '../../../../shared/importing/tableMapping.ts';

/** The tables that a clerk chose for such a sheet, and the year of the desk that she chose them for. */
export type LayoutMemory = Readonly<{ year: Year; tables: readonly TableMapping[] }>;

/**
 * Remembered tables for a sheet of the same layout: years move along, and each table ends where this sheet's does,
 * for a table that has grown would lose its last rows without a word.
 */
export function rememberedTables(
  { year, tables }: LayoutMemory,
  detected: readonly TableMapping[],
  askedYear: Year,
): readonly TableMapping[] {
  return tables.map((table, index) => {
    const here = detected.find(
      ({ headerRow, firstRow }) =>
        firstRow === table.firstRow || (headerRow !== null && headerRow === table.headerRow),
    );
    const isLast = index === tables.length - 1;
    const lastRow = here === undefined ? (isLast ? null : table.lastRow) : here.lastRow;
    return { ...moveMapping(table, year, askedYear), lastRow };
  });
}
