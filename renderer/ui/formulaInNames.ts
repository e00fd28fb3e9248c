import type { FormulaNames } from '../../shared/domain/formula/formulaNames.ts';
import { parseFormula } from '../../shared/domain/formula/parseFormula.ts';
import { printFormula } from '../../shared/domain/formula/printFormula.ts';
import { IndicatorCode } from '../../shared/domain/indicator.ts';
import { i18n } from '../i18n/i18n.ts';

/** A stored formula in names, in the window's language; a code that nobody knows any more stays a code. */
export function formulaInNames(stored: string, { nameOf }: Pick<FormulaNames, 'nameOf'>): string {
  const read = parseFormula(stored, (code) => IndicatorCode.safeParse(code).data ?? null);
  if ('fault' in read) return stored;
  return printFormula(read.formula, { language: i18n.language === 'en' ? 'en' : 'zh', nameOf });
}
