import type { StoredBatch } from '../../../../shared/importing/importBatch.ts';
import type { ReadFigure } from '../../../../shared/importing/importResult.ts';
import { insertImport, putFigures } from '../../db/queries/figures.ts';
import { recomputeDerived } from '../figures/recomputeDerived.ts';
import type { BatchState, FileState } from './batchState.ts';
import { compared } from './compareWithStore.ts';
import type { Comparison } from './compareBatch.ts';

/** Stores what is new and changed in all files in one transaction; open conflicts stay out. */
export async function storeBatch(batch: BatchState): Promise<StoredBatch> {
  const comparison = await compared(batch);
  const { workplace } = batch.tools;
  const { bureau, year } = batch.desk;
  const importedAt = workplace.now().toISOString();
  const imports = batch.files
    .map((file) => ({ file, figures: freshFigures(comparison, file) }))
    .filter(({ figures }) => figures.length > 0);
  workplace.db
    .transaction(() => {
      for (const { file, figures } of imports) {
        const { importId: id, name, sha256 } = file;
        if (sha256 === null) throw new Error('a file that was read has its hash');
        insertImport(workplace.db, { id, bureau, year, file: name, sha256, importedAt });
        putFigures(workplace.db, bureau, figures, importedAt);
      }
      recomputeDerived(workplace.db, bureau, importedAt);
    })
    .immediate();
  const count = (change: string): number => comparison.items.filter((item) => item.change === change).length;
  return {
    importIds: imports.map(({ file }) => file.importId),
    added: count('new'),
    changed: count('changed'),
    same: count('same'),
    leftOut: comparison.conflicts.filter(({ chosen }) => chosen === null).length,
  };
}

function freshFigures({ items }: Comparison, { index }: FileState): readonly ReadFigure[] {
  return items
    .filter(({ file, change }) => file === index && (change === 'new' || change === 'changed'))
    .map(({ figure }) => figure);
}
