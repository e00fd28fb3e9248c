import type { Indicator } from '../domain/indicator.ts';
import type { IndicatorCatalogue } from '../domain/indicatorCatalogue.ts';
import type { IndicatorMatch } from './indicatorMatch.ts';
import { nameStem } from './nameStem.ts';
import { normaliseName } from './normaliseName.ts';
import { splitScale } from '../domain/unitScale.ts';

/** An indicator that has exactly this name, alias or code. */
export type NamedMatch = IndicatorMatch & Readonly<{ indicator: Indicator }>;

/**
 * Finds who bears a name exactly; of namesakes the one with this unit. Of a name below a header (行政处罚·警告) the
 * last part is enough where the indicator belongs under that header.
 */
export function namedIndicators({
  indicators,
  relations,
}: IndicatorCatalogue): (name: string, normalisedName: string, unit: string) => NamedMatch | null {
  const named = groupByName(indicators);
  const wholes = new Map<string, readonly string[]>();
  for (const relation of relations) {
    if (relation.kind !== 'sum') continue;
    for (const part of [...relation.parts, ...(relation.also ?? [])])
      wholes.set(part, [...(wholes.get(part) ?? []), relation.total]);
  }
  const stemsByCode = new Map<string, ReadonlySet<string>>(
    indicators.map((indicator) => [indicator.code, new Set(namesOf(indicator).map(toStem))]),
  );
  const belongsUnder = (indicator: Indicator, header: string): boolean =>
    (wholes.get(indicator.code) ?? []).some((whole) => stemsByCode.get(whole)?.has(toStem(header)));
  const find = (name: string, unit: string): NamedMatch | null => {
    const namesakes = named.get(name) ?? [];
    const agreeing = ({ indicator }: NamedMatch): boolean =>
      splitScale(indicator.unit).base === splitScale(unit).base;
    // 法治培训（人次） may be its own indicator, 法治培训人次, beside 法治培训 in 次.
    const withUnit = unit === '' ? [] : (named.get(name + unit) ?? []);
    return namesakes.find(agreeing) ?? withUnit.find(agreeing) ?? namesakes[0] ?? null;
  };
  return (name, normalisedName, unit) => {
    const whole = find(normalisedName, unit);
    if (whole !== null || !name.includes(joint)) return whole;
    const parts = name.split(joint);
    const last = find(normaliseName(parts.at(-1) ?? ''), unit);
    return last !== null && belongsUnder(last.indicator, parts.at(-2) ?? '') ? last : null;
  };
}

/** Between a header and what stands below it. */
const joint = '·';

function groupByName(indicators: readonly Indicator[]): ReadonlyMap<string, readonly NamedMatch[]> {
  const named = new Map<string, NamedMatch[]>();
  const add = (name: string, indicator: Indicator, by: 'name' | 'alias' | 'code'): void => {
    const key = normaliseName(name);
    const match = { indicator, by, confidence: 1, candidates: [] };
    const namesakes = named.get(key);
    if (namesakes === undefined) named.set(key, [match]);
    else namesakes.push(match);
  };
  // Names before aliases, so that a namesake by alias comes second.
  for (const indicator of indicators) add(indicator.name, indicator, 'name');
  for (const indicator of indicators) {
    for (const alias of indicator.aliases) add(alias, indicator, 'alias');
    add(indicator.code, indicator, 'code');
  }
  return named;
}

function namesOf({ name, aliases }: Indicator): readonly string[] {
  return [name, ...aliases];
}

function toStem(name: string): string {
  return nameStem(normaliseName(name));
}
