import { describe, expect, it } from 'vitest';
import { formulaNames } from '../../../../shared/domain/formula/formulaNames.ts';
import { Indicator, IndicatorCode } from '../../../../shared/domain/indicator.ts';

const reviews = Indicator.parse({
  code: 'disputes.accepted',
  name: '受理行政复议',
  aliases: ['复议受理'],
  unit: '件',
  group: 'disputes',
});
const own = IndicatorCode.parse('own.夜查');
const namesake = IndicatorCode.parse('own.受理行政复议起');
const { find, nameOf } = formulaNames(
  [reviews],
  [
    { indicator: own, name: '夜查' },
    { indicator: namesake, name: '受理行政复议' },
  ],
);

describe('the names of a formula', () => {
  it('lead to their indicator by code, name or alias', () => {
    for (const name of ['disputes.accepted', '受理行政复议', '受理 行政复议', '复议受理']) {
      expect(find(name)).toBe(reviews.code);
    }
    expect(find('夜查')).toBe(own);
    expect(find('昼查')).toBeNull();
  });

  it('are shown only where they lead back', () => {
    expect(nameOf(reviews.code)).toBe('受理行政复议');
    expect(nameOf(namesake)).toBeNull();
  });
});
