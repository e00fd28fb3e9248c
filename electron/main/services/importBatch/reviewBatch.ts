import type { BatchCounts, BatchProblem } from '../../../../shared/importing/importBatch.ts';
import { runInSlices } from '../runInSlices.ts';
import { memoryOf, namesOf } from './batchMemory.ts';
import { readFilesOf } from './batchState.ts';
import type { BatchState, ReadFile } from './batchState.ts';
import { compareBatch } from './compareBatch.ts';
import type { Comparison } from './compareBatch.ts';
import { gatherStored } from './gatherStored.ts';
import { gatherNames } from './gatherNames.ts';
import type { UncertainName } from './gatherNames.ts';
import type { Review } from './review.ts';

/** The review of the batch as it is now; made once for each state of it, never holding up the window. */
export async function reviewOf(batch: BatchState): Promise<Review> {
  for (;;) {
    const { version } = batch;
    if (batch.review?.version !== version) batch.review = { version, made: runInSlices(makeReview(batch)) };
    const review = await batch.review.made;
    if (batch.version === version) return review;
  }
}

function* makeReview(batch: BatchState): Generator<undefined, Review> {
  const files = readFilesOf(batch);
  const figures = files.map(({ read }) => read.figures);
  const stored = yield* gatherStored(batch.tools.workplace.db, batch.desk.bureau, figures);
  const comparison = yield* compareBatch(
    files.map(({ index, read }) => ({ file: index, figures: read.figures })),
    stored,
    batch.settled,
  );
  const names = yield* gatherNames(files, namesOf(memoryOf(batch)));
  const problems = yield* gatherProblems(files, comparison.repetitions);
  return { ...comparison, stored, problems, names, counts: count(comparison, problems, names) };
}

/** First what kept a figure out: what each file's reading found, then what one file says again of another. */
function* gatherProblems(
  files: readonly ReadFile[],
  repetitions: readonly BatchProblem[],
): Generator<undefined, readonly BatchProblem[]> {
  const grave: BatchProblem[] = [];
  const others: BatchProblem[] = [];
  for (const { index, read } of files) {
    yield;
    for (const problem of read.problems)
      (problem.blocking ? grave : others).push({ ...problem, fileIndex: index });
  }
  yield;
  return grave.concat(others, repetitions);
}

function count(
  { items, conflicts }: Comparison,
  problems: readonly BatchProblem[],
  names: readonly UncertainName[],
): BatchCounts {
  const changes = { new: 0, changed: 0, same: 0, conflict: 0 };
  for (const { change } of items) changes[change] += 1;
  return {
    added: changes.new,
    changed: changes.changed,
    same: changes.same,
    conflicts: conflicts.filter(({ chosen }) => chosen === null).length,
    unknown: names.filter(({ figure }) => figure.match.by === 'own').length,
    problems: problems.length,
    blocking: problems.filter(({ blocking }) => blocking).length,
  };
}
