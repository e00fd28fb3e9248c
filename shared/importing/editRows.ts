import type { TableMapping } from './tableMapping.ts';

/** The mapping with its first figures in this row (from 1); a header that is not above it is none. */
export function withFirstRow(mapping: TableMapping, row: number): TableMapping {
  const { lastRow } = mapping;
  const headerRow = mapping.headerRow !== null && mapping.headerRow < row ? mapping.headerRow : null;
  const headerRows = headerRow === null ? 0 : Math.min(mapping.headerRows, row - headerRow);
  return {
    ...mapping,
    headerRow,
    headerRows,
    firstRow: row,
    lastRow: lastRow !== null && lastRow < row ? null : lastRow,
  };
}

/** Leaves one row (from 1) out; what stands below it goes on as a table of its own under the same header. */
export function withoutRow(mapping: TableMapping, row: number): readonly TableMapping[] {
  const { firstRow, lastRow } = mapping;
  if (row < firstRow || (lastRow !== null && row > lastRow)) return [mapping];
  const above = { ...mapping, lastRow: row - 1 };
  const below = { ...mapping, firstRow: row + 1 };
  return [...(row > firstRow ? [above] : []), ...(lastRow === null || row < lastRow ? [below] : [])];
}
