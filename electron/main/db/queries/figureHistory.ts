import { z } from 'zod';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { FigureEventId } from '../../../../shared/domain/figureEvent.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { ReadableDb } from '../openStore.ts';
import { figureColumns, toStoredFigure } from './figures.ts';

const HistoryRow = z.object({
  id: FigureEventId,
  replacedAt: z.iso.datetime().nullable(),
  undoneAt: z.iso.datetime().nullable(),
});

/** A stored value with its end: null while it is in force; `undoneAt` when its whole import was taken back. */
export type HistoryEntry = z.infer<typeof HistoryRow> & { readonly figure: StoredFigure };

/** All values of one indicator that a desk ever had, of the bureau and its departments, the oldest first. */
export function listHistory(
  db: ReadableDb,
  { bureau, year }: Desk,
  indicator: IndicatorCode,
): readonly HistoryEntry[] {
  return db
    .prepare(
      `SELECT ${figureColumns}, figures.id, replaced_at AS replacedAt, undone_at AS undoneAt
       FROM figures LEFT JOIN imports ON imports.id = figures.import_id
       WHERE figures.bureau = :bureau AND figures.year = :year AND indicator = :indicator
       ORDER BY figures.id`,
    )
    .all({ bureau, year, indicator })
    .map(toEntry);
}

/** One stored value with its bureau; null when there is none. */
export function findHistoryEntry(
  db: ReadableDb,
  id: FigureEventId,
): (HistoryEntry & { readonly bureau: string }) | null {
  const row = db
    .prepare(
      `SELECT ${figureColumns}, figures.id, figures.bureau, replaced_at AS replacedAt, undone_at AS undoneAt
       FROM figures LEFT JOIN imports ON imports.id = figures.import_id
       WHERE figures.id = :id`,
    )
    .get({ id });
  return row === undefined ? null : { ...toEntry(row), ...z.object({ bureau: z.string() }).parse(row) };
}

function toEntry(row: unknown): HistoryEntry {
  return { ...HistoryRow.parse(row), figure: toStoredFigure(row) };
}
