import type { BatchCounts, BatchProblem } from '../../../../shared/importing/importBatch.ts';
import type { FigureInForce } from '../../db/queries/importedFigures.ts';
import type { Comparison } from './compareBatch.ts';
import type { UncertainName } from './gatherNames.ts';

/** All that a review shows of a batch, as its files and the clerk's choices are at one moment. */
export type Review = Comparison &
  Readonly<{
    /** What is in force in the years of the batch, by its place. */
    stored: ReadonlyMap<string, FigureInForce>;
    problems: readonly BatchProblem[];
    names: readonly UncertainName[];
    counts: BatchCounts;
  }>;
