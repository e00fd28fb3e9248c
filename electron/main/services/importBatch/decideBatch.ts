import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { SheetReading } from '../../../../shared/importing/importResult.ts';
import { hashBytes } from '../../files/hashBytes.ts';
import { getReadFile, readFilesOf, touch } from './batchState.ts';
import type { BatchState, ReadFile } from './batchState.ts';
import { interpretFile } from './readFiles.ts';
import { reviewOf } from './reviewBatch.ts';

/** Reads a sheet as the clerk says, and other sheets of its layout that nobody has decided on. */
export async function remapSheet(
  batch: BatchState,
  { file: index, sheet, choice }: { file: number; sheet: number; choice: SheetChoice },
): Promise<void> {
  const file = getReadFile(batch, index);
  const reading = file.read.sheets[sheet];
  if (reading === undefined) throw new AppError({ code: 'batch-unknown' });
  file.choices = { ...file.choices, [reading.name]: choice };
  const followers = decideLayout(batch, file, reading, choice.tables);
  await interpretFiles(batch, new Set([file, ...followers]));
}

/** Has the other sheets of a layout follow the decision on one of them; returns the files that hold some. */
function decideLayout(
  batch: BatchState,
  { index }: ReadFile,
  { name, fingerprint }: SheetReading,
  tables: SheetChoice['tables'],
): readonly ReadFile[] {
  const layout = hashBytes(fingerprint);
  const before = batch.layouts.get(layout);
  const layouts = new Map(batch.layouts);
  if (tables !== undefined && fingerprint !== '') {
    layouts.set(layout, { file: index, sheet: name, tables, year: batch.desk.year });
  } else if (before?.file === index && before.sheet === name) layouts.delete(layout);
  else return [];
  batch.layouts = layouts;
  return readFilesOf(batch).filter(({ read }) => read.sheets.some((one) => one.fingerprint === fingerprint));
}

/** Gives a name its indicator in every file of the batch; undefined takes the choice back, also a remembered one. */
export async function chooseName(
  batch: BatchState,
  key: string,
  code: IndicatorCode | null | undefined,
): Promise<void> {
  const { names } = await reviewOf(batch);
  const files = names.find((name) => name.key === key)?.files;
  batch.names = new Map(batch.names).set(key, code);
  const holders = readFilesOf(batch).filter(({ index }) => files?.has(index) ?? true);
  await interpretFiles(batch, new Set(holders));
}

/** Puts the batch on another desk; conflicts that were settled there are open here. */
export async function moveBatch(batch: BatchState, desk: Desk): Promise<void> {
  batch.desk = desk;
  batch.settled = new Map();
  await interpretFiles(batch, new Set(readFilesOf(batch)));
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

async function interpretFiles(batch: BatchState, files: ReadonlySet<ReadFile>): Promise<void> {
  await Promise.all([...files].map((file) => interpretFile(batch, file, file.read.workbook)));
  touch(batch);
}
