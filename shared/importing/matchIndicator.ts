import { IndicatorCode } from '../domain/indicator.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { IndicatorCatalogue } from '../domain/indicatorCatalogue.ts';
import type { IndicatorMatch, MatchedBy } from './indicatorMatch.ts';
import type { ImportChoices } from './importChoices.ts';
import { nameKey } from './nameKey.ts';
import { normaliseName } from './normaliseName.ts';
import { splitScale } from '../domain/unitScale.ts';

/**
 * Finds the indicator of the catalogue that a name and a unit stand for; `parents` are the headers above the name,
 * the outermost first (行政处罚实施数量 over 警告).
 */
export type IndicatorFinder = (name: string, unit: string, parents?: readonly string[]) => IndicatorMatch;

/** Takes the clerk's choice, else the one with exactly this name or alias; of namesakes the one with this unit. */
export function indicatorFinder(
  catalogue: IndicatorCatalogue,
  chosen: ImportChoices['names'] = {},
): IndicatorFinder {
  const choices = new Map(Object.entries(chosen));
  const byCode = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
  const findNamed = namedFinder(catalogue);
  return (name, unit) => {
    const choice = choices.get(nameKey(name, unit));
    if (choice === null) return { ...unknown, by: 'chosen', confidence: 1 };
    const wanted = choice === undefined ? undefined : byCode.get(choice);
    if (wanted !== undefined) return certain(wanted, 'chosen');
    return findNamed(normaliseName(name), unit) ?? unknown;
  };
}

/** The code of an indicator that only this bureau counts: the same name always gives the same code. */
export function ownCode(normalisedName: string): IndicatorCode {
  // A code has at most 120 signs; half a surrogate pair at the cut would be no letter.
  return IndicatorCode.parse(`own.${normalisedName.slice(0, 116).replace(/[\ud800-\udbff]$/, '')}`);
}

const unknown: IndicatorMatch = { indicator: null, by: 'own', confidence: 0, candidates: [] };

function certain(indicator: Indicator, by: MatchedBy): IndicatorMatch {
  return { indicator, by, confidence: 1, candidates: [] };
}

function namedFinder({
  indicators,
}: IndicatorCatalogue): (normalisedName: string, unit: string) => IndicatorMatch | null {
  const named = new Map<string, readonly IndicatorMatch[]>();
  const add = (name: string, match: IndicatorMatch): void => {
    const key = normaliseName(name);
    named.set(key, [...(named.get(key) ?? []), match]);
  };
  // Names before aliases, so that a namesake by alias comes second.
  for (const indicator of indicators) add(indicator.name, certain(indicator, 'name'));
  for (const indicator of indicators) {
    for (const alias of indicator.aliases) add(alias, certain(indicator, 'alias'));
  }
  return (normalisedName, unit) => {
    const namesakes = named.get(normalisedName) ?? [];
    const agreeing = ({ indicator }: IndicatorMatch): boolean =>
      indicator !== null && splitScale(indicator.unit).base === splitScale(unit).base;
    // 法治培训（人次） may be its own indicator, 法治培训人次, beside 法治培训 in 次.
    const withUnit = (): readonly IndicatorMatch[] =>
      unit === '' ? [] : (named.get(normalisedName + unit) ?? []);
    return namesakes.find(agreeing) ?? withUnit().find(agreeing) ?? namesakes[0] ?? null;
  };
}
