import { z } from 'zod';
import { Indicator } from './indicator.ts';
import { IndicatorRelation } from './indicatorRelation.ts';

/** The indicators that are known, with what must hold between their figures; a file holds those of one group. */
export const IndicatorCatalogue = z.object({
  format: z.literal('nianbao-indicators'),
  version: z.literal(1),
  indicators: z.array(Indicator).readonly(),
  relations: z.array(IndicatorRelation).readonly(),
});
export type IndicatorCatalogue = Readonly<z.infer<typeof IndicatorCatalogue>>;
