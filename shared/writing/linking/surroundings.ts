import { Year } from '../../domain/year.ts';
import { isMeasure } from '../../reading/quantity.ts';
import type { Measure, Quantity } from '../../reading/quantity.ts';
import { wordPairs } from './wordPairs.ts';

/** The words around a number, from those that surely speak of it to those that may, each with its weight. */
export interface Surroundings {
  readonly words: readonly { readonly pairs: ReadonlySet<string>; readonly weight: number }[];
  /** The year that its sentence speaks of; null when none is named. */
  readonly year: Year | null;
}

const reach = 24;

/** What stands around one of the numbers of a text. */
export function surroundingsOf(
  text: string,
  measure: Measure,
  quantities: readonly Quantity[],
  reportYear: Year,
): Surroundings {
  const others = quantities.filter(isMeasure);
  const index = others.indexOf(measure);
  const behindLast = others[index - 1]?.end ?? 0;
  const untilNext = others[index + 1]?.start ?? text.length;
  const sentence = text.slice(sentenceStart(text, measure.start), measure.start);
  const clause = text.slice(Math.max(behindLast, measure.start - reach), measure.start);
  const near = clause.split(/[\ufffc，,。；;：:、]|其中/).at(-1) ?? '';
  const part = clause.split(/[。；;\ufffc]/).at(-1) ?? '';
  const after =
    text.slice(measure.end, Math.min(untilNext, measure.end + reach)).split(/[，,。；;\ufffc]/)[0] ?? '';
  return {
    words: [
      { pairs: wordPairs(near), weight: 1 },
      { pairs: wordPairs(near + after), weight: 0.9 },
      { pairs: wordPairs(part + after), weight: 0.8 },
      { pairs: wordPairs(sentence.slice(-2 * reach)), weight: 0.5 },
    ],
    year: yearOf(sentence, reportYear),
  };
}

function sentenceStart(text: string, at: number): number {
  return Math.max(...['。', '；', '！', '？'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
}

/** The last year that is named before the number: 2024年, 去年, 上年. */
function yearOf(sentence: string, reportYear: Year): Year | null {
  const named = [...sentence.matchAll(/((?:19|20)\d\d)年|(去年|上年|上一年)|(前年)|(今年|本年)/g)].at(-1);
  if (named === undefined) return null;
  const [, year, last, before] = named;
  const said =
    year === undefined ? reportYear - (last !== undefined ? 1 : before !== undefined ? 2 : 0) : Number(year);
  return Year.safeParse(said).data ?? null;
}
