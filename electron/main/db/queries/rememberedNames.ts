import { RememberedName } from '../../../../shared/domain/rememberedName.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

/** What a bureau's names stand for, the latest choice first. */
export function listRememberedNames(db: ReadableDb, bureau: string): readonly RememberedName[] {
  return db
    .prepare(
      `SELECT key, name, unit, indicator FROM remembered_names
       WHERE bureau = :bureau ORDER BY chosen_at DESC, key`,
    )
    .all({ bureau })
    .map((row) => RememberedName.parse(row));
}

/** Remembers a choice over an earlier one for the same key. */
export function putRememberedName(
  db: WritableDb,
  bureau: string,
  remembered: RememberedName,
  chosenAt: string,
): void {
  db.prepare(
    `INSERT INTO remembered_names (bureau, key, name, unit, indicator, chosen_at)
     VALUES (:bureau, :key, :name, :unit, :indicator, :chosenAt)
     ON CONFLICT (bureau, key) DO UPDATE SET
       name = excluded.name, unit = excluded.unit, indicator = excluded.indicator, chosen_at = excluded.chosen_at`,
  ).run({ ...remembered, bureau, chosenAt });
}

export function deleteRememberedName(db: WritableDb, bureau: string, key: string): void {
  db.prepare(`DELETE FROM remembered_names WHERE bureau = :bureau AND key = :key`).run({ bureau, key });
}
