import { IndicatorCode } from '../domain/indicator.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { IndicatorCatalogue } from '../domain/indicatorCatalogue.ts';
import type { ImportChoices } from './importChoices.ts';
import type { IndicatorMatch, MatchCandidate } from './indicatorMatch.ts';
import { nameKey } from './nameKey.ts';
import { namedIndicators } from './namedIndicators.ts';
import type { NamedMatch } from './namedIndicators.ts';
import { normaliseName } from './normaliseName.ts';
import { safeConfidence, similarNames } from './similarNames.ts';
import { agreeingUnits } from '../domain/unitAgreement.ts';

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
  const choiceFor = choiceFinder(chosen);
  const { byCode, findNamed, similar } = indexOf(catalogue);
  return once((name, unit) => {
    const choice = choiceFor(name, unit);
    if (choice === null) return { indicator: null, by: 'chosen', confidence: 1, candidates: [] };
    const wanted = choice === undefined ? undefined : byCode.get(choice);
    if (wanted !== undefined) return { indicator: wanted, by: 'chosen', confidence: 1, candidates: [] };
    const normalised = normaliseName(name);
    const named = findNamed(name, normalised, unit);
    const agreement = agreeingUnits(unit, named?.indicator.unit ?? '');
    if (named !== null && (agreement === 'same' || agreement === 'unsaid')) return named;
    const same = similar.findSame(normalised, unit);
    if (named !== null && agreement === 'kin') return findOwnUnit(same, unit) ?? named;
    const [first] = same;
    const listLike = (): readonly MatchCandidate[] => similar.listLike(normalised, unit);
    if (first !== undefined && first.confidence >= safeConfidence)
      return lazily({ indicator: first.indicator, by: 'similar', confidence: first.confidence }, listLike);
    return lazily(unknown, () => (named === null ? listLike() : besideNamesake(named, listLike())));
  });
}

type CatalogueIndex = Readonly<{
  byCode: ReadonlyMap<IndicatorCode, Indicator>;
  findNamed: ReturnType<typeof namedIndicators>;
  similar: ReturnType<typeof similarNames>;
}>;

/** Twenty workbooks in a row are matched with one catalogue, whose hundreds of names are taken apart once. */
function indexOf(catalogue: IndicatorCatalogue): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = {
    byCode: new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator])),
    findNamed: namedIndicators(catalogue),
    similar: similarNames(catalogue.indicators),
  };
  indexes.set(catalogue, index);
  return index;
}

const indexes = new WeakMap<IndicatorCatalogue, CatalogueIndex>();

type Choice = IndicatorCode | null | undefined;

/**
 * What the clerk has chosen for a name. A figure that states no unit shows that of its indicator, and her choice is
 * kept under it: so a name without a unit takes the one choice that there is for it under any.
 */
function choiceFinder(chosen: ImportChoices['names']): (name: string, unit: string) => Choice {
  const choices = new Map(Object.entries(chosen));
  if (choices.size === 0) return () => undefined;
  const byName = new Map<string, Set<IndicatorCode | null>>();
  for (const [key, code] of choices) {
    const name = key.slice(0, key.lastIndexOf('|'));
    byName.set(name, (byName.get(name) ?? new Set()).add(code));
  }
  return (name, unit) => {
    const key = nameKey(name, unit);
    if (choices.has(key) || unit !== '') return choices.get(key);
    const [only, ...others] = byName.get(key.slice(0, key.lastIndexOf('|'))) ?? [];
    return others.length === 0 ? only : undefined;
  };
}

/** The code of an indicator that only this bureau counts: the same name always gives the same code. */
export function ownCode(normalisedName: string): IndicatorCode {
  // A code has at most 120 signs; half a surrogate pair at the cut would be no letter.
  return IndicatorCode.parse(`own.${normalisedName.slice(0, 116).replace(/[\ud800-\udbff]$/, '')}`);
}

const unknown = { indicator: null, by: 'own', confidence: 0 } as const;

function once(find: IndicatorFinder): IndicatorFinder {
  const byUnit = new Map<string, Map<string, IndicatorMatch>>();
  return (name, unit) => {
    let known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, (known = new Map<string, IndicatorMatch>()));
    let match = known.get(name);
    if (match === undefined) known.set(name, (match = find(name, unit)));
    return match;
  };
}

/** Looks for what comes close only when somebody asks: few names are asked about, and many may be read. */
function lazily(
  match: Omit<IndicatorMatch, 'candidates'>,
  list: () => readonly MatchCandidate[],
): IndicatorMatch {
  let candidates: readonly MatchCandidate[] | undefined;
  return {
    ...match,
    get candidates() {
      return (candidates ??= list());
    },
  };
}

/** 行政奖励 in 项 is 行政奖励事项, although 行政奖励 in 次 bears that name. */
function findOwnUnit(same: readonly MatchCandidate[], unit: string): IndicatorMatch | null {
  const [first] = same.filter(({ indicator }) => indicator.unit === unit);
  if (first === undefined || first.confidence < safeConfidence) return null;
  return { indicator: first.indicator, by: 'similar', confidence: first.confidence, candidates: same };
}

/** A namesake that counts in another unit is offered before the others. */
function besideNamesake(
  { indicator: namesake }: NamedMatch,
  like: readonly MatchCandidate[],
): readonly MatchCandidate[] {
  const others = like.filter(({ indicator }) => indicator !== namesake).slice(0, 4);
  return [{ indicator: namesake, confidence: 0.5 }, ...others];
}
