import { describe, expect, it } from 'vitest';
import { addsUp } from '../../../shared/domain/indicator.ts';
import type { Indicator, IndicatorCode } from '../../../shared/domain/indicator.ts';
import { codesOf, relationKey } from '../../../shared/domain/indicatorRelation.ts';
import type { IndicatorRelation } from '../../../shared/domain/indicatorRelation.ts';
import { unitKind } from '../../../shared/domain/unitKind.ts';
import { normaliseName } from '../../../shared/importing/normaliseName.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

const { indicators, relations } = shippedCatalogue;
const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

describe('the catalogue of indicators', () => {
  it('knows at least 120 indicators, each by one code', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(120);
    expect(byCode.size).toBe(indicators.length);
  });

  it('names each code after its group', () => {
    for (const { code, group } of indicators) expect(code).toMatch(new RegExp(`^${group}\\.[a-z-]+$`));
  });

  it('uses no name or alias twice, so that a row can mean one indicator only', () => {
    const names = indicators.flatMap((one) => [...new Set(namesOf(one).map(normaliseName))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('keeps units out of the names', () => {
    expect(indicators.flatMap(namesOf).filter((name) => /[（(].*[)）]$/u.test(name))).toEqual([]);
  });

  it('adds up no rates', () => {
    expect(indicators.filter((indicator) => indicator.unit === '%' && addsUp(indicator))).toEqual([]);
  });
});

describe('the relations of the catalogue', () => {
  it('name indicators that are known, each once, and each relation once', () => {
    for (const relation of relations) {
      const codes = codesOf(relation);
      expect(codes.filter((code) => !byCode.has(code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    }
    const keys = relations.map(relationKey);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(relations.map((relation) => [relationKey(relation), relation] as const))(
    'compare only what is counted alike: %s',
    (_, relation) => {
      const kinds = comparedCodes(relation).map((code) => unitKind(byCode.get(code)?.unit ?? ''));
      expect(new Set(kinds).size).toBe(1);
      expect(kinds[0]).not.toBe('rate');
      if (relation.kind === 'rate') expect(byCode.get(relation.rate)?.unit).toBe('%');
    },
  );

  it('lead round no circle: no indicator is a part of itself', () => {
    for (const { code } of indicators) expect(wholesOf(code)).not.toContain(code);
  });
});

function namesOf({ name, aliases }: Indicator): readonly string[] {
  return [name, ...aliases];
}

/** The indicators that are added or compared; a rate stands beside them. */
function comparedCodes(relation: IndicatorRelation): readonly IndicatorCode[] {
  return relation.kind === 'rate' ? [relation.numerator, relation.denominator] : codesOf(relation);
}

/** Every indicator that this one is a part of or bounded by, at any remove. */
function wholesOf(code: IndicatorCode, seen: readonly IndicatorCode[] = []): readonly IndicatorCode[] {
  return relations.reduce<readonly IndicatorCode[]>((wholes, relation) => {
    const whole = wholeOf(relation, code);
    return whole === null || wholes.includes(whole) ? wholes : wholesOf(whole, [...wholes, whole]);
  }, seen);
}

function wholeOf(relation: IndicatorRelation, code: IndicatorCode): IndicatorCode | null {
  if (relation.kind === 'sum' && relation.parts.includes(code)) return relation.total;
  if (relation.kind === 'bound' && relation.less === code) return relation.greater;
  return relation.kind === 'rate' && relation.numerator === code ? relation.denominator : null;
}
