import { figurePlace } from '../../../../shared/domain/figurePlace.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import type { ReadFigure } from '../../../../shared/importing/importResult.ts';
import { listFiguresInForce } from '../../db/queries/importedFigures.ts';
import type { FigureInForce } from '../../db/queries/importedFigures.ts';
import type { ReadableDb } from '../../db/openStore.ts';

const pageSize = 500;

/** What is in force for a bureau in the years of these figures, by its place; it pauses now and then. */
export function* gatherStored(
  db: ReadableDb,
  bureau: string,
  files: readonly (readonly ReadFigure[])[],
): Generator<undefined, ReadonlyMap<string, FigureInForce>> {
  const years = new Set<Year>();
  for (const figures of files) for (const { year } of figures) years.add(year);
  const stored = new Map<string, FigureInForce>();
  for (const year of years) {
    let after: StoredFigure | null = null;
    for (;;) {
      yield;
      const page: readonly FigureInForce[] = listFiguresInForce(db, { bureau, year }, after, pageSize);
      for (const inForce of page) stored.set(figurePlace(inForce.figure), inForce);
      if (page.length < pageSize) break;
      after = page.at(-1)?.figure ?? null;
    }
  }
  return stored;
}
