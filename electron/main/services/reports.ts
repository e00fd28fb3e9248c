import { AppError } from '../../../shared/domain/failure.ts';
import type { ReportId } from '../../../shared/domain/identity.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { OpenReport, ReportSummary } from '../../../shared/domain/reportSummary.ts';
import { findArchiveOfReport } from '../db/queries/archives.ts';
import { countFigures } from '../db/queries/figures.ts';
import {
  findReport,
  findReportId,
  insertReport,
  listReports,
  markRemoved,
  updateReport,
} from '../db/queries/reports.ts';
import type { DeskReport, ReportChange } from '../db/queries/reports.ts';
import { measureReport } from '../../../shared/domain/measureReport.ts';
import { emptyMarks, withoutGone, type WritingMarks } from '../../../shared/domain/writingMarks.ts';
import { findLatestVersion } from '../db/queries/versions.ts';
import { recordSave } from './versions/recordVersion.ts';
import type { Workplace } from './workplace.ts';

type Deps = Pick<Workplace, 'db' | 'now'>;

export function listReportSummaries({ db }: Pick<Deps, 'db'>): readonly ReportSummary[] {
  return listReports(db).map(({ report, savedAt, exportedAt }) => ({
    id: report.id,
    year: report.year,
    bureau: report.bureau,
    title: report.title,
    savedAt,
    exportedAt,
    archivedAt: findArchiveOfReport(db, report.id)?.archivedAt ?? null,
    figuresStored: countFigures(db, report),
    ...measureReport(report),
  }));
}

/** Throws report-unknown. */
export function getReport({ db }: Pick<Deps, 'db'>, id: ReportId): OpenReport {
  return toOpenReport(getDeskReport(db, id));
}

/** Puts a report on the desk; throws report-exists where its bureau and year have one already. */
export function addReport({ db, now }: Deps, report: Report, marks: WritingMarks = emptyMarks): OpenReport {
  const savedAt = now().toISOString();
  db.transaction(() => {
    refuseSecond(db, report, null);
    insertReport(db, { report, marks }, savedAt);
    recordSave(db, { report, marks, revision: 1 }, savedAt);
  }).immediate();
  return { report, marks, revision: 1, savedAt };
}

/** Stores a newer text and its marks together, and keeps it as a version; throws report-stale, report-archived, report-exists or report-unknown, and then stores nothing. */
export function saveReport({ db, now }: Deps, change: ReportChange): { revision: number; savedAt: string } {
  const savedAt = now().toISOString();
  const { report, revision } = change;
  db.transaction(() => {
    const stored = getDeskReport(db, report.id);
    refuseArchived(db, stored.report);
    refuseSecond(db, report, report.id);
    if (!updateReport(db, change, savedAt)) {
      throw new AppError({ code: 'report-stale', revision, stored: stored.revision });
    }
    // A report that is older than this app's versions has none of its first state.
    if (findLatestVersion(db, report.id) === null) recordSave(db, stored, stored.savedAt);
    recordSave(db, { ...change, revision: revision + 1 }, savedAt);
  }).immediate();
  return { revision: revision + 1, savedAt };
}

/** Takes a report off the desk; it can be put back. */
export function removeReport({ db, now }: Deps, id: ReportId): void {
  if (!markRemoved(db, id, now().toISOString())) throw new AppError({ code: 'report-unknown' });
}

/** Puts a removed report back; throws report-exists when another has taken its place. */
export function restoreReport({ db }: Deps, id: ReportId): void {
  db.transaction(() => {
    const stored = findReport(db, id);
    if (stored === null) throw new AppError({ code: 'report-unknown' });
    refuseSecond(db, stored.report, id);
    markRemoved(db, id, null);
  }).immediate();
}

function getDeskReport(db: Workplace['db'], id: ReportId): DeskReport {
  const stored = findReport(db, id);
  if (stored?.removedAt !== null) throw new AppError({ code: 'report-unknown' });
  return stored;
}

function refuseSecond(db: Workplace['db'], report: Report, self: ReportId | null): void {
  const { year, bureau } = report;
  const there = findReportId(db, { year, bureau });
  if (there !== null && there !== self) throw new AppError({ code: 'report-exists', year, bureau });
}

function refuseArchived(db: Workplace['db'], report: Report): void {
  if (findArchiveOfReport(db, report.id) !== null) {
    throw new AppError({ code: 'report-archived', year: report.year });
  }
}

function toOpenReport({ report, marks, revision, savedAt }: DeskReport): OpenReport {
  return { report, marks: withoutGone(marks, report.blocks), revision, savedAt };
}
