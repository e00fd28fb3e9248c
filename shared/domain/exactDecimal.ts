import Big from 'big.js';
import { z } from 'zod';

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const longest = 60;

/** A decimal number in plain notation without exponent, such as `4425`, `-3` or `98.45`. */
export const ExactDecimal = z.string().max(longest).regex(plain).brand<'ExactDecimal'>();
export type ExactDecimal = z.infer<typeof ExactDecimal>;

/** The decimal that a text is, as it stands; null for anything else. The schema says the same, and takes longer. */
export function toDecimal(text: string): ExactDecimal | null {
  // The very pattern and length of the schema have been checked.
  return text.length <= longest && plain.test(text) ? (text as ExactDecimal) : null;
}

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
