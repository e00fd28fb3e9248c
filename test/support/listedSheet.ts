import type { RawCell, RawSheet } from '../../shared/importing/rawSheet.ts';

/** A sheet whose cells stand in an array, to be compared and changed. */
export type ListedSheet = RawSheet & Readonly<{ cells: readonly RawCell[] }>;

export function toListed(sheet: RawSheet): ListedSheet {
  return { ...sheet, cells: sheet.cells.slice() };
}
