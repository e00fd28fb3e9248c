import { z } from 'zod';
import { ReportId } from '../../../../shared/domain/identity.ts';
import { Report } from '../../../../shared/domain/report.ts';
import { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const Row = z.object({
  body: z.string(),
  marks: z.string(),
  revision: z.int().positive(),
  savedAt: z.string(),
  exportedAt: z.string().nullable(),
  removedAt: z.string().nullable(),
});

/** A report as it is stored on the desk. */
export interface DeskReport {
  readonly report: Report;
  readonly marks: WritingMarks;
  readonly revision: number;
  readonly savedAt: string;
  readonly exportedAt: string | null;
  readonly removedAt: string | null;
}

const columns = `body, marks, revision, saved_at AS savedAt, exported_at AS exportedAt, removed_at AS removedAt`;

/** The reports on the desk, the newest year first. */
export function listReports(db: ReadableDb): readonly DeskReport[] {
  return db
    .prepare(`SELECT ${columns} FROM reports WHERE removed_at IS NULL ORDER BY year DESC, saved_at DESC`)
    .all()
    .map(toDeskReport);
}

export function findReport(db: ReadableDb, id: ReportId): DeskReport | null {
  const row = db.prepare(`SELECT ${columns} FROM reports WHERE id = :id`).get({ id });
  return row === undefined ? null : toDeskReport(row);
}

export function findReportId(db: ReadableDb, desk: { bureau: string; year: Year }): ReportId | null {
  const row = db
    .prepare(`SELECT id FROM reports WHERE bureau = :bureau AND year = :year AND removed_at IS NULL`)
    .get(desk);
  return row === undefined ? null : z.object({ id: ReportId }).parse(row).id;
}

export function insertReport(
  db: WritableDb,
  { report, marks }: Omit<ReportChange, 'revision'>,
  savedAt: string,
): void {
  db.prepare(
    `INSERT INTO reports (id, year, bureau, body, marks, revision, saved_at)
     VALUES (:id, :year, :bureau, :body, :marks, 1, :savedAt)`,
  ).run({
    ...deskKey(report),
    id: report.id,
    body: JSON.stringify(report),
    marks: JSON.stringify(marks),
    savedAt,
  });
}

/** A report with its marks, made from a stored revision. */
export interface ReportChange {
  readonly report: Report;
  readonly marks: WritingMarks;
  readonly revision: number;
}

/** Stores a newer text over the revision it was made from; false when that revision is no longer the stored one. */
export function updateReport(
  db: WritableDb,
  { report, marks, revision }: ReportChange,
  savedAt: string,
): boolean {
  const { changes } = db
    .prepare(
      `UPDATE reports
       SET body = :body, marks = :marks, year = :year, bureau = :bureau, revision = revision + 1, saved_at = :savedAt
       WHERE id = :id AND revision = :revision AND removed_at IS NULL`,
    )
    .run({
      ...deskKey(report),
      id: report.id,
      body: JSON.stringify(report),
      marks: JSON.stringify(marks),
      revision,
      savedAt,
    });
  return changes === 1;
}

export function markExported(db: WritableDb, id: ReportId, exportedAt: string): void {
  db.prepare(`UPDATE reports SET exported_at = :exportedAt WHERE id = :id`).run({ id, exportedAt });
}

/** Takes a report off the desk (or puts it back, with null); its text stays stored. */
export function markRemoved(db: WritableDb, id: ReportId, removedAt: string | null): boolean {
  const { changes } = db
    .prepare(`UPDATE reports SET removed_at = :removedAt WHERE id = :id`)
    .run({ id, removedAt });
  return changes === 1;
}

function deskKey(report: Report): { year: number; bureau: string } {
  return { year: report.year, bureau: report.bureau };
}

function toDeskReport(row: unknown): DeskReport {
  const { body, marks, ...rest } = Row.parse(row);
  return {
    ...rest,
    report: Report.parse(JSON.parse(body)),
    marks: WritingMarks.parse(JSON.parse(marks)),
  };
}
