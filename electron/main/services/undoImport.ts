import { AppError } from '../../../shared/domain/failure.ts';
import type { ImportId } from '../../../shared/domain/identity.ts';
import { markImportUndone, takeBackFigures } from '../db/queries/figures.ts';
import { recomputeDerived } from './figures/recomputeDerived.ts';
import type { Workplace } from './workplace.ts';

/**
 * Takes a whole import back: its figures go out of force and what they had replaced is in force again.
 * A figure that a later import has replaced since stays as it is. Throws import-unknown, also for a second time.
 */
export function undoImport(
  workplace: Pick<Workplace, 'db' | 'now'>,
  id: ImportId,
): { removed: number; restored: number } {
  return undoImports(workplace, [id]);
}

/** Takes imports back together, the last one first; all of them or none. */
export function undoImports(
  { db, now }: Pick<Workplace, 'db' | 'now'>,
  ids: readonly ImportId[],
): { removed: number; restored: number } {
  const undoneAt = now().toISOString();
  return db
    .transaction(() => {
      const total = { removed: 0, restored: 0 };
      const bureaus = new Set<string>();
      for (const id of ids.toReversed()) {
        const bureau = markImportUndone(db, id, undoneAt);
        if (bureau === null) throw new AppError({ code: 'import-unknown' });
        bureaus.add(bureau);
        const { removed, restored } = takeBackFigures(db, id, undoneAt);
        total.removed += removed;
        total.restored += restored;
      }
      for (const bureau of bureaus) recomputeDerived(db, bureau, undoneAt);
      return total;
    })
    .immediate();
}
