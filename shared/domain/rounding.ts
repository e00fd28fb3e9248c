import Big from 'big.js';
import { z } from 'zod';
import { ExactDecimal } from './exactDecimal.ts';

/** A word that says on which side of a rounded number the exact one lies. */
export const RoundingWord = z.enum(['余', '多', '近', '约', '以上', '超']);
export type RoundingWord = z.infer<typeof RoundingWord>;

/**
 * How an exact figure is told roughly: `place` is the power of ten that is kept (2 for hundreds, -1 for one decimal),
 * without a word the nearest number is printed.
 */
export const Rounding = z.object({ place: z.int().min(-6).max(12), word: RoundingWord.nullable() });
export type Rounding = Readonly<z.infer<typeof Rounding>>;

/** A rounded number that is true of the exact one; `kept` is false when the wish could not be true and was adapted. */
export type Rounded = Readonly<{ value: ExactDecimal; word: RoundingWord | null; kept: boolean }>;

/**
 * 4562 in hundreds is 4500余, 近4600 or 约4600. What would be untrue gives way: a number that is round already is printed
 * exactly, 近 becomes 余 where more than half of the place is missing, and a place that leaves nothing becomes a smaller one.
 */
export function roundFigure(value: ExactDecimal, { place, word }: Rounding): Rounded {
  const exact = new Big(value);
  if (exact.lte(0)) return { value, word: null, kept: false };
  const fitting = Math.min(place, exact.e);
  const isKept = fitting === place;
  const below = cut(exact, fitting, Big.roundDown);
  const above = cut(exact, fitting, Big.roundUp);
  const nearest = cut(exact, fitting, Big.roundHalfUp);
  const isRound = below.eq(exact);
  const say = (rounded: Big, said: RoundingWord | null, kept = isKept): Rounded => ({
    value: ExactDecimal.parse(rounded.toFixed()),
    word: said,
    kept,
  });
  if (word === null) return say(nearest, null);
  if (word === '以上') return say(below, word);
  if (isRound) return say(exact, null, false);
  if (word === '约') return say(nearest, word);
  if (word !== '近') return say(below, word);
  return above.eq(nearest) ? say(above, word) : say(below, '余', false);
}

function cut(value: Big, place: number, mode: 0 | 1 | 3): Big {
  const unit = new Big(10).pow(Math.abs(place));
  return place >= 0 ? value.div(unit).round(0, mode).times(unit) : value.times(unit).round(0, mode).div(unit);
}
