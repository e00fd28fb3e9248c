import type { Statement } from 'better-sqlite3';
import { z } from 'zod';
import { Figure } from '../../../../shared/domain/figure.ts';
import { FigureEventId } from '../../../../shared/domain/figureEvent.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const Row = Figure.omit({ source: true }).extend({
  source: z.string(),
  name: z.string(),
  storedAt: z.iso.datetime(),
});

/** What `toStoredFigure` reads of a row. */
export const figureColumns = `indicator, figures.year AS year, value, qualifier, unit, department, source, name,
  stored_at AS storedAt`;

/** The figures in force of one desk, in the order in which they came. */
export function listFigures(db: ReadableDb, desk: Desk): readonly StoredFigure[] {
  return db
    .prepare(
      `SELECT ${figureColumns}
       FROM figures
       WHERE bureau = :bureau AND year = :year AND replaced_at IS NULL
       ORDER BY id`,
    )
    .all({ bureau: desk.bureau, year: desk.year })
    .map(toStoredFigure);
}

const YearValue = Figure.pick({ indicator: true, year: true, value: true, unit: true });

/**
 * The bureau's figures of a desk's year and the five before it, of indicators that the desk has figures of: its own,
 * or those of an only department, oldest first.
 */
export function listYearValues(db: ReadableDb, { bureau, year }: Desk): readonly z.infer<typeof YearValue>[] {
  return db
    .prepare(
      `SELECT indicator, year, value, unit
       FROM figures AS one
       WHERE bureau = :bureau AND year BETWEEN :year - 5 AND :year AND replaced_at IS NULL
         AND (department IS NULL OR 1 = (
           SELECT count(*) FROM figures AS other
           WHERE other.bureau = one.bureau AND other.year = one.year AND other.indicator = one.indicator
             AND other.replaced_at IS NULL))
         AND EXISTS (
           SELECT 1 FROM figures AS own
           WHERE own.bureau = one.bureau AND own.year = :year AND own.indicator = one.indicator
             AND own.replaced_at IS NULL)
       ORDER BY year`,
    )
    .all({ bureau, year })
    .map((row) => YearValue.parse(row));
}

/** Looks up the figures in force of one indicator at a time, each asked for once. */
export function figureLookup(
  db: ReadableDb,
  bureau: string,
): (indicator: IndicatorCode, year: Year) => readonly StoredFigure[] {
  const find = db.prepare(
    `SELECT ${figureColumns}
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

/** Which value is in force in one place; null when none is. */
export function findFigureId(
  db: ReadableDb,
  bureau: string,
  { year, indicator, department }: Pick<Figure, 'year' | 'indicator' | 'department'>,
): FigureEventId | null {
  const row = db
    .prepare(
      `SELECT id FROM figures
       WHERE bureau = :bureau AND year = :year AND indicator = :indicator
         AND coalesce(department, '') = coalesce(:department, '') AND replaced_at IS NULL`,
    )
    .get({ bureau, year, indicator, department });
  return row === undefined ? null : z.object({ id: FigureEventId }).parse(row).id;
}

/** Takes derived figures out of force that no formula stands behind any more. */
export function retireOrphans(db: WritableDb, bureau: string, replacedAt: string): void {
  db.prepare(
    `UPDATE figures SET replaced_at = :replacedAt
     WHERE bureau = :bureau AND replaced_at IS NULL AND source LIKE '{"kind":"derived"%' AND NOT EXISTS (
       SELECT 1 FROM formulas
       WHERE formulas.bureau = figures.bureau AND formulas.year = figures.year
         AND formulas.indicator = figures.indicator)`,
  ).run({ bureau, replacedAt });
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

/** The indicators that a desk has a figure of. */
export function listFigureCodes(db: ReadableDb, { bureau, year }: Desk): ReadonlySet<IndicatorCode> {
  const codes = db
    .prepare(
      `SELECT DISTINCT indicator FROM figures
       WHERE bureau = :bureau AND year = :year AND replaced_at IS NULL`,
    )
    .pluck()
    .all({ bureau, year });
  return new Set(z.array(IndicatorCode).parse(codes));
}

/** A figure on its way into the store, with the name that its workbook, its formula or the clerk gives it. */
export type NamedFigure = Figure & { readonly name: string };

/** One row a figure, run again and again; parameters are the columns' names. */
export function prepareInsert(db: WritableDb): Statement {
  return db.prepare(
    `INSERT INTO figures
       (bureau, year, indicator, department, name, value, qualifier, unit, source, import_id, stored_at, replaces)
     VALUES
       (:bureau, :year, :indicator, :department, :name, :value, :qualifier, :unit, :source, :importId, :storedAt,
        :replaces)`,
  );
}

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
       AND coalesce(department, '') = coalesce(:department, '') AND replaced_at IS NULL
     RETURNING id`,
  );
  const insert = prepareInsert(db);
  for (const { source, ...figure } of figures) {
    const { year, indicator, department } = figure;
    const replaces = retire.pluck().get({ bureau, year, indicator, department, storedAt }) ?? null;
    const importId = source.kind === 'cell' ? source.importId : null;
    insert.run({ ...figure, bureau, source: JSON.stringify(source), importId, storedAt, replaces });
  }
}

/** Puts a value that was removed in force again; nothing else may be in its place. */
export function reinstateFigure(db: WritableDb, id: number): void {
  db.prepare(`UPDATE figures SET replaced_at = NULL WHERE id = :id`).run({ id });
}

export function toStoredFigure(row: unknown): StoredFigure {
  const { source, ...rest } = Row.parse(row);
  return { ...rest, source: Figure.shape.source.parse(JSON.parse(source)) };
}
