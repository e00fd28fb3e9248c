import type { Qualifier } from '../figure.ts';
import { unitKind } from '../unitKind.ts';
import { splitScale } from '../unitScale.ts';
import type { FormulaProblem, Operator } from './formula.ts';
import {
  add,
  divide,
  isFraction,
  isNegative,
  isZero,
  multiply,
  negate,
  roundHalfUp,
  scale,
} from './rational.ts';
import type { Rational } from './rational.ts';

/**
 * What an amount counts: nothing yet (a number written in the formula takes the unit of its neighbour), a plain
 * ratio, or a unit. `shown` is the unit as printed; the value is always in the base unit, so 万元 stands in 元.
 */
export type AmountUnit =
  Readonly<{ kind: 'open' }> | Readonly<{ kind: 'ratio' }> | Readonly<{ kind: 'unit'; shown: string }>;

/** A value on its way through a formula; `written` is true for what holds no figure. */
export interface Amount {
  readonly value: Rational;
  readonly unit: AmountUnit;
  readonly qualifier: Qualifier | null;
  readonly written: boolean;
}

/** A problem met inside an operation; it never leaves `evaluateFormula`. */
export class NoValue extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A stored or written number as an amount, in its base unit. */
export function toAmount(
  value: Rational,
  unit: AmountUnit,
  qualifier: Qualifier | null,
  written: boolean,
): Amount {
  return { value: scale(value, powerOf(unit)), unit, qualifier, written };
}

export function operate(operator: Operator, left: Amount, right: Amount): Amount {
  switch (operator) {
    case '+':
      return plus(left, right, false);
    case '-':
      return plus(left, right, true);
    case '*':
      return times(left, right);
    case '/':
      return over(left, right);
  }
}

export function negative(amount: Amount): Amount {
  return { ...amount, value: negate(amount.value), qualifier: turned(amount.qualifier) };
}

/** part ÷ whole in per cent, to so many decimals. */
export function rateOf(part: Amount, whole: Amount, decimals: number): Amount {
  refuseApproximate(part, whole);
  const isOpen = part.unit.kind === 'open' || whole.unit.kind === 'open';
  if (!isOpen && !countAlike(part.unit, whole.unit)) throw unitsDiffer(part.unit, whole.unit);
  if (isZero(whole.value)) throw new NoValue({ code: 'divided-by-zero' });
  const value = roundHalfUp(scale(divide(part.value, whole.value), 2), decimals);
  return { value, unit: percent, qualifier: null, written: part.written && whole.written };
}

/** Rounds in the unit that is shown: 72,345 元 as 万元 with one decimal is 7.2 万元. */
export function roundAmount(amount: Amount, decimals: number): Amount {
  const power = powerOf(amount.unit);
  const shown = roundHalfUp(scale(amount.value, -power), decimals);
  return { ...amount, value: scale(shown, power) };
}

export function isUnrounded({ value }: Amount): boolean {
  return isFraction(value);
}

export function powerOf(unit: AmountUnit): number {
  return unit.kind === 'unit' ? splitScale(unit.shown).power : 0;
}

export function baseOf(unit: AmountUnit): string {
  return unit.kind === 'unit' ? splitScale(unit.shown).base : '';
}

const percent: AmountUnit = { kind: 'unit', shown: '%' };
const points: AmountUnit = { kind: 'unit', shown: '个百分点' };

function plus(left: Amount, right: Amount, isDifference: boolean): Amount {
  const unit = unitOfSum(left, right, isDifference);
  const first = atHome(left, unit);
  const second = atHome(right, unit);
  const other = isDifference ? negative(second) : second;
  return {
    value: add(first.value, other.value),
    unit,
    qualifier: joined(first.qualifier, other.qualifier),
    written: left.written && right.written,
  };
}

/** A written number beside 7.2万元 counts in 万元. */
function atHome(amount: Amount, unit: AmountUnit): Amount {
  return amount.unit.kind === 'open' ? { ...amount, value: scale(amount.value, powerOf(unit)) } : amount;
}

function unitOfSum(left: Amount, right: Amount, isDifference: boolean): AmountUnit {
  if (left.unit.kind === 'open') return right.unit;
  if (right.unit.kind === 'open') return left.unit;
  if (left.unit.kind === 'ratio' && right.unit.kind === 'ratio') return left.unit;
  const bases = [baseOf(left.unit), baseOf(right.unit)];
  if (bases[0] === '%' && bases[1] === baseOf(points)) return percent;
  if (left.unit.kind !== right.unit.kind || bases[0] !== bases[1]) throw unitsDiffer(left.unit, right.unit);
  // The distance of two rates is counted in points: 98% is 3个百分点 above 95%.
  const areRates = bases[0] === '%' && !left.written && !right.written;
  return isDifference && areRates ? points : left.unit;
}

/** Of two units one must be %; the other is that of the product. */
function times(left: Amount, right: Amount): Amount {
  const value = multiply(left.value, right.value);
  const rest = { qualifier: scaled(left, right), written: left.written && right.written };
  if (isPlain(left.unit) || isPlain(right.unit)) {
    const counts = isPlain(left.unit) && (left.unit.kind === 'open' || !isPlain(right.unit));
    return { value, unit: counts ? right.unit : left.unit, ...rest };
  }
  const share = [left, right].find(({ unit }) => isPercent(unit));
  if (share === undefined) {
    throw new NoValue({ code: 'units-not-multiplied', left: shownOf(left.unit), right: shownOf(right.unit) });
  }
  return { value: scale(value, -2), unit: share === left ? right.unit : left.unit, ...rest };
}

function over(left: Amount, right: Amount): Amount {
  if (isZero(right.value)) throw new NoValue({ code: 'divided-by-zero' });
  if (right.qualifier !== null) throw new NoValue({ code: 'approximate-input' });
  const value = divide(left.value, right.value);
  const written = left.written && right.written;
  if (isPlain(right.unit)) return { value, unit: left.unit, qualifier: scaled(left, right), written };
  if (left.qualifier !== null) throw new NoValue({ code: 'approximate-input' });
  if (countAlike(left.unit, right.unit)) return { value, unit: { kind: 'ratio' }, qualifier: null, written };
  if (isPercent(right.unit) && left.unit.kind === 'unit') {
    return { value: scale(value, 2), unit: left.unit, qualifier: null, written };
  }
  return { value, unit: unitOfQuotient(left.unit, right.unit), qualifier: null, written };
}

/** 元 ÷ 件 is 元/件; what has no unit has none over another either. */
function unitOfQuotient(left: AmountUnit, right: AmountUnit): AmountUnit {
  const [first, second] = [shownOf(left), baseOf(right)];
  const joint = `${first}/${second}`;
  if (first === '' || second === '' || isPercent(left) || joint.length > longestUnit) {
    throw unitsDiffer(left, right);
  }
  return { kind: 'unit', shown: joint };
}

const longestUnit = 10;

/** People are counted in 人 and in 名. */
function countAlike(left: AmountUnit, right: AmountUnit): boolean {
  if (left.kind !== right.kind) return false;
  const [first, second] = [baseOf(left), baseOf(right)];
  return first === second || (unitKind(first) === 'people' && unitKind(second) === 'people');
}

function isPlain(unit: AmountUnit): boolean {
  return unit.kind !== 'unit';
}

function isPercent(unit: AmountUnit): boolean {
  return unit.kind === 'unit' && unit.shown === '%';
}

function shownOf(unit: AmountUnit): string {
  return unit.kind === 'unit' ? unit.shown : '';
}

function unitsDiffer(left: AmountUnit, right: AmountUnit): NoValue {
  return new NoValue({ code: 'units-differ', left: shownOf(left), right: shownOf(right) });
}

function refuseApproximate(...amounts: readonly Amount[]): void {
  if (amounts.some(({ qualifier }) => qualifier !== null)) throw new NoValue({ code: 'approximate-input' });
}

/** An approximate amount times or over an exact one stays approximate; two approximate ones say nothing. */
function scaled(left: Amount, right: Amount): Qualifier | null {
  if (left.qualifier !== null && right.qualifier !== null) throw new NoValue({ code: 'approximate-input' });
  const [qualifier, factor] = left.qualifier === null ? [right.qualifier, left] : [left.qualifier, right];
  return isNegative(factor.value) ? turned(qualifier) : qualifier;
}

/** 余, 多 and 以上 say at least, 近 says not quite; of a number that is taken away they say the opposite. */
function turned(qualifier: Qualifier | null): Qualifier | null {
  if (qualifier === null || qualifier === '约') return qualifier;
  return qualifier === '近' ? '余' : '近';
}

/** The word of a sum: that of its parts where they agree, 余 where all say at least, else 约. */
function joined(left: Qualifier | null, right: Qualifier | null): Qualifier | null {
  if (left === null || right === null || left === right) return left ?? right;
  const atLeast: readonly Qualifier[] = ['余', '多', '以上'];
  return atLeast.includes(left) && atLeast.includes(right) ? '余' : '约';
}
