import type { RememberedName } from '../../../shared/domain/rememberedName.ts';
import { putRememberedName } from '../db/queries/rememberedNames.ts';
import type { Workplace } from './workplace.ts';

/** Keeps what the clerk said these names of a bureau stand for; runs inside the caller's transaction if there is one. */
export function rememberNames(
  { db, now }: Pick<Workplace, 'db' | 'now'>,
  bureau: string,
  names: readonly RememberedName[],
): void {
  const chosenAt = now().toISOString();
  db.transaction(() => {
    for (const name of names) putRememberedName(db, bureau, name, chosenAt);
  })();
}
