import type { BatchFile, BatchSheet } from '../../../../shared/importing/importBatch.ts';
import type { SheetPlace } from '../desk/reviewState.ts';

/** A line of the list of files: a file, or one of its sheets below it. */
export type FileRow =
  | { readonly kind: 'file'; readonly file: BatchFile }
  | { readonly kind: 'sheet'; readonly file: BatchFile; readonly sheet: BatchSheet; readonly index: number };

/** The lines in order; a file of one sheet stands for that sheet. */
export function listFileRows(files: readonly BatchFile[], folded: ReadonlySet<number>): readonly FileRow[] {
  return files.flatMap((file): readonly FileRow[] => [
    { kind: 'file', file },
    ...(file.sheets.length < 2 || folded.has(file.index)
      ? []
      : file.sheets.map((sheet, index) => ({ kind: 'sheet', file, sheet, index }) as const)),
  ]);
}

/** What is shown when a line is chosen. */
export function placeOfRow(row: FileRow): SheetPlace {
  if (row.kind === 'sheet') return { file: row.file.index, sheet: row.index };
  const first = row.file.sheets.findIndex(({ reading }) => reading.tables.length > 0);
  const { length } = row.file.sheets;
  return { file: row.file.index, sheet: length === 0 ? null : Math.max(0, first) };
}

/** The line of a place: its sheet's, or its file's where the sheet has none. */
export function findRow(rows: readonly FileRow[], place: SheetPlace | null): number {
  const own = rows.findIndex(
    (row) => row.kind === 'sheet' && row.file.index === place?.file && row.index === place.sheet,
  );
  return own >= 0 ? own : rows.findIndex((row) => row.kind === 'file' && row.file.index === place?.file);
}

export type SheetRow = Extract<FileRow, { readonly kind: 'sheet' }>;

/** What a line of either kind is given. */
export interface LineProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}
