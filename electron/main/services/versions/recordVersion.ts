import type { Block } from '../../../../shared/domain/block.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { measureReport } from '../../../../shared/domain/measureReport.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { VersionKind, VersionSummary } from '../../../../shared/domain/reportVersion.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import type { WritableDb } from '../../db/openStore.ts';
import { figureLookup } from '../../db/queries/figures.ts';
import { deleteVersions, insertVersion, listVersionSizes } from '../../db/queries/versions.ts';
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
  const figures = usedFigures(db, report);
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

function usedFigures(db: WritableDb, { blocks, bureau, year }: Report): readonly StoredFigure[] {
  const find = figureLookup(db, bureau);
  const places = new Map<string, readonly [IndicatorCode, Year]>();
  for (const inline of blocks.flatMap(inlinesOf)) {
    if (!('figure' in inline)) continue;
    const of = inline.year ?? year;
    places.set(`${String(of)} ${inline.figure}`, [inline.figure, of]);
  }
  return [...places.values()].flatMap((place) => find(...place));
}

function inlinesOf(block: Block) {
  return block.kind === 'table' ? block.rows.flat(2) : block.text;
}
