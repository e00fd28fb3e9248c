import { z } from 'zod';
import type { ReportId } from '../../../../shared/domain/identity.ts';
import { VersionId, VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const columns = `id, report_id AS report, revision, saved_at AS savedAt, kind, name, characters, figures`;

/** A version and how many bytes it takes. */
const VersionSize = VersionSummary.pick({ id: true, savedAt: true, kind: true }).extend({ bytes: z.int() });
export type VersionSize = Readonly<z.infer<typeof VersionSize>>;

const Packed = VersionSummary.extend({ content: z.instanceof(Uint8Array) });
export type PackedVersion = Readonly<z.infer<typeof Packed>>;

/** The versions of a report, the newest first. */
export function listVersions(db: ReadableDb, report: ReportId): readonly VersionSummary[] {
  return db
    .prepare(
      `SELECT ${columns} FROM report_versions WHERE report_id = :report ORDER BY saved_at DESC, id DESC`,
    )
    .all({ report })
    .map((row) => VersionSummary.parse(row));
}

/** How large each version of a report is, the newest first. */
export function listVersionSizes(db: ReadableDb, report: ReportId): readonly VersionSize[] {
  return db
    .prepare(
      `SELECT id, saved_at AS savedAt, kind, length(content) AS bytes
       FROM report_versions WHERE report_id = :report ORDER BY saved_at DESC, id DESC`,
    )
    .all({ report })
    .map((row) => VersionSize.parse(row));
}

export function findVersion(db: ReadableDb, id: VersionId): PackedVersion | null {
  const row = db.prepare(`SELECT ${columns}, content FROM report_versions WHERE id = :id`).get({ id });
  return row === undefined ? null : Packed.parse(row);
}

export function findLatestVersion(db: ReadableDb, report: ReportId): VersionSummary | null {
  const row = db
    .prepare(
      `SELECT ${columns} FROM report_versions
       WHERE report_id = :report AND kind <> 'set-aside' ORDER BY revision DESC, id DESC LIMIT 1`,
    )
    .get({ report });
  return row === undefined ? null : VersionSummary.parse(row);
}

export function insertVersion(db: WritableDb, version: Omit<PackedVersion, 'id'>): VersionSummary {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO report_versions (report_id, revision, saved_at, kind, name, characters, figures, content)
       VALUES (:report, :revision, :savedAt, :kind, :name, :characters, :figures, :content)`,
    )
    .run(version);
  const { content: _, ...summary } = version;
  return { ...summary, id: VersionId.parse(Number(lastInsertRowid)) };
}

export function deleteVersions(db: WritableDb, ids: readonly VersionId[]): void {
  const remove = db.prepare(`DELETE FROM report_versions WHERE id = :id`);
  for (const id of ids) remove.run({ id });
}
