import { z } from 'zod';
import { Sha256 } from '../../../../shared/domain/identity.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { TableMapping } from '../../../../shared/importing/tableMapping.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

/** The tables that the clerk chose for sheets of one layout, known by the hash of its fingerprint. */
export interface RememberedLayout {
  readonly fingerprint: Sha256;
  /** The year of the desk it was chosen on: the years that its tables name move with it. */
  readonly year: Year;
  readonly tables: readonly TableMapping[];
}

const Row = z.object({ fingerprint: Sha256, year: Year, choice: z.string() });
const StoredChoice = z.object({ version: z.literal(1), tables: z.array(TableMapping).readonly() });

/** Those of these layouts that were chosen before for this bureau. */
export function listRememberedLayouts(
  db: ReadableDb,
  bureau: string,
  fingerprints: readonly Sha256[],
): readonly RememberedLayout[] {
  return db
    .prepare(
      `SELECT fingerprint, year, choice FROM remembered_layouts
       WHERE bureau = :bureau AND fingerprint IN (SELECT value FROM json_each(:fingerprints))`,
    )
    .all({ bureau, fingerprints: JSON.stringify(fingerprints) })
    .map((row) => {
      const { fingerprint, year, choice } = Row.parse(row);
      return { fingerprint, year, tables: StoredChoice.parse(JSON.parse(choice)).tables };
    });
}

/** Remembers the tables of a layout over those that were chosen earlier. */
export function putRememberedLayout(
  db: WritableDb,
  bureau: string,
  { fingerprint, year, tables }: RememberedLayout,
  chosenAt: string,
): void {
  const choice = JSON.stringify({ version: 1, tables } satisfies z.input<typeof StoredChoice>);
  db.prepare(
    `INSERT INTO remembered_layouts (bureau, fingerprint, year, choice, chosen_at)
     VALUES (:bureau, :fingerprint, :year, :choice, :chosenAt)
     ON CONFLICT (bureau, fingerprint) DO UPDATE
     SET year = excluded.year, choice = excluded.choice, chosen_at = excluded.chosen_at`,
  ).run({ bureau, fingerprint, year, choice, chosenAt });
}

export function deleteRememberedLayout(db: WritableDb, bureau: string, fingerprint: Sha256): void {
  db.prepare(`DELETE FROM remembered_layouts WHERE bureau = :bureau AND fingerprint = :fingerprint`).run({
    bureau,
    fingerprint,
  });
}
