import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactDecimal } from '../../../shared/domain/exactDecimal.ts';
import { FigureFormat, formatFigure, roundingHolds } from '../../../shared/domain/figureFormat.ts';
import { roundFigure, RoundingWord } from '../../../shared/domain/rounding.ts';
import { roundingChoices } from '../../../shared/domain/roundingChoices.ts';
import { aFigure } from '../../support/builders.ts';

const cases = aFigure({ value: '4562', unit: '件' });

describe('telling a figure roughly', () => {
  it.each([
    [{ place: 2, word: '余' }, '4500余件'],
    [{ place: 1, word: '多' }, '4560多件'],
    [{ place: 2, word: '近' }, '近4600件'],
    [{ place: 2, word: '约' }, '约4600件'],
    [{ place: 2, word: '以上' }, '4500件以上'],
    [{ place: 3, word: '超' }, '超4000件'],
    [{ place: 2, word: null }, '4600件'],
  ] as const)('prints %o as %s', (rounding, printed) => {
    expect(formatFigure(cases, { rounding })).toBe(printed);
    expect(roundingHolds(cases, { rounding })).toBe(true);
  });

  it.each([
    ['4600', { place: 2, word: '余' }, '4600件'],
    ['4512', { place: 2, word: '近' }, '4500余件'],
    ['62', { place: 2, word: '余' }, '60余件'],
    ['0', { place: 2, word: '余' }, '0件'],
  ] as const)('gives way where %s would make it untrue', (value, rounding, printed) => {
    const figure = aFigure({ value, unit: '件' });
    expect(formatFigure(figure, { rounding })).toBe(printed);
    expect(roundingHolds(figure, { rounding })).toBe(false);
  });

  it('says 万 where the number is that large, also in a unit that holds one', () => {
    const rounding = { place: 4, word: '余' } as const;
    expect(formatFigure(aFigure({ value: '333210', unit: '份' }), { rounding, scale: '万' })).toBe(
      '33万余份',
    );
    expect(formatFigure(aFigure({ value: '8200', unit: '份' }), { rounding, scale: '万' })).toBe('8000余份');
    const money = aFigure({ value: '41.5', unit: '万元' });
    expect(formatFigure(money, { rounding: { place: 0, word: '余' } })).toBe('41万余元');
  });

  it('leaves a figure that is rough itself as it is stored', () => {
    const figure = aFigure({ value: '4700', qualifier: '余', unit: '件' });
    expect(formatFigure(figure, { rounding: { place: 3, word: '近' } })).toBe('4700余件');
    expect(roundingChoices(figure)).toEqual([]);
  });

  it('reads the formats of older reports as they are', () => {
    expect(FigureFormat.parse({ scale: '万', unit: false })).toEqual({ scale: '万', unit: false });
  });
});

describe('the rough forms to choose from', () => {
  it('are all that are true, each once', () => {
    const texts = roundingChoices(cases).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['4560余件', '4500余件', '近4600件', '约4600件']));
    expect(texts).not.toContain('近4570件');
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('say 万 of large numbers', () => {
    const texts = roundingChoices(aFigure({ value: '330412', unit: '份' })).map(({ text }) => text);
    expect(texts).toContain('33万余份');
  });

  it('are none for rates and for numbers of one digit', () => {
    expect(roundingChoices(aFigure({ value: '98.45', unit: '%' }))).toEqual([]);
    expect(roundingChoices(aFigure({ value: '7', unit: '件' }))).toEqual([]);
  });
});

describe('every rounding', () => {
  const values = fc
    .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]) =>
      ExactDecimal.parse(new Big(digits).div(new Big(10).pow(decimals)).toFixed()),
    );
  const roundings = fc.record({
    place: fc.integer({ min: -3, max: 8 }),
    word: fc.constantFrom(...RoundingWord.options),
  });

  it('is true: 余 and 超 only below the exact figure, 近 only above it, 约 within half of a place', () => {
    fc.assert(
      fc.property(values, roundings, (value, rounding) => {
        const { value: rounded, word } = roundFigure(value, rounding);
        const distance = new Big(value).minus(rounded);
        expect(new Big(rounded).gt(0)).toBe(true);
        if (word === null) expect(distance.eq(0)).toBe(true);
        if (word === '余' || word === '多' || word === '超') expect(distance.gt(0)).toBe(true);
        if (word === '以上') expect(distance.gte(0)).toBe(true);
        if (word === '近') expect(distance.lt(0)).toBe(true);
        if (word === '约') expect(distance.abs().times(2).lte(new Big(10).pow(rounding.place))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
