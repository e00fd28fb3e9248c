import { AppError } from '../../../../shared/domain/failure.ts';
import type { StoredBatch } from '../../../../shared/importing/importBatch.ts';
import type { FreshFigure } from '../../db/queries/importedFigures.ts';
import { runInSlices } from '../runInSlices.ts';
import { isLarge } from '../storing/isLarge.ts';
import { storeImports } from '../storing/storeImports.ts';
import type { ImportsToStore, ImportToStore } from '../storing/storeImports.ts';
import { toRemember } from './batchMemory.ts';
import { touch } from './batchState.ts';
import type { BatchState } from './batchState.ts';
import { gatherFresh } from './gatherFresh.ts';
import type { Review } from './review.ts';
import { reviewOf } from './reviewBatch.ts';

/**
 * Stores what is new and changed in all files in one transaction; open conflicts stay out. Throws batch-still-reading,
 * or figures-changed when the store is no longer what the clerk has reviewed; the batch then stays.
 */
export function storeBatch(batch: BatchState): Promise<StoredBatch> {
  // A second press of the button waits for the first.
  batch.storing ??= storeReviewed(batch).catch((error: unknown) => {
    batch.storing = null;
    touch(batch);
    throw error;
  });
  return batch.storing;
}

async function storeReviewed(batch: BatchState): Promise<StoredBatch> {
  if (batch.files.some(({ state }) => state === 'waiting' || state === 'reading')) {
    throw new AppError({ code: 'batch-still-reading' });
  }
  const review = await reviewOf(batch);
  const toStore = await runInSlices(gatherImports(batch, review));
  const { workplace, aside } = batch.tools;
  if (isLarge(toStore.imports.reduce((sum, { figures }) => sum + figures.length, 0)))
    await aside.store(toStore);
  else storeImports(workplace.db, toStore);
  const { added, changed, same, conflicts } = review.counts;
  const importIds = toStore.imports.map(({ record }) => record.id);
  return { importIds, added, changed, same, leftOut: conflicts };
}

function* gatherImports(batch: BatchState, review: Review): Generator<undefined, ImportsToStore> {
  const fresh = yield* gatherFresh(review, review.stored);
  const storedAt = batch.tools.workplace.now().toISOString();
  return {
    bureau: batch.desk.bureau,
    storedAt,
    imports: [...fresh].map(([file, figures]) => toImport(batch, file, figures, storedAt)),
    remembering: toRemember(batch, review),
  };
}

function toImport(
  { id: batch, desk, files }: BatchState,
  index: number,
  figures: readonly FreshFigure[],
  importedAt: string,
): ImportToStore {
  const file = files.find((one) => one.index === index);
  if (file === undefined || file.sha256 === null) throw new Error('a figure comes from a file that was read');
  const { importId: id, name, sha256 } = file;
  return { record: { id, ...desk, batch, file: name, sha256, figures: figures.length, importedAt }, figures };
}
