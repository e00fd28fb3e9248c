import { z } from 'zod';
import { ExactDecimal } from '../exactDecimal.ts';
import { Qualifier } from '../figure.ts';
import { IndicatorCode } from '../indicator.ts';
import { FormulaProblem, FormulaText } from './formula.ts';
import { StoredFormula } from './storedFormula.ts';

const Result = z.union([
  z.object({ value: z.object({ value: ExactDecimal, qualifier: Qualifier.nullable(), unit: z.string() }) }),
  z.object({ problem: FormulaProblem }),
]);

/** A formula of the desk with what it says now; an imported or typed total stands before it when not in force. */
export const FormulaState = z.object({ stored: StoredFormula, result: Result, inForce: z.boolean() });
export type FormulaState = Readonly<z.infer<typeof FormulaState>>;

/** A figure that could be derived: a sum over departments, a relation of the catalogue, or last year's formula. */
export const FormulaProposal = z.object({
  kind: z.enum(['departments', 'relation', 'last-year']),
  indicator: IndicatorCode,
  name: z.string(),
  unit: z.string(),
  formula: FormulaText,
  result: Result,
});
export type FormulaProposal = Readonly<z.infer<typeof FormulaProposal>>;
