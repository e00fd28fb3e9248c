import type {
  BatchItem,
  BatchPart,
  BatchProblem,
  CellMeaning,
  ImportConflict,
} from '../../../../shared/importing/importBatch.ts';
import { roleOfCell } from '../../../../shared/importing/cellRole.ts';
import type { SheetReading } from '../../../../shared/importing/importResult.ts';
import { parseAddress } from '../../../../shared/importing/rawSheet.ts';
import type { RawCell } from '../../../../shared/importing/rawSheet.ts';
import { getReadFile } from './batchState.ts';
import type { BatchState } from './batchState.ts';
import { pageOf } from './page.ts';
import type { Page } from './page.ts';
import { reviewOf } from './reviewBatch.ts';
import { toImportConflict } from './toImportConflict.ts';

/** The figures of the batch, or of one file, that are new, changed, the same or in conflict. */
export async function listItems(
  batch: BatchState,
  { part, file, ...page }: Page & { part: BatchPart; file: number | null },
): Promise<{ total: number; items: readonly BatchItem[] }> {
  const { items } = await reviewOf(batch);
  const listed = items.filter(
    (item) => (part === 'all' || item.change === part) && (file === null || item.file === file),
  );
  return { total: listed.length, items: pageOf(listed, page) };
}

/** What is doubtful in the batch or in one file: what each file's reading found, then what one file says again of another. */
export async function listProblems(
  batch: BatchState,
  { file, ...page }: Page & { file: number | null },
): Promise<{ total: number; problems: readonly BatchProblem[] }> {
  const review = await reviewOf(batch);
  const problems =
    file === null ? review.problems : review.problems.filter(({ fileIndex }) => fileIndex === file);
  return { total: problems.length, problems: pageOf(problems, page) };
}

/** Every conflict, settled or not, in the order of the figures. */
export async function listConflicts(
  batch: BatchState,
  page: Page,
): Promise<{ total: number; conflicts: readonly ImportConflict[] }> {
  const { conflicts } = await reviewOf(batch);
  return { total: conflicts.length, conflicts: pageOf(conflicts, page).map(toImportConflict) };
}

export async function listRows(
  batch: BatchState,
  { file, sheet, from, count }: Page & { file: number; sheet: number },
): Promise<{ cells: readonly RawCell[] }> {
  const { read } = getReadFile(batch, file);
  return { cells: await read.workbook.rows(sheet, from, count) };
}

/** What one cell was taken for. */
export async function describeCell(
  batch: BatchState,
  { file, sheet, cell }: { file: number; sheet: number; cell: string },
): Promise<CellMeaning> {
  const { items } = await reviewOf(batch);
  const { sheets, problems: told } = getReadFile(batch, file).read;
  const reading = sheets[sheet];
  const isHere = (place: { sheet: string; cell: string | null }): boolean =>
    place.sheet === reading?.name && place.cell === cell;
  const item = items.find(
    (one) => one.file === file && one.figure.source.kind === 'cell' && isHere(one.figure.source),
  );
  const problems = told.filter(isHere);
  return { role: roleOf(reading, cell), item: item ?? null, problems };
}

function roleOf(reading: SheetReading | undefined, cell: string): CellMeaning['role'] {
  const { row, column } = parseAddress(cell);
  const roles = (reading?.tables ?? []).map((table) => roleOfCell(table, row, column));
  return roles.find((role) => role !== 'none') ?? 'none';
}
