import { assertNever } from '../assertNever.ts';
import type { IndicatorCode } from '../indicator.ts';
import type { Year } from '../year.ts';
import { yearBefore, yearOf } from './evaluateFormula.ts';
import type { FigureNode, Formula, SumNode } from './formula.ts';

/** One thing that a formula stands on: the bureau's figure of an indicator and year, or the parts of its departments. */
export type FormulaInput = Readonly<{ indicator: IndicatorCode; year: Year; parts: boolean }>;

/** What a formula of `own` stands on, each once, in the order of its text. */
export function formulaInputs(formula: Formula, own: Year): readonly FormulaInput[] {
  const inputs = listNodes(formula, own).flatMap(({ kind, indicator, year: meant }) => {
    const year = yearOf(meant, own);
    return year === null ? [] : [{ indicator, year, parts: kind === 'sum' }];
  });
  const keyed = inputs.map((input) => [JSON.stringify(input), input] as const);
  return [...new Map(keyed).values()];
}

function listNodes(formula: Formula, own: Year): readonly (FigureNode | SumNode)[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'figure':
    case 'sum':
      return [formula];
    case 'negative':
    case 'round':
      return listNodes(formula.of, own);
    case 'operation':
      return [...listNodes(formula.left, own), ...listNodes(formula.right, own)];
    case 'rate':
      return [...listNodes(formula.part, own), ...listNodes(formula.whole, own)];
    case 'growth':
      return [formula.of, yearBefore(formula.of, own)];
    default:
      return assertNever(formula);
  }
}
