import { z } from 'zod';

/** The whole report in numbers: its sections with the lead, and what they must say. */
export const ReportProgress = z.object({
  sections: z.int().positive(),
  doneSections: z.int().nonnegative(),
  required: z.int().nonnegative(),
  /** Required items that are said, by the clerk's word or by a figure, or have nothing to say. */
  answered: z.int().nonnegative(),
  /** Expected indicators that have a figure and are printed nowhere. */
  unmentioned: z.int().nonnegative(),
});
export type ReportProgress = Readonly<z.infer<typeof ReportProgress>>;

/** The part of a report that is ready, from 0 to 1: each section that is done and each item that is answered counts alike. */
export function readyPart({ sections, doneSections, required, answered }: ReportProgress): number {
  return (doneSections + answered) / (sections + required);
}
