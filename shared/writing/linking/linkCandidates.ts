import { formatFigure } from '../../domain/figureFormat.ts';
import type { FigureFormat } from '../../domain/figureFormat.ts';
import type { IndicatorCode } from '../../domain/indicator.ts';
import type { Year } from '../../domain/year.ts';
import { isMeasure } from '../../reading/quantity.ts';
import type { Measure, Quantity } from '../../reading/quantity.ts';
import { listQuantities } from '../../reading/listQuantities.ts';
import type { LinkBook, LinkEntry } from './linkBook.ts';
import { matchValue } from './matchValue.ts';
import type { ValueMatch } from './matchValue.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { sharedPart } from './wordPairs.ts';

/** What speaks for a candidate. */
export type LinkReason = 'exact' | 'rounded' | 'rough' | 'unit' | 'words' | 'year' | 'expected';

/** A stored figure that a number of the text may be, and what would take its place. */
export interface LinkCandidate {
  readonly indicator: IndicatorCode;
  readonly year: Year;
  readonly name: string;
  readonly format: FigureFormat | null;
  /** The figure's print, which takes the place of the text from `start` to `end`. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly LinkReason[];
}

/** A number that is only typed, with the figures that it may be, the likeliest first. */
export interface TypedNumber {
  readonly measure: Measure;
  readonly candidates: readonly LinkCandidate[];
  /** True when the first candidate stands so clearly before all others that it may be taken with many at once. */
  readonly isCertain: boolean;
}

/** Every count, sum of money and rate of a text, in which U+FFFC stands for each figure; ends of a range are left out. */
export function listTypedNumbers(
  text: string,
  book: LinkBook,
  expected: readonly IndicatorCode[] = [],
): readonly TypedNumber[] {
  const quantities = listQuantities(text);
  return quantities.flatMap((measure) => {
    if (!isMeasure(measure) || measure.isRange) return [];
    const candidates = linkCandidates({ text, measure, quantities }, book, expected);
    return [{ measure, candidates, isCertain: isCertain(measure, candidates) }];
  });
}

interface NumberInText {
  readonly text: string;
  readonly measure: Measure;
  readonly quantities: readonly Quantity[];
}

/** What is worth offering; beside such a one, others of the same value are worth showing. */
const leastConfidence = 0.4;
const leastBeside = 0.3;
const mostOffered = 8;

/** Judged by value and word of approximation, unit, the words around it, the year they name and what the section is expected to say. */
function linkCandidates(
  { text, measure, quantities }: NumberInText,
  { year, entries }: LinkBook,
  expected: readonly IndicatorCode[],
): readonly LinkCandidate[] {
  const fitting = entries.flatMap((entry) => {
    const match = mayBe(measure, entry) ? matchValue(measure, entry) : null;
    return match === null ? [] : [{ entry, match }];
  });
  if (fitting.length === 0) return [];
  const around = surroundingsOf(text, measure, quantities, year);
  const likely = fitting
    .filter(({ entry }) => entry.figure.year === (around.year ?? year))
    .map(({ entry, match }) => toCandidate(measure, entry, match, { around, expected }))
    .sort((left, right) => right.confidence - left.confidence);
  if ((likely[0]?.confidence ?? 0) < leastConfidence) return [];
  return likely.filter(({ confidence }) => confidence >= leastBeside).slice(0, mostOffered);
}

/** A rough number is near its figure; comparing exactly is for those that may be it. */
function mayBe({ value, qualifier, power }: Measure, { base }: LinkEntry): boolean {
  const [said, stored] = [Number(value), Number(base)];
  const tolerance = qualifier !== null ? 1 : power > 0 || value.includes('.') ? 0.5 : 1e-9;
  return Math.abs(said - stored) <= tolerance * Math.max(Math.abs(said), 1e-9);
}

interface Evidence {
  readonly around: Surroundings;
  readonly expected: readonly IndicatorCode[];
}

function toCandidate(
  measure: Measure,
  { figure, name, names }: LinkEntry,
  { fit, units, format, end }: ValueMatch,
  { around, expected }: Evidence,
): LinkCandidate {
  const words = Math.max(
    0,
    ...around.words.flatMap(({ pairs, weight }) => names.map((each) => weight * sharedPart(each, pairs))),
  );
  const isExpected = expected.includes(figure.indicator);
  const reasons: readonly LinkReason[] = [
    fit,
    ...(units === 'same' ? (['unit'] as const) : []),
    ...(words >= tellingWords ? (['words'] as const) : []),
    ...(around.year === null ? [] : (['year'] as const)),
    ...(isExpected ? (['expected'] as const) : []),
  ];
  const confidence =
    valueWeight(measure, fit) + (units === 'same' ? 0.1 : 0) + 0.4 * words + (isExpected ? 0.05 : 0);
  return {
    indicator: figure.indicator,
    year: figure.year,
    name,
    format,
    printed: formatFigure(figure, format ?? {}),
    start: measure.start,
    end,
    confidence: Math.min(1, confidence),
    reasons,
  };
}

/** A good part of a name stands in the words around. */
const tellingWords = 0.3;

/** The more digits a number has, the less it is equal by chance; 100% is equal to many. */
function valueWeight({ value, kind }: Measure, fit: ValueMatch['fit']): number {
  const digits = value.replace('.', '').replace(/^0+/, '').length - (value.endsWith('00') ? 1 : 0);
  const weight =
    [0.15, 0.18, 0.28, 0.4, 0.5][kind === 'rate' && value === '100' ? 0 : Math.min(digits, 4)] ?? 0;
  return fit === 'exact' ? weight : Math.max(0.2, weight - 0.1);
}

const clearLead = 0.12;

/** An exact number whose figure is stored with a 余 is a question, never certain. */
function isCertain({ qualifier }: Measure, [first, second]: readonly LinkCandidate[]): boolean {
  if (first === undefined || first.confidence < 0.6 || !first.reasons.includes('words')) return false;
  if (qualifier === null && first.reasons.includes('rough')) return false;
  return second === undefined || first.confidence - second.confidence >= clearLead;
}
