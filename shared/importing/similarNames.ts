import { unitKind } from '../domain/unitKind.ts';
import type { Indicator } from '../domain/indicator.ts';
import { contrastsOf } from './contrasts.ts';
import type { MatchCandidate } from './indicatorMatch.ts';
import { bareStem, nameStem, sortedLetters } from './nameStem.ts';
import { normaliseName } from './normaliseName.ts';
import { agreeingUnits } from '../domain/unitAgreement.ts';

/**
 * From here on a similar name is taken without asking. Measured on the names of test/shared/importing/namePairs.ts:
 * nothing wrong is taken; names of other letters stay below whatever they share.
 */
export const safeConfidence = 0.9;

export type SimilarNames = Readonly<{
  /** The indicators whose names differ only in words that tell nothing apart, the surest first; quick. */
  findSame: (normalisedName: string, unit: string) => readonly MatchCandidate[];
  /** At most five that come close, the likeliest first, those of `findSame` among them; slow for many names. */
  listLike: (normalisedName: string, unit: string) => readonly MatchCandidate[];
}>;

const offered = 5;

/** Prepares the names and aliases of these indicators for being compared with. */
export function similarNames(indicators: readonly Indicator[]): SimilarNames {
  const entries = indicators.flatMap(toEntries);
  const byLetters = groupBy(entries, ({ letters }) => [letters]);
  const byBareLetters = groupBy(entries, ({ bareLetters }) => [bareLetters]);
  const byBigram = groupBy(entries, ({ bigrams }) => [...bigrams]);
  const alphabet = new Set(entries.flatMap(({ letters }) => Array.from(letters)));
  const isSpelt = (stem: string): boolean => {
    for (const sign of stem) if (!alphabet.has(sign)) return false;
    return true;
  };
  const findSame: SimilarNames['findSame'] = (normalisedName, unit) =>
    rank(
      stemsOf(normalisedName, unit).flatMap(([stem, certainty]) =>
        // Most names have a letter that no indicator has, and need no sorting.
        (!isSpelt(stem)
          ? []
          : [
              ...sameLetters(byLetters.get(sortedLetters(stem)) ?? [], unit, sameWords),
              ...sameLetters(byBareLetters.get(sortedLetters(bareStem(stem))) ?? [], unit, sameGist),
            ]
        ).map(({ indicator, confidence }) => ({ indicator, confidence: confidence * certainty })),
      ),
    );
  return {
    findSame,
    listLike: (normalisedName, unit) => {
      const [[stem] = ['']] = stemsOf(normalisedName, unit);
      const asked = toComparable(stem);
      const near = new Set([...asked.bigrams].flatMap((bigram) => byBigram.get(bigram) ?? []));
      const like = [...near].map((entry) => ({
        indicator: entry.indicator,
        confidence: likeness(entry, asked, unit),
      }));
      return rank([...findSame(normalisedName, unit), ...like]).slice(0, offered);
    },
  };
}

/** Each indicator once, with its best name. */
function rank(candidates: readonly MatchCandidate[]): readonly MatchCandidate[] {
  const best = new Map<Indicator, number>();
  for (const { indicator, confidence } of candidates)
    best.set(indicator, Math.max(confidence, best.get(indicator) ?? 0));
  return [...best]
    .map(([indicator, confidence]) => ({ indicator, confidence: round(confidence) }))
    .filter(({ confidence }) => confidence >= worthOffering)
    .toSorted((left, right) => right.confidence - left.confidence);
}

const worthOffering = 0.3;

/** One name of an indicator, ready to be compared. */
type Entry = Comparable & Readonly<{ indicator: Indicator; letters: string; bareLetters: string }>;

/** A stem taken apart. */
type Comparable = Readonly<{
  bigrams: ReadonlySet<string>;
  signs: ReadonlySet<string>;
  contrasts: readonly string[];
}>;

function toComparable(stem: string): Comparable {
  return { bigrams: bigramsOf(stem), signs: new Set(stem), contrasts: contrastsOf(stem) };
}

function toEntries(indicator: Indicator): readonly Entry[] {
  const stems = new Set([indicator.name, ...indicator.aliases].map((name) => nameStem(normaliseName(name))));
  return [...stems].map((stem) => ({
    ...toComparable(stem),
    indicator,
    letters: sortedLetters(stem),
    bareLetters: sortedLetters(bareStem(stem)),
  }));
}

function groupBy(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/** The stem, and the one that a unit completes: 持证 in % is 持证率, 罚款 in 元 is 罚款金额, 法治培训 in 人次 is 法治培训人次. */
function stemsOf(normalisedName: string, unit: string): readonly (readonly [string, number])[] {
  const stem = nameStem(normalisedName);
  if (stem === '' || !/\p{L}/u.test(stem)) return [];
  const kind = unitKind(unit);
  const word = kind === null || kind === 'count' || kind === 'people' ? '' : kindWords[kind];
  return word === '' || stem.includes(word)
    ? [[stem, 1]]
    : [
        [stem, 1],
        [stem + word, 0.98],
      ];
}

const kindWords = { rate: '率', money: '金额', attendance: '人次' } as const;

type Sameness = Readonly<Record<'same' | 'kin' | 'unsaid', number>>;

/** Same letters in the stem; a unit of the same kind only makes it a little less sure. */
const sameWords: Sameness = { same: 0.97, kin: 0.91, unsaid: 0.95 };

/** Same letters but for vague words: only the unit makes sure that 行政许可 in 项 is 行政许可事项. */
const sameGist: Sameness = { same: 0.92, kin: 0.7, unsaid: 0.7 };

/** The indicators that share these letters; when several do, only the one whose unit is its own is sure. */
function sameLetters(
  entries: readonly Entry[],
  unit: string,
  confidences: Sameness,
): readonly MatchCandidate[] {
  const indicators = [...new Set(entries.map(({ indicator }) => indicator))];
  const candidates = indicators.flatMap((indicator) => {
    const agreement = agreeingUnits(unit, indicator.unit);
    return agreement === 'apart' ? [] : [{ indicator, agreement, confidence: confidences[agreement] }];
  });
  if (candidates.length < 2) return candidates;
  const same = candidates.filter(({ indicator }) => indicator.unit === unit);
  return candidates.map((one) =>
    same.length === 1 && same[0] === one ? one : { ...one, confidence: Math.min(one.confidence, doubtful) },
  );
}

/** The most that a name of other letters, or one of two with the same letters, can have. */
const doubtful = 0.8;

/** Bigrams and letters that two stems share; words that stand against each other and units that do not agree count against it. */
function likeness(entry: Entry, asked: Comparable, unit: string): number {
  const shared = 0.6 * dice(entry.bigrams, asked.bigrams) + 0.4 * dice(entry.signs, asked.signs);
  const agreement = agreeingUnits(unit, entry.indicator.unit);
  const unitFactor = agreement === 'apart' ? 0.6 : agreement === 'same' ? 1.03 : 1;
  const contrasts = entry.contrasts.some((words, line) => words !== asked.contrasts[line]);
  return Math.min(doubtful, shared * unitFactor * (contrasts ? 0.7 : 1));
}

function bigramsOf(text: string): ReadonlySet<string> {
  const signs = Array.from(text);
  if (signs.length < 2) return new Set(signs);
  return new Set(signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign));
}

function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let shared = 0;
  for (const one of left) if (right.has(one)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
