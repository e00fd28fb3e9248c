import { z } from 'zod';
import type { Year } from './year.ts';

/** A day of the year after the report's, on which something must have happened. */
export const Deadline = z.object({
  name: z.enum(['submit', 'publish']),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  /** The article or notice that sets it. */
  basis: z.string().min(1).max(300),
});
export type Deadline = Readonly<z.infer<typeof Deadline>>;

export const Deadlines = z.object({
  format: z.literal('nianbao-deadlines'),
  version: z.literal(1),
  deadlines: z.array(Deadline).min(1).readonly(),
});

export type ComingDeadline = Deadline & {
  /** Its midnight, in local time. */
  readonly date: Date;
  /** Whole days until the day itself; 0 on it, negative after it. */
  readonly daysLeft: number;
};

/** The days that a year's report has to meet in the year after it, counted from a local day. */
export function countDeadlines(
  deadlines: readonly Deadline[],
  year: Year,
  today: Date,
): readonly ComingDeadline[] {
  return deadlines.map((deadline) => ({
    ...deadline,
    date: new Date(year + 1, deadline.month - 1, deadline.day),
    daysLeft:
      dayNumber(year + 1, deadline.month - 1, deadline.day) -
      dayNumber(today.getFullYear(), today.getMonth(), today.getDate()),
  }));
}

/** Days since an epoch by the calendar alone, so that no clock change makes a day of 23 hours. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000;
}
