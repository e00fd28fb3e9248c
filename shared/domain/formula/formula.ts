import { z } from 'zod';
import type { ExactDecimal } from '../exactDecimal.ts';
import { IndicatorCode } from '../indicator.ts';
import { Year } from '../year.ts';

/** Which year's figure a formula means: that of the formula's own year, of the year before it, or of a named one. */
export type FormulaYear = 'own' | 'last' | Year;

/** One indicator of a formula: its figure for the whole bureau. */
export type FigureNode = Readonly<{ kind: 'figure'; indicator: IndicatorCode; year: FormulaYear }>;

/** The sum of what the departments sent for one indicator. */
export type SumNode = Readonly<{ kind: 'sum'; indicator: IndicatorCode; year: FormulaYear }>;

export type Operator = '+' | '-' | '*' | '/';

/** A formula over indicators as it was written; `decimals` counts the places that are kept, 0 to 6. */
export type Formula =
  | FigureNode
  | SumNode
  | Readonly<{ kind: 'number'; value: ExactDecimal; percent: boolean }>
  | Readonly<{ kind: 'negative'; of: Formula }>
  | Readonly<{ kind: 'operation'; operator: Operator; left: Formula; right: Formula }>
  /** part ÷ whole in per cent. */
  | Readonly<{ kind: 'rate'; part: Formula; whole: Formula; decimals: number }>
  /** (this year − last year) ÷ last year in per cent. */
  | Readonly<{ kind: 'growth'; of: FigureNode | SumNode; decimals: number }>
  | Readonly<{ kind: 'round'; of: Formula; decimals: number }>;

export const longestFormula = 500;
export const mostDecimals = 6;

/** A formula as text: stored with codes and the words sum, rate, growth, round and last. */
export const FormulaText = z.string().min(1).max(longestFormula);

/** Why a text is no formula, and where; `start` and `end` count UTF-16 units of the text. */
export const FormulaFault = z.object({
  code: z.enum([
    'formula-empty',
    'formula-too-long',
    'formula-too-deep',
    'unknown-name',
    'not-understood',
    'something-missing',
    'bracket-not-closed',
    'not-one-indicator',
    'wrong-number-of-parts',
    'decimals-wrong',
    'year-wrong',
  ]),
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type FormulaFault = Readonly<z.infer<typeof FormulaFault>>;

const place = { indicator: IndicatorCode, year: Year };

/** Why a formula has no value; it never has a wrong one. */
export const FormulaProblem = z.discriminatedUnion('code', [
  /** Nothing is stored for this indicator and year. */
  z.object({ code: z.literal('input-missing'), ...place }),
  /** Only several departments have figures, and parts are never taken for the whole. */
  z.object({ code: z.literal('input-in-parts'), ...place }),
  /** A sum over departments of which none has sent anything. */
  z.object({ code: z.literal('no-departments'), ...place }),
  z.object({ code: z.literal('divided-by-zero') }),
  z.object({ code: z.literal('units-differ'), left: z.string(), right: z.string() }),
  z.object({ code: z.literal('units-not-multiplied'), left: z.string(), right: z.string() }),
  /** A rate of 4700余 would pretend to an exactness that nobody knows. */
  z.object({ code: z.literal('approximate-input') }),
  z.object({ code: z.literal('too-many-digits') }),
  /** The formula needs its own result. */
  z.object({ code: z.literal('goes-in-a-circle') }),
]);
export type FormulaProblem = Readonly<z.infer<typeof FormulaProblem>>;
