import { z } from 'zod';
import type { ArchiveId, ReportId } from '../../../../shared/domain/identity.ts';
import { ArchiveSummary } from '../../../../shared/domain/archive.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const summaryColumns = `
  id, report_id AS reportId, year, bureau, title, archived_at AS archivedAt,
  json_array_length(figures) AS figures, report_sha256 AS reportSha256,
  figures_sha256 AS figuresSha256, document_sha256 AS documentSha256`;

/** What is kept of a year for ever, each part with its own hash. */
export interface ArchiveEntry {
  readonly summary: ArchiveSummary;
  /** The report and its figures as the very JSON text that was hashed. */
  readonly report: string;
  readonly figures: string;
  readonly document: Uint8Array;
}

/** The archived years, the newest first. */
export function listArchives(db: ReadableDb): readonly ArchiveSummary[] {
  return db
    .prepare(`SELECT ${summaryColumns} FROM archives ORDER BY year DESC, archived_at DESC`)
    .all()
    .map((row) => ArchiveSummary.parse(row));
}

export function findArchive(db: ReadableDb, id: ArchiveId): ArchiveEntry | null {
  return toEntry(
    db
      .prepare(
        `SELECT ${summaryColumns}, report, figures AS figuresJson, document FROM archives WHERE id = :id`,
      )
      .get({ id }),
  );
}

export function findArchiveOfReport(db: ReadableDb, reportId: ReportId): ArchiveSummary | null {
  const row = db
    .prepare(`SELECT ${summaryColumns} FROM archives WHERE report_id = :reportId`)
    .get({ reportId });
  return row === undefined ? null : ArchiveSummary.parse(row);
}

export function insertArchive(db: WritableDb, { summary, report, figures, document }: ArchiveEntry): void {
  const { figures: _count, ...columns } = summary;
  db.prepare(
    `INSERT INTO archives
       (id, report_id, year, bureau, title, archived_at, report, report_sha256,
        figures, figures_sha256, document, document_sha256)
     VALUES
       (:id, :reportId, :year, :bureau, :title, :archivedAt, :report, :reportSha256,
        :figures, :figuresSha256, :document, :documentSha256)`,
  ).run({ ...columns, report, figures, document });
}

const Row = z.object({ report: z.string(), figuresJson: z.string(), document: z.instanceof(Uint8Array) });

function toEntry(row: unknown): ArchiveEntry | null {
  if (row === undefined) return null;
  const { report, figuresJson, document } = Row.parse(row);
  return { summary: ArchiveSummary.parse(row), report, figures: figuresJson, document };
}
