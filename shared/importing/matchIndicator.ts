import { IndicatorCode } from '../domain/indicator.ts';
import type { Indicator, IndicatorCatalogue } from '../domain/indicator.ts';
import { withoutSpaces } from './plainText.ts';
import { splitScale, splitUnit } from './units.ts';

/** Finds the indicator of the catalogue that a normalised name and a unit stand for. */
export type IndicatorFinder = (normalisedName: string, unit: string) => Indicator | null;

/** Looks names and aliases up exactly, once both sides are normalised; of namesakes the one with this unit. */
export function indicatorFinder(catalogue: IndicatorCatalogue): IndicatorFinder {
  const named = new Map<string, readonly Indicator[]>();
  const add = (name: string, indicator: Indicator): void => {
    const key = normaliseName(name);
    named.set(key, [...(named.get(key) ?? []), indicator]);
  };
  // Names before aliases, so that a namesake by alias comes second.
  for (const indicator of catalogue.indicators) add(indicator.name, indicator);
  for (const indicator of catalogue.indicators) {
    for (const alias of indicator.aliases) add(alias, indicator);
  }
  return (normalisedName, unit) => {
    const namesakes = named.get(normalisedName) ?? [];
    const agreeing = (indicator: Indicator): boolean =>
      splitScale(indicator.unit).base === splitScale(unit).base;
    // 法治培训（人次） may be its own indicator, 法治培训人次, beside 法治培训 in 次.
    const withUnit = (): readonly Indicator[] =>
      unit === '' ? [] : (named.get(normalisedName + unit) ?? []);
    return namesakes.find(agreeing) ?? withUnit().find(agreeing) ?? namesakes[0] ?? null;
  };
}

/** The letters and digits by which a name is recognised, without numbering, 其中, unit in brackets and a last 数 or 数量. */
export function normaliseName(name: string): string {
  const { rest } = splitUnit(toPlain(name));
  const letters = withoutNumbering(rest).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/(数量|数)$/, '') || letters;
}

/** The code of an indicator that only this bureau counts: the same name always gives the same code. */
export function ownCode(normalisedName: string): IndicatorCode {
  // A code has at most 120 signs; half a surrogate pair at the cut would be no letter.
  return IndicatorCode.parse(`own.${normalisedName.slice(0, 116).replace(/[\ud800-\udbff]$/, '')}`);
}

/** NFKC also turns lookalikes of copied text (⼈ for 人) into the usual signs; ① would become a digit. */
function toPlain(name: string): string {
  return name
    .replace(/^\s*[①-⑳]/, '')
    .normalize('NFKC')
    .toLowerCase()
    .trim();
}

const numbering =
  /^(?:其中:?|[-—–·•*●○◆▪※#]+|第?[一二三四五六七八九十]+[、.]|\((?:[一二三四五六七八九十]+|\d{1,3})\)|\d{1,3}(?:\.\d{1,3})*(?:[、)]|\.(?!\d))|\d{1,3}(?:\.\d{1,3})+\s+|\d{1,2}\s+(?=\p{Script=Han}))\s*/u;

function withoutNumbering(name: string): string {
  const rest = name.replace(numbering, '');
  if (rest === name || withoutSpaces(rest) === '') return name;
  return withoutNumbering(rest);
}
