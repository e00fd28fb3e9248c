import { z } from 'zod';
import { Deadline } from '../domain/deadline.ts';
import { ReportId } from '../domain/identity.ts';
import { ReportProgress } from '../domain/reportProgress.ts';

/** What the window asks about how far a report is and until when. */
export const progressContract = {
  'progress/report': { input: z.object({ id: ReportId }), output: ReportProgress },
  'progress/deadlines': { input: z.null(), output: z.array(Deadline).readonly() },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
