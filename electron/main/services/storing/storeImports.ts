import type { Sha256 } from '../../../../shared/domain/identity.ts';
import type { RememberedName } from '../../../../shared/domain/rememberedName.ts';
import { insertFreshFigures } from '../../db/queries/importedFigures.ts';
import type { FreshFigure } from '../../db/queries/importedFigures.ts';
import { insertImport } from '../../db/queries/imports.ts';
import type { ImportRecord } from '../../db/queries/imports.ts';
import { deleteRememberedName, putRememberedName } from '../../db/queries/rememberedNames.ts';
import { deleteRememberedLayout, putRememberedLayout } from '../../db/queries/rememberedLayouts.ts';
import type { RememberedLayout } from '../../db/queries/rememberedLayouts.ts';
import type { WritableDb } from '../../db/openStore.ts';
import { recomputeDerived } from '../figures/recomputeDerived.ts';

/** The figures of one file that are new or changed, with the file's record. */
export interface ImportToStore {
  readonly record: ImportRecord;
  readonly figures: readonly FreshFigure[];
}

/** What the clerk has decided on the way, to be remembered for her bureau. */
export interface Remembering {
  readonly names: readonly RememberedName[];
  /** Keys of names that nobody is to remember any more. */
  readonly forgottenNames: readonly string[];
  readonly layouts: readonly RememberedLayout[];
  readonly forgottenLayouts: readonly Sha256[];
}

export const nothingToRemember: Remembering = {
  names: [],
  forgottenNames: [],
  layouts: [],
  forgottenLayouts: [],
};

/** All that is stored together; plain values, so that a thread can be given it. */
export interface ImportsToStore {
  readonly bureau: string;
  readonly storedAt: string;
  readonly imports: readonly ImportToStore[];
  readonly remembering: Remembering;
}

/** Stores the imports of a batch whole or not at all; throws figures-changed when the store is not as it was seen. */
export function storeImports(
  db: WritableDb,
  { bureau, storedAt, imports, remembering }: ImportsToStore,
): void {
  db.transaction(() => {
    for (const { record, figures } of imports) {
      insertImport(db, record);
      insertFreshFigures(db, record, figures, storedAt);
    }
    recomputeDerived(db, bureau, storedAt);
    remember(db, bureau, remembering, storedAt);
  }).immediate();
}

function remember(db: WritableDb, bureau: string, remembering: Remembering, at: string): void {
  for (const key of remembering.forgottenNames) deleteRememberedName(db, bureau, key);
  for (const name of remembering.names) putRememberedName(db, bureau, name, at);
  for (const layout of remembering.forgottenLayouts) deleteRememberedLayout(db, bureau, layout);
  for (const layout of remembering.layouts) putRememberedLayout(db, bureau, layout, at);
}
