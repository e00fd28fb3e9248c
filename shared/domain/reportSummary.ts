import { z } from 'zod';
import { ReportId } from './identity.ts';
import { Report } from './report.ts';
import { WritingMarks } from './writingMarks.ts';
import { Year } from './year.ts';

/** A report on the desk, without its text. */
export const ReportSummary = z.object({
  id: ReportId,
  year: Year,
  bureau: z.string(),
  title: z.string().nullable(),
  savedAt: z.iso.datetime(),
  sections: z.int(),
  /** Sections with text of their own. */
  writtenSections: z.int(),
  characters: z.int(),
  figuresUsed: z.int(),
  figuresStored: z.int(),
  exportedAt: z.iso.datetime().nullable(),
  archivedAt: z.iso.datetime().nullable(),
});
export type ReportSummary = Readonly<z.infer<typeof ReportSummary>>;

/** A report with the revision that the next save must name. */
export const OpenReport = z.object({
  report: Report,
  marks: WritingMarks,
  revision: z.int().positive(),
  savedAt: z.iso.datetime(),
});
export type OpenReport = Readonly<z.infer<typeof OpenReport>>;
