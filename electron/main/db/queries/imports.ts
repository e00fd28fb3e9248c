import { z } from 'zod';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import { PastImport } from '../../../../shared/domain/pastImport.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

export interface ImportRecord extends Desk {
  readonly id: ImportId;
  /** Those that were stored together share it. */
  readonly batch: string;
  readonly file: string;
  readonly sha256: string;
  /** How many figures it stored. */
  readonly figures: number;
  readonly importedAt: string;
}

export function insertImport(db: WritableDb, record: ImportRecord): void {
  db.prepare(
    `INSERT INTO imports (id, bureau, year, batch, file, sha256, figures, imported_at)
     VALUES (:id, :bureau, :year, :batch, :file, :sha256, :figures, :importedAt)`,
  ).run(record);
}

/** Notes that an import was taken back and names its bureau; null when there is none in force under this name. */
export function markImportUndone(db: WritableDb, id: ImportId, undoneAt: string): string | null {
  const row = db
    .prepare(`UPDATE imports SET undone_at = :undoneAt WHERE id = :id AND undone_at IS NULL RETURNING bureau`)
    .get({ id, undoneAt });
  return row === undefined ? null : z.object({ bureau: z.string() }).parse(row).bureau;
}

/** The imports of one desk, the latest first. */
export function listImports(db: ReadableDb, { bureau, year }: Desk): readonly PastImport[] {
  return db
    .prepare(
      `SELECT id, batch, file, figures, imported_at AS importedAt, undone_at AS undoneAt
       FROM imports WHERE bureau = :bureau AND year = :year
       ORDER BY imported_at DESC, rowid DESC`,
    )
    .all({ bureau, year })
    .map((row) => PastImport.parse(row));
}

/** How many figures these imports stored, together. */
export function countImported(db: ReadableDb, ids: readonly ImportId[]): number {
  const row = db
    .prepare(
      `SELECT coalesce(sum(figures), 0) AS count FROM imports WHERE id IN (SELECT value FROM json_each(:ids))`,
    )
    .get({ ids: JSON.stringify(ids) });
  return z.object({ count: z.int() }).parse(row).count;
}
