import { z } from 'zod';
import { Desk } from '../domain/desk.ts';
import { ExactDecimal } from '../domain/exactDecimal.ts';
import { Qualifier } from '../domain/figure.ts';
import { KitId } from '../domain/identity.ts';
import { IndicatorCode } from '../domain/indicator.ts';
import { IsoDate } from '../domain/year.ts';

/** The name of an office, by which its figures are stored as those of a department. */
export const OfficeName = z.string().trim().min(1).max(100);

/** One office of the bureau and what it is asked for. */
export const KitOffice = z.object({
  /** Its own for the life of the kit, whatever it is renamed to. */
  number: z.int().positive().max(9999),
  name: OfficeName,
  /** Who fills it in, as the clerk notes it; empty when nobody is named. */
  contact: z.string().trim().max(100),
  indicators: z.array(IndicatorCode).max(2000).readonly(),
});
export type KitOffice = Readonly<z.infer<typeof KitOffice>>;

/** Who sends what, and until when: the part of a kit that the clerk edits. */
export const KitPlan = z.object({
  deadline: IsoDate.nullable(),
  offices: z.array(KitOffice).max(500).readonly(),
});
export type KitPlan = Readonly<z.infer<typeof KitPlan>>;

/** One row as it was printed for an office; what comes back is held against it. */
export const KitRow = z.object({
  indicator: IndicatorCode,
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  last: z.object({ value: ExactDecimal, qualifier: Qualifier.nullable() }).nullable(),
});
export type KitRow = Readonly<z.infer<typeof KitRow>>;

export const IssuedOffice = z.object({
  number: KitOffice.shape.number,
  name: OfficeName,
  rows: z.array(KitRow).readonly(),
});
export type IssuedOffice = Readonly<z.infer<typeof IssuedOffice>>;

/** What was handed out under one version number; never changed afterwards. */
export const KitIssue = z.object({
  version: z.int().positive(),
  issuedAt: z.iso.datetime(),
  offices: z.array(IssuedOffice).readonly(),
});
export type KitIssue = Readonly<z.infer<typeof KitIssue>>;

/** The collection of one desk: what is asked of which office, and everything that has been handed out. */
export const Kit = Desk.extend({
  id: KitId,
  createdAt: z.iso.datetime(),
  plan: KitPlan,
  /** The oldest first; empty while nothing has been handed out. */
  issues: z.array(KitIssue).readonly(),
});
export type Kit = Readonly<z.infer<typeof Kit>>;
