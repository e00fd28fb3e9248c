import { IndicatorCode } from '../domain/indicator.ts';
import type { IndicatorCatalogue } from '../domain/indicatorCatalogue.ts';
import type { ImportChoices } from './importChoices.ts';
import type { IndicatorMatch, MatchCandidate } from './indicatorMatch.ts';
import { nameKey } from './nameKey.ts';
import { namedIndicators } from './namedIndicators.ts';
import type { NamedMatch } from './namedIndicators.ts';
import { normaliseName } from './normaliseName.ts';
import { safeConfidence, similarNames } from './similarNames.ts';
import { agreeingUnits } from './unitAgreement.ts';

/** Finds the indicator of the catalogue that a name, as written or normalised, and a unit stand for. */
export type IndicatorFinder = (name: string, unit: string) => IndicatorMatch;

/**
 * Takes the clerk's choice, else the indicator with exactly this name, alias or code, else one whose name differs only
 * in words that tell nothing apart; what merely comes close is offered. Each name is looked up once.
 */
export function indicatorFinder(
  catalogue: IndicatorCatalogue,
  chosen: ImportChoices['names'] = {},
): IndicatorFinder {
  const choices = new Map(Object.entries(chosen));
  const byCode = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  const findNamed = namedIndicators(catalogue);
  const findSimilar = similarNames(catalogue.indicators);
  return once((name, unit) => {
    const choice = choices.get(nameKey(name, unit));
    if (choice === null) return { ...unknown, by: 'chosen', confidence: 1 };
    const wanted = choice === undefined ? undefined : byCode.get(choice);
    if (wanted !== undefined) return { indicator: wanted, by: 'chosen', confidence: 1, candidates: [] };
    const named = findNamed(name, unit);
    const agreement = agreeingUnits(unit, named?.indicator.unit ?? '');
    if (named !== null && (agreement === 'same' || agreement === 'unsaid')) return named;
    const similar = findSimilar(normaliseName(name), unit);
    return named !== null && agreement === 'kin'
      ? (findOwnUnit(similar, unit) ?? named)
      : fromSimilar(similar, named);
  });
}

/** The code of an indicator that only this bureau counts: the same name always gives the same code. */
export function ownCode(normalisedName: string): IndicatorCode {
  // A code has at most 120 signs; half a surrogate pair at the cut would be no letter.
  return IndicatorCode.parse(`own.${normalisedName.slice(0, 116).replace(/[\ud800-\udbff]$/, '')}`);
}

const unknown: IndicatorMatch = { indicator: null, by: 'own', confidence: 0, candidates: [] };

function once(find: IndicatorFinder): IndicatorFinder {
  const known = new Map<string, IndicatorMatch>();
  return (name, unit) => {
    const key = `${name}\n${unit}`;
    const match = known.get(key) ?? find(name, unit);
    known.set(key, match);
    return match;
  };
}

/** 行政奖励 in 项 is 行政奖励事项, although 行政奖励 in 次 bears that name. */
function findOwnUnit(similar: readonly MatchCandidate[], unit: string): IndicatorMatch | null {
  const [first] = similar.filter(({ indicator }) => indicator.unit === unit);
  return first !== undefined && first.confidence >= safeConfidence ? toMatch(first, similar) : null;
}

/** The likeliest one if it is safe to take; a namesake that counts in another unit is offered with the others. */
function fromSimilar(similar: readonly MatchCandidate[], namesake: NamedMatch | null): IndicatorMatch {
  const [first] = similar;
  if (first !== undefined && first.confidence >= safeConfidence) return toMatch(first, similar);
  if (namesake === null) return { ...unknown, candidates: similar };
  const others = similar.filter(({ indicator }) => indicator !== namesake.indicator).slice(0, 4);
  return { ...unknown, candidates: [{ indicator: namesake.indicator, confidence: 0.5 }, ...others] };
}

function toMatch(
  { indicator, confidence }: MatchCandidate,
  candidates: readonly MatchCandidate[],
): IndicatorMatch {
  return { indicator, by: 'similar', confidence, candidates };
}
