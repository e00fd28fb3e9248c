import { z } from 'zod';
import { ChangeCounts } from '../comparing/changeCounts.ts';
import { ReportId } from '../domain/identity.ts';
import { Report } from '../domain/report.ts';
import { VersionContent, VersionId, VersionName, VersionSummary } from '../domain/reportVersion.ts';
import { WritingMarks } from '../domain/writingMarks.ts';

/** What a report was before; a version that is gone answers version-unknown. */
export const versionsContract = {
  /** The newest first. */
  'versions/list': { input: z.object({ report: ReportId }), output: z.array(VersionSummary).readonly() },
  'versions/open': {
    input: z.object({ id: VersionId }),
    output: VersionContent.extend({ summary: VersionSummary }),
  },
  /** What a version changed in an earlier one. */
  'versions/changes': { input: z.object({ id: VersionId, since: VersionId }), output: ChangeCounts },
  /** Keeps what is stored now. */
  'versions/keep': {
    input: z.object({
      report: ReportId,
      kind: z.enum(['named', 'before-restore']),
      name: VersionName.nullable(),
    }),
    output: VersionSummary,
  },
  /** Keeps words that could not be saved, without touching the stored report. */
  'versions/setAside': {
    input: z.object({ report: Report, marks: WritingMarks, revision: z.int().positive() }),
    output: VersionSummary,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
