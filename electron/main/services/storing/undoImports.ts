import { AppError } from '../../../../shared/domain/failure.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import { takeBackFigures } from '../../db/queries/takeBackFigures.ts';
import { markImportUndone } from '../../db/queries/imports.ts';
import { recomputeDerived } from '../figures/recomputeDerived.ts';
import type { WritableDb } from '../../db/openStore.ts';

/** How many figures went out of force, and how many came back. */
export interface Undone {
  readonly removed: number;
  readonly restored: number;
}

/**
 * Takes imports back together, all or none: their figures go out of force and what they had replaced is in force again.
 * A figure that a later import has replaced since stays as it is. Throws import-unknown, also for a second time.
 */
export function undoImports(db: WritableDb, ids: readonly ImportId[], undoneAt: string): Undone {
  return db
    .transaction(() => {
      const bureaus = new Set<string>();
      for (const id of ids) {
        const bureau = markImportUndone(db, id, undoneAt);
        if (bureau === null) throw new AppError({ code: 'import-unknown' });
        bureaus.add(bureau);
      }
      const undone = takeBackFigures(db, ids, undoneAt);
      for (const bureau of bureaus) recomputeDerived(db, bureau, undoneAt);
      return undone;
    })
    .immediate();
}
