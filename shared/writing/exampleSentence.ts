import type { Desk } from '../domain/desk.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { PatternCase } from '../domain/template.ts';
import { fillPattern } from './fillPattern.ts';

/** This year's and last year's number in an example of each case; the numbers mean nothing. */
const samples: Readonly<Record<PatternCase, readonly [now: string, before: string]>> = {
  zero: ['0', '8'],
  rise: ['12', '8'],
  fall: ['8', '12'],
  flat: ['12', '12'],
  noBase: ['12', ''],
  any: ['12', '8'],
};

/** How a variant would read, with made-up numbers in the units of its indicators. */
export function exampleSentence(
  text: string,
  one: PatternCase,
  desk: Desk,
  unitOf: (code: IndicatorCode) => string,
): string {
  const [now, before] = samples[one];
  return fillPattern(text, desk)
    .map((inline) => {
      if ('text' in inline) return inline.text;
      return (inline.year === undefined ? now : before || now) + unitOf(inline.figure);
    })
    .join('');
}
