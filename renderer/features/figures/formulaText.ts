import type { TFunction } from 'i18next';
import type { FormulaFault, FormulaProblem } from '../../../shared/domain/formula/formula.ts';
import type { FormulaNames } from '../../../shared/domain/formula/formulaNames.ts';

type Words = TFunction<'figures'>;

/** Why a formula has no value, as a sentence. */
export function problemText(problem: FormulaProblem, names: FormulaNames, t: Words): string {
  if (!('indicator' in problem)) return t(`formulaProblem.${problem.code}`, problem);
  const name = names.nameOf(problem.indicator) ?? problem.indicator;
  return t(`formulaProblem.${problem.code}`, { name, year: problem.year });
}

/** What is wrong with the text of a formula, as a sentence. */
export function faultText({ code, text }: FormulaFault, t: Words): string {
  return t(`formulaFault.${code}`, { text });
}
