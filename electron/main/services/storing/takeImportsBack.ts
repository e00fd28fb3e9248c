import type { ImportId } from '../../../../shared/domain/identity.ts';
import { countImported } from '../../db/queries/imports.ts';
import type { Workplace } from '../workplace.ts';
import { isLarge } from './isLarge.ts';
import type { StoreAside } from './storeAside.ts';
import { undoImports } from './undoImports.ts';
import type { Undone } from './undoImports.ts';

/** Takes imports back together without holding up the window; throws what undoImports throws. */
export async function takeImportsBack(
  { db, now }: Pick<Workplace, 'db' | 'now'>,
  aside: StoreAside,
  ids: readonly ImportId[],
): Promise<Undone> {
  const undoneAt = now().toISOString();
  return isLarge(countImported(db, ids)) ? aside.undo(ids, undoneAt) : undoImports(db, ids, undoneAt);
}
