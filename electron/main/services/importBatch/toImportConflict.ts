import type { ImportConflict } from '../../../../shared/importing/importBatch.ts';
import type { ComparedConflict } from './compareBatch.ts';

/** A conflict as the window sees it. */
export function toImportConflict({ key, sides, chosen }: ComparedConflict): ImportConflict {
  const named = sides.findLast(({ candidate }) => candidate !== null)?.candidate?.figure;
  if (named === undefined) throw new Error('a conflict has a figure of the batch');
  const { indicator, name, year, department } = named;
  return { key, indicator, name, year, department, sides: sides.map(({ side }) => side), chosen };
}
