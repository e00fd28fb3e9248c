import { z } from 'zod';
import { Indicator } from '../domain/indicator.ts';
import { KitIssue, KitOffice, KitPlan } from './kit.ts';

/** An indicator that an office can be asked for. */
export const KitIndicator = Indicator.pick({
  code: true,
  name: true,
  unit: true,
  group: true,
  definition: true,
});
export type KitIndicator = Readonly<z.infer<typeof KitIndicator>>;

/** What has come back from an office and was stored. */
export const KitReturn = z.object({
  office: KitOffice.shape.number,
  version: KitIssue.shape.version,
  file: z.string(),
  receivedAt: z.iso.datetime(),
  /** How many of the rows it was asked for have an answer. */
  answered: z.int().nonnegative(),
  asked: z.int().nonnegative(),
});
export type KitReturn = Readonly<z.infer<typeof KitReturn>>;

/** The state of a desk's collection, as the window shows it. */
export const KitDesk = z.object({
  plan: KitPlan,
  origin: z.enum(['kit', 'last-kit', 'last-figures', 'figures', 'nothing']),
  /** Everything that can be asked for, in the catalogue's order. */
  indicators: z.array(KitIndicator).readonly(),
  /** What was handed out last; null while nothing was. */
  issued: KitIssue.nullable(),
  /** The version that handing out now would give, which is that of `issued` when nothing has changed. */
  nextVersion: z.int().positive(),
  /** The newest return of each office. */
  returns: z.array(KitReturn).readonly(),
});
export type KitDesk = Readonly<z.infer<typeof KitDesk>>;

/** How many days a day is after the deadline; 0 for one that is not late. */
export function daysLate(deadline: string | null, day: string): number {
  if (deadline === null) return 0;
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(deadline)) / 86_400_000));
}
