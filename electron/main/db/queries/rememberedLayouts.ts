import { z } from 'zod';
import { Sha256 } from '../../../../shared/domain/identity.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

/** How the clerk had a sheet read, by the hash of its layout's fingerprint; an empty choice forgets it. */
export interface RememberedLayout {
  readonly fingerprint: Sha256;
  /** The year of the desk it was chosen on: years in the choice move with it. */
  readonly year: Year;
  readonly choice: SheetChoice;
}

const Row = z.object({ fingerprint: Sha256, year: Year, choice: z.string() });
const StoredChoice = SheetChoice.extend({ version: z.literal(1) });

/** How sheets of these layouts were read before for this bureau; those that never were are left out. */
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
      const { version: _version, ...kept } = StoredChoice.parse(JSON.parse(choice));
      return { fingerprint, year, choice: kept };
    });
}

/** Remembers a choice over an earlier one for the same layout; an empty one is forgotten. */
export function putRememberedLayout(
  db: WritableDb,
  bureau: string,
  { fingerprint, year, choice }: RememberedLayout,
  chosenAt: string,
): void {
  if (choice.tables === undefined && choice.leftOut === undefined) {
    db.prepare(`DELETE FROM remembered_layouts WHERE bureau = :bureau AND fingerprint = :fingerprint`).run({
      bureau,
      fingerprint,
    });
    return;
  }
  db.prepare(
    `INSERT INTO remembered_layouts (bureau, fingerprint, year, choice, chosen_at)
     VALUES (:bureau, :fingerprint, :year, :choice, :chosenAt)
     ON CONFLICT (bureau, fingerprint) DO UPDATE
     SET year = excluded.year, choice = excluded.choice, chosen_at = excluded.chosen_at`,
  ).run({ bureau, fingerprint, year, choice: JSON.stringify({ version: 1, ...choice }), chosenAt });
}
