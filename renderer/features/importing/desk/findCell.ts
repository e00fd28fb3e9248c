import type { ImportBatch } from '../../../../shared/importing/importBatch.ts';
import { parseAddress } from '../../../../shared/importing/rawSheet.ts';
import type { CellPlace } from '../grid/moveCell.ts';
import { firstCell, type SheetPlace } from './reviewState.ts';

/** A cell as problems, names and sources name it. */
export interface NamedCell {
  /** The index of its file in the batch. */
  readonly file: number;
  readonly sheet: string;
  /** Null for the sheet as a whole. */
  readonly cell: string | null;
}

/** Where a named cell is. */
export function findCell(
  batch: ImportBatch,
  { file, sheet, cell }: NamedCell,
): { readonly place: SheetPlace; readonly cell: CellPlace } {
  const sheets = batch.files.find(({ index }) => index === file)?.sheets ?? [];
  const index = sheets.findIndex(({ reading }) => reading.name === sheet);
  const place = { file, sheet: index >= 0 ? index : null };
  return { place, cell: cell === null ? firstCell(batch, place) : parseAddress(cell) };
}
