import { z } from 'zod';
import { Indicator } from './indicator.ts';

/** An indicator as the clerk wants it; a new one of the bureau's own has no code yet. */
export const IndicatorDraft = z.object({
  code: Indicator.shape.code.nullable(),
  name: z.string().trim().min(1).max(100),
  aliases: z.array(z.string().trim().min(1).max(100)).max(60).readonly(),
  unit: z.string().trim().max(10),
  group: Indicator.shape.group,
  /** Empty for none. */
  definition: z.string().trim().max(500),
  /** Null for what its unit says. */
  sums: z.boolean().nullable(),
  hidden: z.boolean(),
});
export type IndicatorDraft = Readonly<z.infer<typeof IndicatorDraft>>;
