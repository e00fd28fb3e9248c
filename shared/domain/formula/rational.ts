import Big from 'big.js';
import { ExactDecimal } from '../exactDecimal.ts';

/** An exact fraction; nothing is rounded before `roundHalfUp`. */
export interface Rational {
  readonly numerator: Big;
  readonly denominator: Big;
}

const one = new Big(1);

export function toRational(value: string | number): Rational {
  return { numerator: new Big(value), denominator: one };
}

export function add(left: Rational, right: Rational): Rational {
  if (left.denominator.eq(right.denominator)) {
    return { numerator: left.numerator.plus(right.numerator), denominator: left.denominator };
  }
  return {
    numerator: left.numerator.times(right.denominator).plus(right.numerator.times(left.denominator)),
    denominator: left.denominator.times(right.denominator),
  };
}

export function negate({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator.neg(), denominator };
}

export function multiply(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator.times(right.numerator),
    denominator: left.denominator.times(right.denominator),
  };
}

/** `right` is not zero. */
export function divide(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator.times(right.denominator),
    denominator: left.denominator.times(right.numerator),
  };
}

/** Moves the decimal point; exact. */
export function scale(value: Rational, powerOfTen: number): Rational {
  return powerOfTen === 0 ? value : multiply(value, toRational(`1e${String(powerOfTen)}`));
}

export function isZero({ numerator }: Rational): boolean {
  return numerator.eq(0);
}

/** True for numbers below zero; of a fraction both parts decide. */
export function isNegative({ numerator, denominator }: Rational): boolean {
  return !numerator.eq(0) && numerator.lt(0) !== denominator.lt(0);
}

/** 四舍五入 to so many decimals, half away from zero, as printed figures are; trailing zeros fall away (60.50 is 60.5). */
export function roundHalfUp({ numerator, denominator }: Rational, decimals: number): Rational {
  // A constructor of its own, as the precision of divisions is a property of the constructor.
  const Rounding = Big();
  Rounding.DP = decimals;
  Rounding.RM = 1;
  return toRational(new Rounding(numerator).div(denominator).toFixed());
}

/** True when the value was divided since it was last rounded. */
export function isFraction({ denominator }: Rational): boolean {
  return !denominator.eq(1);
}

/** The value as it is stored; null when it has more digits than a figure can. `value` is no fraction. */
export function toStoredDecimal({ numerator }: Rational): ExactDecimal | null {
  const text = numerator.eq(0) ? '0' : numerator.toFixed();
  return ExactDecimal.safeParse(text).data ?? null;
}
