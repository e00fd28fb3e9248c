import { z } from 'zod';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { WritableDb } from '../openStore.ts';

/** Retires what these imports have in force and puts back what they had replaced; returns how many of each. */
export function takeBackFigures(
  db: WritableDb,
  importIds: readonly ImportId[],
  undoneAt: string,
): { removed: number; restored: number } {
  const retired = db
    .prepare(
      `UPDATE figures SET replaced_at = :undoneAt
       WHERE import_id IN (SELECT value FROM json_each(:ids)) AND replaced_at IS NULL
       RETURNING replaces`,
    )
    .pluck()
    .all({ ids: JSON.stringify(importIds), undoneAt });
  return { removed: retired.length, restored: putBack(db, retired) };
}

/** Retires one value and puts back what it had replaced; false when it is not in force. */
export function takeBackFigure(db: WritableDb, id: number, undoneAt: string): boolean {
  const row = db
    .prepare(
      `UPDATE figures SET replaced_at = :undoneAt WHERE id = :id AND replaced_at IS NULL RETURNING replaces`,
    )
    .get({ id, undoneAt });
  if (row === undefined) return false;
  putBack(db, [z.object({ replaces: z.int().nullable() }).parse(row).replaces]);
  return true;
}

/** What belongs to an import that was itself taken back stays out of force; what that one had replaced returns. */
function putBack(db: WritableDb, replaced: readonly unknown[]): number {
  const restore = db.prepare(
    `WITH RECURSIVE back (id, replaces, import_id) AS (
       SELECT id, replaces, import_id FROM figures WHERE id = :replaced
       UNION ALL
       SELECT figures.id, figures.replaces, figures.import_id FROM back
         JOIN imports ON imports.id = back.import_id AND imports.undone_at IS NOT NULL
         JOIN figures ON figures.id = back.replaces)
     UPDATE figures SET replaced_at = NULL
     WHERE id = (SELECT back.id FROM back LEFT JOIN imports ON imports.id = back.import_id
                 WHERE imports.undone_at IS NULL)`,
  );
  let restored = 0;
  for (const id of replaced) if (id !== null) restored += restore.run({ replaced: id }).changes;
  return restored;
}
