import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { checkRelation, valueFinder } from '../../../shared/domain/checkRelation.ts';
import { IndicatorRelation } from '../../../shared/domain/indicatorRelation.ts';
import { aFigure } from '../../support/builders.ts';
import { anIndicator } from '../importing/aSheet.ts';

const basis = '口径';
const sum = IndicatorRelation.parse({
  kind: 'sum',
  total: 'w',
  parts: ['a', 'b'],
  also: ['c'],
  exact: true,
  basis,
});
const some = IndicatorRelation.parse({ kind: 'sum', total: 'w', parts: ['a', 'b'], exact: false, basis });
const rate = IndicatorRelation.parse({ kind: 'rate', rate: 'r', numerator: 'a', denominator: 'b', basis });
const bound = IndicatorRelation.parse({ kind: 'bound', less: 'a', greater: 'b', basis });
const carried = IndicatorRelation.parse({
  kind: 'carry-over',
  opened: 'a',
  carriedIn: 'b',
  closed: 'c',
  carriedOut: 'd',
  basis,
});

describe('a sum', () => {
  it.each([
    [{ w: 15, a: 9, b: 6 }, 'holds', '15', '9 + 6'],
    [{ w: 15, a: 9, b: 5 }, 'broken', '15', '9 + 5'],
    [{ w: 15, a: 9, b: 7 }, 'broken', '15', '9 + 7'],
    [{ w: 15, a: 9, b: 4, c: 2 }, 'holds', '15', '9 + 4 + 2'],
    [{ w: 15, a: 9 }, 'open', '15', '9 + …'],
    [{ w: 15, a: 16 }, 'broken', '15', '16 + …'],
    [{ a: 9, b: 6 }, 'open', null, '9 + 6'],
    [{ w: 15 }, 'open', '15', null],
  ])('of %j %s', (values, verdict, left, right) => {
    expect(check(sum, values)).toEqual({ verdict, left, right });
  });

  it('of only some parts may be less than the whole, never more', () => {
    expect(check(some, { w: 15, a: 9, b: 2 })).toMatchObject({ verdict: 'holds' });
    expect(check(some, { w: 15, a: 9, b: 7 })).toMatchObject({ verdict: 'broken' });
  });
});

describe('a rate', () => {
  it('holds when rounding or cutting off gives what is printed', () => {
    expect(check(rate, { r: '60.98', a: 75, b: 123 })).toMatchObject({ verdict: 'holds' });
    expect(check(rate, { r: '60.97', a: 75, b: 123 })).toMatchObject({ verdict: 'holds' });
    expect(check(rate, { r: '60.5', a: 75, b: 141 })).toEqual({
      verdict: 'broken',
      left: '60.5%',
      right: '75 ÷ 141 = 53.19%',
    });
  });

  it('of nothing is open', () => {
    expect(check(rate, { r: '0', a: 0, b: 0 })).toMatchObject({ verdict: 'open' });
  });
});

describe('a bound and a carry-over', () => {
  it('hold or are broken by their arithmetic', () => {
    expect(check(bound, { a: 90, b: 90 })).toMatchObject({ verdict: 'holds' });
    expect(check(bound, { a: 91, b: 90 })).toMatchObject({ verdict: 'broken' });
    expect(check(carried, { a: 90, b: 5, c: 70, d: 25 })).toMatchObject({ verdict: 'holds', left: '90 + 5' });
    expect(check(carried, { a: 90, b: 5, c: 70, d: 24 })).toMatchObject({ verdict: 'broken' });
    expect(check(carried, { a: 90, c: 70, d: 24 })).toMatchObject({ verdict: 'open', left: '90 + ?' });
  });
});

describe('the value of an indicator on a desk', () => {
  const count = anIndicator('enforcement.simple-cases', '简易程序案件', '件');
  const held = { ...anIndicator('learning.meetings', '党组会研究', '次'), sums: false };
  const valueOf = valueFinder(
    [
      aFigure({ value: '3', department: '一中队' }),
      aFigure({ value: '4', department: '二中队' }),
      aFigure({ indicator: 'enforcement.fines', value: '7.25', unit: '万元' }),
      aFigure({ indicator: 'learning.meetings', value: '2', department: '法规科' }),
      aFigure({ indicator: 'learning.meetings', value: '2', department: '办公室' }),
      aFigure({ indicator: 'publicity.audience', value: '33', unit: '万人次', qualifier: '余' }),
    ],
    [count, held],
  );

  it('is the sum of its departments, in the base unit, unless it cannot be added or is approximate', () => {
    const read = (code: string): string | null =>
      valueOf(aFigure({ indicator: code }).indicator)?.toFixed() ?? null;
    expect(read('enforcement.simple-cases')).toBe('7');
    expect(read('enforcement.fines')).toBe('72500');
    expect(read('learning.meetings')).toBeNull();
    expect(read('publicity.audience')).toBeNull();
    expect(read('nobody.knows')).toBeNull();
  });
});

function check(
  relation: IndicatorRelation,
  values: Readonly<Record<string, number | string>>,
): ReturnType<typeof checkRelation> {
  const known = new Map(Object.entries(values));
  return checkRelation(relation, (code) => {
    const value = known.get(code);
    return value === undefined ? null : new Big(value);
  });
}
