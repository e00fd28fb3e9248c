import { measureReport } from '../../../../shared/domain/measureReport.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { VersionKind, VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import type { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import type { WritableDb } from '../../db/openStore.ts';
import { figureLookup } from '../../db/queries/figures.ts';
import { deleteVersions, insertVersion, listVersionSizes } from '../../db/queries/versions.ts';
import { listPrinted } from '../figures/listPrinted.ts';
import { packVersion } from './packVersion.ts';
import { versionsToDrop } from './thinVersions.ts';

/** A state of a report that is to be kept. */
export interface Writing {
  readonly report: Report;
  readonly marks: WritingMarks;
  readonly revision: number;
}

/** Keeps a state of a report with the figures that it prints now; only inside the transaction of its caller. */
export function recordVersion(
  db: WritableDb,
  { report, marks, revision }: Writing,
  savedAt: string,
  kind: VersionKind,
  name: string | null = null,
): VersionSummary {
  const { characters, figuresUsed } = measureReport(report);
  const figures = listPrinted(report, figureLookup(db, report.bureau));
  return insertVersion(db, {
    report: report.id,
    revision,
    savedAt,
    kind,
    name,
    characters,
    figures: figuresUsed,
    content: packVersion({ version: 1, report, marks, figures }),
  });
}

/** Keeps what a save has written, and lets go of saves that stand too close together. */
export function recordSave(db: WritableDb, writing: Writing, savedAt: string): void {
  recordVersion(db, writing, savedAt, 'auto');
  deleteVersions(db, versionsToDrop(listVersionSizes(db, writing.report.id), new Date(savedAt)));
}
