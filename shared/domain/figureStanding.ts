import { z } from 'zod';
import { ExactDecimal } from './exactDecimal.ts';
import { FormulaProposal, FormulaState } from './formula/formulaState.ts';
import { IndicatorCode } from './indicator.ts';
import { Year } from './year.ts';

/** What is known of a desk's figures beside their values. */
export const FigureStanding = z.object({
  /** How often reports of the bureau print each indicator's figure of this year, and how many formulas stand on it. */
  uses: z.array(z.object({ indicator: IndicatorCode, sentences: z.int(), formulas: z.int() })).readonly(),
  /** Indicators without a figure that a report prints or its template expects. */
  missing: z.array(z.object({ indicator: IndicatorCode, why: z.enum(['used', 'expected']) })).readonly(),
  formulas: z.array(FormulaState).readonly(),
  proposals: z.array(FormulaProposal).readonly(),
  /** The bureau's figures of this and earlier years, oldest first, where there are at least two. */
  series: z
    .array(
      z.object({
        indicator: IndicatorCode,
        years: z.array(z.object({ year: Year, value: ExactDecimal, unit: z.string() })).readonly(),
      }),
    )
    .readonly(),
  /** When this year's report was last exported; null when it never was. */
  exportedAt: z.iso.datetime().nullable(),
});
export type FigureStanding = Readonly<z.infer<typeof FigureStanding>>;
