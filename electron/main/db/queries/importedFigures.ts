import SqliteDatabase from 'better-sqlite3';
import { z } from 'zod';
import { AppError } from '../../../../shared/domain/failure.ts';
import { Figure } from '../../../../shared/domain/figure.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { prepareInsert } from './figures.ts';
import type { NamedFigure } from './figures.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

/** A figure in force with its row, by which it is replaced. */
export interface FigureInForce {
  readonly row: number;
  readonly figure: StoredFigure;
}

const Row = Figure.omit({ source: true }).extend({
  row: z.int(),
  source: z.string(),
  name: z.string(),
  storedAt: z.iso.datetime(),
});

/** Some figures in force of one desk in the order of their places, those after `after`: a desk with many is read in parts. */
export function listFiguresInForce(
  db: ReadableDb,
  { bureau, year }: Desk,
  after: Pick<Figure, 'indicator' | 'department'> | null,
  count: number,
): readonly FigureInForce[] {
  return db
    .prepare(
      `SELECT id AS row, indicator, year, value, qualifier, unit, department, source, name, stored_at AS storedAt
       FROM figures
       WHERE bureau = :bureau AND year = :year AND replaced_at IS NULL
         AND (indicator, coalesce(department, '')) > (:indicator, :department)
       ORDER BY indicator, coalesce(department, '') LIMIT :count`,
    )
    .all({ bureau, year, indicator: after?.indicator ?? '', department: after?.department ?? '', count })
    .map((found) => {
      const { row, source, ...rest } = Row.parse(found);
      return { row, figure: { ...rest, source: Figure.shape.source.parse(JSON.parse(source)) } };
    });
}

/** A figure of an import with the row that it replaces, as the clerk has seen it; null where there was none. */
export interface FreshFigure {
  readonly figure: NamedFigure;
  readonly replaces: number | null;
}

/** Stores the figures of one import; throws figures-changed where the store is no longer what the clerk has seen. */
export function insertFreshFigures(
  db: WritableDb,
  { id: importId, bureau }: { readonly id: ImportId; readonly bureau: string },
  figures: readonly FreshFigure[],
  storedAt: string,
): void {
  const retire = db.prepare(
    `UPDATE figures SET replaced_at = :storedAt WHERE id = :replaces AND replaced_at IS NULL`,
  );
  const insert = prepareInsert(db);
  unlessThere(() => {
    for (const { figure, replaces } of figures) {
      if (replaces !== null && retire.run({ replaces, storedAt }).changes !== 1) {
        throw new AppError({ code: 'figures-changed' });
      }
      const { year, indicator, department, name, value, qualifier, unit } = figure;
      const source = JSON.stringify(figure.source);
      insert.run({
        bureau,
        year,
        indicator,
        department,
        name,
        value,
        qualifier,
        unit,
        source,
        importId,
        storedAt,
        replaces,
      });
    }
  });
}

/** One figure in force a place: the index refuses a second, which came after the clerk had looked. */
function unlessThere(insert: () => void): void {
  try {
    insert();
  } catch (cause) {
    if (cause instanceof SqliteDatabase.SqliteError && cause.code === 'SQLITE_CONSTRAINT_UNIQUE') {
      throw new AppError({ code: 'figures-changed' }, { cause });
    }
    throw cause;
  }
}
