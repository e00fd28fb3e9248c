import { type ChangeCounts, countChanges } from '../../../../shared/comparing/changeCounts.ts';
import { compareReports } from '../../../../shared/comparing/compareReports.ts';
import type { PrintedReport } from '../../../../shared/comparing/printedText.ts';
import { figurePrinter } from '../../../../shared/document/figurePrinter.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { ReportId } from '../../../../shared/domain/identity.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { VersionContent, VersionId, VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import type { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import { findReport } from '../../db/queries/reports.ts';
import { deleteVersions, findLatestVersion, findVersion, listVersions } from '../../db/queries/versions.ts';
import type { Workplace } from '../workplace.ts';
import { unpackVersion } from './packVersion.ts';
import { recordVersion } from './recordVersion.ts';

type Deps = Pick<Workplace, 'db' | 'now'>;

export function listReportVersions({ db }: Pick<Deps, 'db'>, report: ReportId): readonly VersionSummary[] {
  return listVersions(db, report);
}

/** Throws version-unknown, also for a version that has been thinned out meanwhile. */
export function openVersion(
  { db }: Pick<Deps, 'db'>,
  id: VersionId,
): VersionContent & { readonly summary: VersionSummary } {
  const found = findVersion(db, id);
  if (found === null) throw new AppError({ code: 'version-unknown' });
  const { content, ...summary } = found;
  return { ...unpackVersion(content), summary };
}

/** What a version changed in the one before it, in numbers; throws version-unknown. */
export function countVersionChanges(deps: Pick<Deps, 'db'>, id: VersionId, since: VersionId): ChangeCounts {
  return countChanges(compareReports(toPrinted(openVersion(deps, since)), toPrinted(openVersion(deps, id))));
}

/** Keeps what is stored now under a name, or as the state before a restore; throws report-unknown. */
export function keepVersion(
  { db, now }: Deps,
  id: ReportId,
  kind: 'named' | 'before-restore',
  name: string | null,
): VersionSummary {
  const savedAt = now().toISOString();
  return db
    .transaction(() => {
      const stored = findReport(db, id);
      if (stored?.removedAt !== null) throw new AppError({ code: 'report-unknown' });
      const latest = findLatestVersion(db, id);
      // The save that made this very state is the same version, now with a name.
      if (kind === 'named' && latest?.kind === 'auto' && latest.revision === stored.revision) {
        deleteVersions(db, [latest.id]);
      }
      return recordVersion(db, stored, savedAt, kind, name);
    })
    .immediate();
}

/** Keeps words that could not be saved, beside the report that is stored; throws report-unknown. */
export function setAsideVersion(
  { db, now }: Deps,
  writing: { readonly report: Report; readonly marks: WritingMarks; readonly revision: number },
): VersionSummary {
  const savedAt = now().toISOString();
  return db
    .transaction(() => {
      if (findReport(db, writing.report.id) === null) throw new AppError({ code: 'report-unknown' });
      return recordVersion(db, writing, savedAt, 'set-aside');
    })
    .immediate();
}

function toPrinted({ report, figures }: VersionContent): PrintedReport {
  const print = figurePrinter(figures, report.year);
  return { report, print: (inline) => print(inline).text };
}
