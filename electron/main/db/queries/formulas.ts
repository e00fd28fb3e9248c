import type { Desk } from '../../../../shared/domain/desk.ts';
import { StoredFormula } from '../../../../shared/domain/formula/storedFormula.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const columns = 'year, indicator, name, unit, formula, written_at AS writtenAt';

/** All formulas of a bureau, of every year, in the order of their years. */
export function listFormulas(db: ReadableDb, bureau: string): readonly StoredFormula[] {
  return db
    .prepare(`SELECT ${columns} FROM formulas WHERE bureau = :bureau ORDER BY year, written_at, indicator`)
    .all({ bureau })
    .map((row) => StoredFormula.parse(row));
}

/** Stores a formula over the one of the same place. */
export function putFormula(db: WritableDb, bureau: string, formula: StoredFormula): void {
  db.prepare(
    `INSERT INTO formulas (bureau, year, indicator, name, unit, formula, written_at)
     VALUES (:bureau, :year, :indicator, :name, :unit, :formula, :writtenAt)
     ON CONFLICT (bureau, year, indicator) DO UPDATE
     SET name = excluded.name, unit = excluded.unit, formula = excluded.formula, written_at = excluded.written_at`,
  ).run({ bureau, ...formula });
}

/** True when there was one. */
export function deleteFormula(db: WritableDb, { bureau, year }: Desk, indicator: IndicatorCode): boolean {
  const { changes } = db
    .prepare(`DELETE FROM formulas WHERE bureau = :bureau AND year = :year AND indicator = :indicator`)
    .run({ bureau, year, indicator });
  return changes === 1;
}
