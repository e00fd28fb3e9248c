import type { TFunction } from 'i18next';
import type { FormulaFault, FormulaProblem } from '../../../shared/domain/formula/formula.ts';
import type { FormulaNames } from '../../../shared/domain/formula/formulaNames.ts';
import { parseFormula } from '../../../shared/domain/formula/parseFormula.ts';
import { printFormula } from '../../../shared/domain/formula/printFormula.ts';
import { i18n } from '../../i18n/i18n.ts';

type Words = TFunction<'figures'>;

/** A stored formula in names, in the window's language. */
export function formulaInNames(stored: string, names: FormulaNames): string {
  const read = parseFormula(stored, (code) => names.find(code));
  if ('fault' in read) return stored;
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return printFormula(read.formula, { language, nameOf: names.nameOf });
}

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
