import { z } from 'zod';
import { ArchiveId, ReportId, Sha256 } from './identity.ts';
import { Report } from './report.ts';
import { StoredFigure } from './storedFigure.ts';
import { Year } from './year.ts';

/** An archived year, with the SHA-256 of each part that is kept. */
export const ArchiveSummary = z.object({
  id: ArchiveId,
  reportId: ReportId,
  year: Year,
  bureau: z.string(),
  title: z.string(),
  archivedAt: z.iso.datetime(),
  figures: z.int(),
  reportSha256: Sha256,
  figuresSha256: Sha256,
  documentSha256: Sha256,
});
export type ArchiveSummary = Readonly<z.infer<typeof ArchiveSummary>>;

export const ArchivedReport = z.object({
  summary: ArchiveSummary,
  report: Report,
  figures: z.array(StoredFigure).readonly(),
});
export type ArchivedReport = Readonly<z.infer<typeof ArchivedReport>>;
