import { z } from 'zod';

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
});
export type Indicator = Readonly<z.infer<typeof Indicator>>;

export const IndicatorCatalogue = z.object({
  format: z.literal('nianbao-indicators'),
  version: z.literal(1),
  indicators: z.array(Indicator).readonly(),
});
export type IndicatorCatalogue = Readonly<z.infer<typeof IndicatorCatalogue>>;
