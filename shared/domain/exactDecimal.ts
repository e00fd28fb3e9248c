import Big from 'big.js';
import { z } from 'zod';

/** A decimal number in plain notation without exponent, such as `4425`, `-3` or `98.45`. */
export const ExactDecimal = z
  .string()
  .max(60)
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/)
  .brand<'ExactDecimal'>();
export type ExactDecimal = z.infer<typeof ExactDecimal>;

/** Moves the decimal point: `shift('33', 4)` is 330000. Exact for every input. */
export function shift(value: ExactDecimal, powerOfTen: number): ExactDecimal {
  const moved = new Big(value);
  moved.e += moved.eq(0) ? 0 : powerOfTen;
  return toExactDecimal(moved);
}

/** True when both stand for the same number: 1.50 equals 1.5. */
export function sameNumber(left: ExactDecimal, right: ExactDecimal): boolean {
  return new Big(left).eq(right);
}

/** The exact sum; 0 of none. */
export function sumOf(values: readonly ExactDecimal[]): ExactDecimal {
  return toExactDecimal(values.reduce((sum, value) => sum.plus(value), new Big(0)));
}

function toExactDecimal(value: Big): ExactDecimal {
  return ExactDecimal.parse(value.toFixed());
}
