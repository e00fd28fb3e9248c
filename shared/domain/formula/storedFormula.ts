import { z } from 'zod';
import { IndicatorCode } from '../indicator.ts';
import { Year } from '../year.ts';
import { FormulaText } from './formula.ts';

/** How one figure of a bureau is derived; the text names indicators by their codes. */
export const StoredFormula = z.object({
  year: Year,
  indicator: IndicatorCode,
  name: z.string().min(1).max(100),
  /** The unit that the result should have. */
  unit: z.string().max(10),
  formula: FormulaText,
  writtenAt: z.iso.datetime(),
});
export type StoredFormula = Readonly<z.infer<typeof StoredFormula>>;
