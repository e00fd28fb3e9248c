import { assertNever } from '../assertNever.ts';
import type { IndicatorCode } from '../indicator.ts';
import type { FigureNode, Formula, FormulaYear, Operator, SumNode } from './formula.ts';
import { functionWord, lastYearWord } from './formulaWords.ts';
import type { FormulaLanguage, FunctionName } from './formulaWords.ts';

export interface FormulaPrint {
  readonly language: FormulaLanguage;
  /** The name to show for a code; null where it would not lead back to the same indicator. */
  readonly nameOf: (code: IndicatorCode) => string | null;
}

/** A formula in names, as a clerk reads and writes it; reading it again gives the same formula. */
export function printFormula(formula: Formula, print: FormulaPrint): string {
  const nested = (part: Formula): string => printFormula(part, print);
  const call = (name: FunctionName, ...parts: readonly (string | number)[]): string =>
    `${functionWord(name, print.language)}(${parts.join(print.language === 'zh' ? '，' : ', ')})`;
  switch (formula.kind) {
    case 'number':
      return `${formula.value}${formula.percent ? '%' : ''}`;
    case 'figure':
      return printFigure(formula, print);
    case 'sum':
      return call('sum', printFigure(formula, print));
    case 'negative':
      return `−${within(formula.of, 3, print)}`;
    case 'operation': {
      const level = levels[formula.operator];
      return `${within(formula.left, level, print)} ${signs[formula.operator]} ${within(formula.right, level + 1, print)}`;
    }
    case 'rate':
      return call('rate', nested(formula.part), nested(formula.whole), formula.decimals);
    case 'growth':
      return call('growth', nested(formula.of), formula.decimals);
    case 'round':
      return call('round', nested(formula.of), formula.decimals);
    default:
      return assertNever(formula);
  }
}

/** A formula as it is stored: in codes, so that a new name changes nothing. */
export function storeFormula(formula: Formula): string {
  return printFormula(formula, { language: 'en', nameOf: () => null });
}

const signs: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const levels: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** In brackets where it binds less than what stands around it. */
function within(part: Formula, level: number, print: FormulaPrint): string {
  const text = printFormula(part, print);
  return levelOf(part) < level ? `(${text})` : text;
}

function levelOf(part: Formula): number {
  if (part.kind === 'operation') return levels[part.operator];
  return part.kind === 'negative' ? 3 : 4;
}

function printFigure({ indicator, year }: FigureNode | SumNode, print: FormulaPrint): string {
  const name = print.nameOf(indicator);
  return `${writeName(name ?? indicator) ?? writeName(indicator) ?? ''}${printYear(year, print.language)}`;
}

/** A name as it is written in a formula, in square brackets where it is not one word; null where even they do not help. */
export function writeName(name: string): string | null {
  if (plainWord.test(name)) return name;
  return unquotable.test(name) ? null : `[${name}]`;
}

const plainWord = /^\p{L}(?:[\p{L}\p{N}._]|-(?=[\p{L}\p{N}]))*$/u;
const unquotable = /[[\]【】「」“”]|^\s|\s$/u;

function printYear(year: FormulaYear, language: FormulaLanguage): string {
  if (year === 'own') return '';
  return `@${year === 'last' ? lastYearWord(language) : String(year)}`;
}
