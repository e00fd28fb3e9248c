import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import { getReadFile, readFilesOf, touch } from './batchState.ts';
import type { BatchState } from './batchState.ts';
import { interpretFile } from './readFiles.ts';
import { reviewOf } from './reviewBatch.ts';

/** Reads a sheet as the clerk says. */
export async function remapSheet(
  batch: BatchState,
  { file: index, sheet, choice }: { file: number; sheet: number; choice: SheetChoice },
): Promise<void> {
  const file = getReadFile(batch, index);
  const name = file.read.workbook.sheets[sheet]?.name;
  if (name === undefined) throw new AppError({ code: 'batch-unknown' });
  file.choices = { ...file.choices, [name]: choice };
  await interpretFile(batch, file, file.read.workbook);
  touch(batch);
}

/** Gives a name its indicator in every file of the batch; undefined takes the choice back. */
export async function chooseName(
  batch: BatchState,
  key: string,
  code: IndicatorCode | null | undefined,
): Promise<void> {
  const { [key]: _before, ...others } = batch.names;
  batch.names = code === undefined ? others : { ...others, [key]: code };
  await interpretAll(batch);
}

/** Puts the batch on another desk; conflicts that were settled there are open here. */
export async function moveBatch(batch: BatchState, desk: Desk): Promise<void> {
  batch.desk = desk;
  batch.settled = new Map();
  await interpretAll(batch);
}

export async function settleConflict(
  batch: BatchState,
  { key, side }: { key: string; side: number | null },
): Promise<void> {
  const { conflicts } = await reviewOf(batch);
  const chosen = side === null ? undefined : conflicts.find((one) => one.key === key)?.sides[side]?.key;
  if (side !== null && chosen === undefined) throw new AppError({ code: 'conflict-unknown' });
  const settled = new Map(batch.settled);
  if (chosen === undefined) settled.delete(key);
  else settled.set(key, chosen);
  batch.settled = settled;
  touch(batch);
}

/** Settles every open conflict between the store and one value of the batch; others stay open. */
export async function settleAll(batch: BatchState, take: 'new' | 'stored'): Promise<void> {
  const { conflicts } = await reviewOf(batch);
  const settled = new Map(batch.settled);
  for (const { key, sides, chosen } of conflicts) {
    const [first, second] = sides;
    const isPlain = sides.length === 2 && first?.candidate === null;
    if (chosen !== null || !isPlain || second === undefined) continue;
    settled.set(key, take === 'stored' ? first.key : second.key);
  }
  batch.settled = settled;
  touch(batch);
}

async function interpretAll(batch: BatchState): Promise<void> {
  await Promise.all(readFilesOf(batch).map((file) => interpretFile(batch, file, file.read.workbook)));
  touch(batch);
}
