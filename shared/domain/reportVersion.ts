import { z } from 'zod';
import { ReportId } from './identity.ts';
import { Report } from './report.ts';
import { StoredFigure } from './storedFigure.ts';
import { WritingMarks } from './writingMarks.ts';

export const VersionId = z.int().positive().brand<'VersionId'>();
export type VersionId = z.infer<typeof VersionId>;

/**
 * Why a version is kept: each save makes an `auto` one, the clerk a `named` one; `before-restore` is the state that an
 * older version was put over, `set-aside` what could not be saved because the stored report was another one.
 */
export const VersionKind = z.enum(['auto', 'named', 'before-restore', 'set-aside']);
export type VersionKind = z.infer<typeof VersionKind>;

export const VersionName = z.string().trim().min(1).max(100);

/** One state of a report, without its text. */
export const VersionSummary = z.object({
  id: VersionId,
  report: ReportId,
  /** The revision that it is, or for what was set aside, that it was made from. */
  revision: z.int().positive(),
  savedAt: z.iso.datetime(),
  kind: VersionKind,
  name: VersionName.nullable(),
  characters: z.int().nonnegative(),
  figures: z.int().nonnegative(),
});
export type VersionSummary = Readonly<z.infer<typeof VersionSummary>>;

/** All that a version holds: the report, its marks, and the figures that it printed then. */
export const VersionContent = z.object({
  version: z.literal(1),
  report: Report,
  marks: WritingMarks,
  figures: z.array(StoredFigure).readonly(),
});
export type VersionContent = Readonly<z.infer<typeof VersionContent>>;
