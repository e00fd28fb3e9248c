import { figurePlace } from '../../../../shared/domain/figurePlace.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { listFigures } from '../../db/queries/figures.ts';
import { runInSlices } from '../runInSlices.ts';
import { readFilesOf } from './batchState.ts';
import type { BatchState } from './batchState.ts';
import { compareBatch } from './compareBatch.ts';
import type { Comparison } from './compareBatch.ts';

/** What storing the batch would do as it is now; computed once for each state of it. */
export async function compared(batch: BatchState): Promise<Comparison> {
  for (;;) {
    const { version } = batch;
    if (batch.compared?.version !== version) {
      batch.compared = { version, comparison: runInSlices(compareWithStore(batch)) };
    }
    const comparison = await batch.compared.comparison;
    if (batch.version === version) return comparison;
  }
}

function* compareWithStore(batch: BatchState): Generator<undefined, Comparison> {
  const files = readFilesOf(batch).map(({ index, read }) => ({ file: index, figures: read.result.figures }));
  const stored = yield* listStored(
    batch,
    files.map(({ figures }) => figures),
  );
  return yield* compareBatch(files, stored, batch.settled);
}

function* listStored(
  { desk, tools }: BatchState,
  figures: readonly (readonly { readonly year: BatchState['desk']['year'] }[])[],
): Generator<undefined, ReadonlyMap<string, StoredFigure>> {
  const years = new Set([desk.year]);
  for (const ofFile of figures) for (const { year } of ofFile) years.add(year);
  const stored = new Map<string, StoredFigure>();
  for (const year of years) {
    yield;
    for (const figure of listFigures(tools.workplace.db, { ...desk, year })) {
      stored.set(figurePlace(figure), figure);
    }
  }
  return stored;
}
