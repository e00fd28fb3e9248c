import { z } from 'zod';
import { IndicatorCode } from './indicator.ts';

/** What the clerk once said a bureau's name stands for, so that next year nobody asks again. */
export const RememberedName = z.object({
  /** The key of the name (`nameKey`). */
  key: z.string().min(1).max(400),
  /** As the workbook wrote it when she chose. */
  name: z.string().min(1).max(300),
  unit: z.string().max(20),
  /** Null for one of the bureau's own. */
  indicator: IndicatorCode.nullable(),
});
export type RememberedName = Readonly<z.infer<typeof RememberedName>>;
