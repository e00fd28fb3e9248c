import { z } from 'zod';
import { Figure } from '../../../../shared/domain/figure.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const Row = Figure.omit({ source: true }).extend({
  source: z.string(),
  name: z.string(),
  storedAt: z.iso.datetime(),
});

/** The figures in force of one desk, in the order in which they came. */
export function listFigures(db: ReadableDb, desk: Desk): readonly StoredFigure[] {
  return db
    .prepare(
      `SELECT indicator, year, value, qualifier, unit, department, source, name, stored_at AS storedAt
       FROM figures
       WHERE bureau = :bureau AND year = :year AND replaced_at IS NULL
       ORDER BY id`,
    )
    .all({ bureau: desk.bureau, year: desk.year })
    .map(toStoredFigure);
}

/** Looks up the figures in force of one indicator at a time, each asked for once. */
export function figureLookup(
  db: ReadableDb,
  bureau: string,
): (indicator: IndicatorCode, year: Year) => readonly StoredFigure[] {
  const find = db.prepare(
    `SELECT indicator, year, value, qualifier, unit, department, source, name, stored_at AS storedAt
     FROM figures
     WHERE bureau = :bureau AND year = :year AND indicator = :indicator AND replaced_at IS NULL
     ORDER BY id`,
  );
  const known = new Map<string, readonly StoredFigure[]>();
  return (indicator, year) => {
    const key = `${String(year)} ${indicator}`;
    const found = known.get(key) ?? find.all({ bureau, year, indicator }).map(toStoredFigure);
    known.set(key, found);
    return found;
  };
}

/** Takes the figure of one place out of force; it stays as history. True when there was one. */
export function retireFigure(
  db: WritableDb,
  bureau: string,
  { year, indicator, department }: Pick<Figure, 'year' | 'indicator' | 'department'>,
  replacedAt: string,
): boolean {
  const { changes } = db
    .prepare(
      `UPDATE figures SET replaced_at = :replacedAt
       WHERE bureau = :bureau AND year = :year AND indicator = :indicator
         AND coalesce(department, '') = coalesce(:department, '') AND replaced_at IS NULL`,
    )
    .run({ bureau, year, indicator, department, replacedAt });
  return changes === 1;
}

export function countFigures(db: ReadableDb, desk: Desk): number {
  const row = db
    .prepare(
      `SELECT count(*) AS count FROM figures
       WHERE bureau = :bureau AND year = :year AND replaced_at IS NULL`,
    )
    .get({ bureau: desk.bureau, year: desk.year });
  return z.object({ count: z.int() }).parse(row).count;
}

export interface ImportRecord extends Desk {
  readonly id: ImportId;
  readonly file: string;
  readonly sha256: string;
  readonly importedAt: string;
}

export function insertImport(db: WritableDb, record: ImportRecord): void {
  db.prepare(
    `INSERT INTO imports (id, bureau, year, file, sha256, imported_at)
     VALUES (:id, :bureau, :year, :file, :sha256, :importedAt)`,
  ).run(record);
}

/** A figure on its way into the store, with the name that its workbook, its formula or the clerk gives it. */
export type NamedFigure = Figure & { readonly name: string };

/** Stores figures over those of the same indicator, year and department, which stay as history. */
export function putFigures(
  db: WritableDb,
  bureau: string,
  figures: readonly NamedFigure[],
  storedAt: string,
): void {
  const retire = db.prepare(
    `UPDATE figures SET replaced_at = :storedAt
     WHERE bureau = :bureau AND year = :year AND indicator = :indicator
       AND coalesce(department, '') = coalesce(:department, '') AND replaced_at IS NULL`,
  );
  const insert = db.prepare(
    `INSERT INTO figures
       (bureau, year, indicator, department, name, value, qualifier, unit, source, import_id, stored_at)
     VALUES
       (:bureau, :year, :indicator, :department, :name, :value, :qualifier, :unit, :source, :importId, :storedAt)`,
  );
  for (const { source, ...figure } of figures) {
    const { year, indicator, department } = figure;
    retire.run({ bureau, year, indicator, department, storedAt });
    const importId = source.kind === 'cell' ? source.importId : null;
    insert.run({ ...figure, bureau, source: JSON.stringify(source), importId, storedAt });
  }
}

/** Notes that an import was taken back and names its bureau; null when there is none in force under this name. */
export function markImportUndone(db: WritableDb, id: ImportId, undoneAt: string): string | null {
  const row = db
    .prepare(`UPDATE imports SET undone_at = :undoneAt WHERE id = :id AND undone_at IS NULL RETURNING bureau`)
    .get({ id, undoneAt });
  return row === undefined ? null : z.object({ bureau: z.string() }).parse(row).bureau;
}

const RetiredRow = z.object({ id: z.int(), storedAt: z.string() });

/** Retires what an import has in force and puts back what it had replaced; returns how many of each. */
export function takeBackFigures(
  db: WritableDb,
  importId: ImportId,
  undoneAt: string,
): { removed: number; restored: number } {
  const rows = db
    .prepare(
      `UPDATE figures SET replaced_at = :undoneAt
       WHERE import_id = :importId AND replaced_at IS NULL
       RETURNING id, stored_at AS storedAt`,
    )
    .all({ importId, undoneAt })
    .map((row) => RetiredRow.parse(row));
  const restore = db.prepare(
    `UPDATE figures SET replaced_at = NULL
     WHERE id = (
       SELECT max(older.id) FROM figures AS older JOIN figures AS newer ON newer.id = :id
       WHERE older.id < newer.id AND older.replaced_at = :storedAt
         AND older.bureau = newer.bureau AND older.year = newer.year
         AND older.indicator = newer.indicator
         AND coalesce(older.department, '') = coalesce(newer.department, ''))`,
  );
  const restored = rows.reduce((sum, row) => sum + restore.run(row).changes, 0);
  return { removed: rows.length, restored };
}

function toStoredFigure(row: unknown): StoredFigure {
  const { source, ...rest } = Row.parse(row);
  return { ...rest, source: Figure.shape.source.parse(JSON.parse(source)) };
}
