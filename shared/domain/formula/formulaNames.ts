import type { Indicator, IndicatorCode } from '../indicator.ts';
import type { FindIndicator } from './parseFormula.ts';

/** The names by which formulas may call indicators, and back. */
export interface FormulaNames {
  /** By code, name or alias; spaces and case do not matter. */
  readonly find: FindIndicator;
  /** The name that leads back to this code; null where it leads to another. */
  readonly nameOf: (code: IndicatorCode) => string | null;
}

/** Those of the catalogue first, then those that only this bureau's figures have, then aliases. */
export function formulaNames(
  indicators: readonly Indicator[],
  figures: readonly { readonly indicator: IndicatorCode; readonly name: string }[],
): FormulaNames {
  const codes = new Map<string, IndicatorCode>();
  const byName = new Map<string, IndicatorCode>();
  const names = new Map<IndicatorCode, string>();
  const add = (name: string, code: IndicatorCode): void => {
    codes.set(code, code);
    if (!byName.has(plain(name))) byName.set(plain(name), code);
    if (!names.has(code)) names.set(code, name);
  };
  for (const { code, name } of indicators) add(name, code);
  for (const { indicator, name } of figures) add(name, indicator);
  for (const { code, aliases } of indicators) for (const alias of aliases) add(alias, code);
  const find: FindIndicator = (name) => codes.get(name) ?? byName.get(plain(name)) ?? null;
  return {
    find,
    nameOf: (code) => {
      const name = names.get(code);
      return name !== undefined && find(name) === code ? name : null;
    },
  };
}

function plain(name: string): string {
  return name.replaceAll(/\s/gu, '').toLowerCase();
}
