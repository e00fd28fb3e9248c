import { z } from 'zod';
import { unitKind } from './unitKind.ts';

/** Names one indicator for ever; catalogue codes are Latin (`enforcement.simple-cases`), a bureau's own start with `own.`. */
export const IndicatorCode = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\p{L}\p{N}._-]+$/u)
  .brand<'IndicatorCode'>();
export type IndicatorCode = z.infer<typeof IndicatorCode>;

/** The themes in which the yearly report counts its work (DOMAIN: recurring indicators). */
export const IndicatorGroup = z.enum([
  'learning',
  'decisions',
  'powers',
  'enforcement',
  'disputes',
  'openness',
  'publicity',
  'other',
]);
export type IndicatorGroup = z.infer<typeof IndicatorGroup>;

export const Indicator = z.object({
  code: IndicatorCode,
  name: z.string().min(1).max(100),
  aliases: z.array(z.string().min(1).max(100)).readonly(),
  /** As printed after the number: 件, 人次, %, 元. */
  unit: z.string().max(10),
  group: IndicatorGroup,
  /** What counts and in whose books it stands, in plain words for those who fill in the number. */
  definition: z.string().min(1).max(500).optional(),
  /** False where departments' values may not be added up although they are counts: each may count the same thing. */
  sums: z.boolean().optional(),
});
export type Indicator = Readonly<z.infer<typeof Indicator>>;

/** True when the values of several departments make up the bureau's; a rate never does. */
export function addsUp({ unit, sums }: Pick<Indicator, 'unit' | 'sums'>): boolean {
  return sums !== false && unitKind(unit) !== 'rate';
}
