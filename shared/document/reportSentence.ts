import { z } from 'zod';
import { BlockId, ReportId } from '../domain/identity.ts';
import { IndicatorCode } from '../domain/indicator.ts';
import { Year } from '../domain/year.ts';

/** A stretch of a sentence: plain text, or a number with the figure that it prints. */
export const SentencePart = z.object({
  text: z.string(),
  figure: z
    .object({
      indicator: IndicatorCode,
      year: Year,
      missing: z.boolean(),
      /** There when the wished 余, 近 or 约 is untrue of the figure, so that another form is printed. */
      adapted: z.literal(true).optional(),
    })
    .nullable(),
});
export type SentencePart = Readonly<z.infer<typeof SentencePart>>;

const parts = z.array(SentencePart).readonly();
const place = {
  block: BlockId,
  /** The headings above it, with their numbers, the outermost first. */
  headings: z.array(z.string()).readonly(),
};

/** One sentence of a report as it is printed, or one cell of a table, with its place. */
export const ReportSentence = z.object({ ...place, parts });
export type ReportSentence = Readonly<z.infer<typeof ReportSentence>>;

/** A sentence that would read differently. */
export const ChangedSentence = z.object({ ...place, before: parts, after: parts });
export type ChangedSentence = Readonly<z.infer<typeof ChangedSentence>>;

const report = { report: ReportId, year: Year, title: z.string() };

/** The sentences of one report that print a figure. */
export const ReportUses = z.object({ ...report, sentences: z.array(ReportSentence).readonly() });
export type ReportUses = Readonly<z.infer<typeof ReportUses>>;

/** The sentences of one report that a change of figures changes. */
export const ReportChanges = z.object({ ...report, sentences: z.array(ChangedSentence).readonly() });
export type ReportChanges = Readonly<z.infer<typeof ReportChanges>>;
