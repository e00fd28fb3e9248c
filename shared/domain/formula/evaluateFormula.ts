import { assertNever } from '../assertNever.ts';
import type { ExactDecimal } from '../exactDecimal.ts';
import type { Figure, Qualifier } from '../figure.ts';
import type { IndicatorCode } from '../indicator.ts';
import { findWholeFigure } from '../wholeFigure.ts';
import { Year } from '../year.ts';
import {
  baseOf,
  isUnrounded,
  negative,
  NoValue,
  operate,
  powerOf,
  rateOf,
  roundAmount,
  toAmount,
} from './amount.ts';
import type { Amount } from './amount.ts';
import type { FigureNode, Formula, FormulaProblem, FormulaYear, SumNode } from './formula.ts';
import { scale, toRational, toStoredDecimal } from './rational.ts';

/** What a figure says, without where it comes from. */
export type Quantity = Readonly<{ value: ExactDecimal; qualifier: Qualifier | null; unit: string }>;

export type FormulaResult = Readonly<{ value: Quantity }> | Readonly<{ problem: FormulaProblem }>;

export interface FormulaPlace {
  readonly year: Year;
  /** The unit that the result should have: 万元 and 元 are converted, a plain ratio becomes %. */
  readonly unit: string;
  /** All figures in force of one indicator and year, of the bureau and its departments. */
  readonly figuresOf: (indicator: IndicatorCode, year: Year) => readonly Figure[];
}

/**
 * The value of a formula, exact until it is rounded: rates to the decimals that they name, any other quotient to two.
 * Without a value there is a reason instead.
 */
export function evaluateFormula(formula: Formula, place: FormulaPlace): FormulaResult {
  try {
    return settle(evaluate(formula, place), place.unit);
  } catch (error) {
    if (error instanceof NoValue) return { problem: error.problem };
    throw error;
  }
}

/** The calendar year that a part of a formula means; null before 1990. */
export function yearOf(year: FormulaYear, own: Year): Year | null {
  if (year === 'own') return own;
  return year === 'last' ? (Year.safeParse(own - 1).data ?? null) : year;
}

function evaluate(formula: Formula, place: FormulaPlace): Amount {
  const valueOf = (part: Formula): Amount => evaluate(part, place);
  switch (formula.kind) {
    case 'number': {
      const unit = formula.percent ? ({ kind: 'unit', shown: '%' } as const) : ({ kind: 'open' } as const);
      return toAmount(toRational(formula.value), unit, null, true);
    }
    case 'figure':
      return readFigure(formula, place);
    case 'sum':
      return sumDepartments(formula, place);
    case 'negative':
      return negative(valueOf(formula.of));
    case 'operation':
      return operate(formula.operator, valueOf(formula.left), valueOf(formula.right));
    case 'rate':
      return rateOf(valueOf(formula.part), valueOf(formula.whole), formula.decimals);
    case 'growth': {
      const before = valueOf(yearBefore(formula.of, place.year));
      return rateOf(operate('-', valueOf(formula.of), before), before, formula.decimals);
    }
    case 'round':
      return roundAmount(valueOf(formula.of), formula.decimals);
    default:
      return assertNever(formula);
  }
}

/** The same figure one year earlier. */
export function yearBefore<Node extends FigureNode | SumNode>(node: Node, own: Year): Node {
  const year = yearOf(node.year, own);
  // A year of which there is none before is 1990; it has no figure then either.
  return { ...node, year: (year === null ? null : Year.safeParse(year - 1).data) ?? own };
}

function readFigure({ indicator, year: meant }: FigureNode, place: FormulaPlace): Amount {
  const year = yearOf(meant, place.year);
  const figures = year === null ? [] : place.figuresOf(indicator, year);
  const figure = findWholeFigure(figures);
  if (figure !== undefined) return amountOf(figure);
  throw new NoValue({
    code: figures.length > 0 ? 'input-in-parts' : 'input-missing',
    indicator,
    year: year ?? place.year,
  });
}

function sumDepartments({ indicator, year: meant }: SumNode, place: FormulaPlace): Amount {
  const year = yearOf(meant, place.year);
  const parts = year === null ? [] : place.figuresOf(indicator, year);
  const [first, ...others] = parts.filter(({ department }) => department !== null);
  if (first === undefined) {
    throw new NoValue({ code: 'no-departments', indicator, year: year ?? place.year });
  }
  return others.reduce((sum, part) => operate('+', sum, amountOf(part)), amountOf(first));
}

function amountOf({ value, qualifier, unit }: Quantity): Amount {
  return toAmount(toRational(value), { kind: 'unit', shown: unit }, qualifier, false);
}

/** The result in the unit that is asked for where that is the same thing, else in its own. */
function settle(amount: Amount, wanted: string): FormulaResult {
  const asked = inUnit(amount, wanted);
  const { value, unit, qualifier } = isUnrounded(asked) ? roundAmount(asked, 2) : asked;
  const decimal = toStoredDecimal(scale(value, -powerOf(unit)));
  const shown = unit.kind === 'unit' ? unit.shown : '';
  return decimal === null
    ? { problem: { code: 'too-many-digits' } }
    : { value: { value: decimal, qualifier, unit: shown } };
}

function inUnit(amount: Amount, wanted: string): Amount {
  const { unit, value } = amount;
  const target = { kind: 'unit', shown: wanted } as const;
  if (unit.kind === 'ratio' && wanted === '%') return { ...amount, unit: target, value: scale(value, 2) };
  if (unit.kind === 'open') return { ...amount, unit: target, value: scale(value, powerOf(target)) };
  return unit.kind === 'unit' && baseOf(unit) === baseOf(target) ? { ...amount, unit: target } : amount;
}
