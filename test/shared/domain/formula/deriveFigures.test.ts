import { describe, expect, it } from 'vitest';
import { deriveFigures } from '../../../../shared/domain/formula/deriveFigures.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { figureOf, formulaOf, names } from './formulas.ts';
import type { Written } from './formulas.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';

describe('deriving figures', () => {
  it('works inputs out first, whatever the order in which the formulas were written', () => {
    const formulas = [
      ['复议审结', '复议纠错 × 2'],
      ['复议纠错', '简易程序案件 + 1'],
    ] as const;
    const stored: readonly Written[] = [['简易程序案件', '9 件']];
    expect(derived(formulas, stored)).toEqual({ 复议纠错: '10', 复议审结: '20' });
    expect(derived(formulas.toReversed(), stored)).toEqual({ 复议纠错: '10', 复议审结: '20' });
  });

  it('lets a total stand on its own departments', () => {
    const stored: readonly Written[] = [
      ['罚款', '3 元', '甲科'],
      ['罚款', '4 元', '乙科'],
    ];
    expect(
      derived(
        [
          ['罚款', '部门合计(罚款)'],
          ['没收', '罚款 × 2'],
        ],
        stored,
      ),
    ).toEqual({ 罚款: '7', 没收: '14' });
  });

  it('reads what was imported or typed before what another formula would say', () => {
    const stored: readonly Written[] = [
      ['罚款', '100 元'],
      ['罚款', '3 元', '甲科'],
    ];
    expect(
      derived(
        [
          ['罚款', '部门合计(罚款)'],
          ['没收', '罚款'],
        ],
        stored,
      ),
    ).toEqual({ 罚款: '3', 没收: '100' });
  });

  it('gives no value in a circle, nor to what stands on one', () => {
    const formulas = [
      ['罚款', '没收 + 1'],
      ['没收', '罚款 + 1'],
      ['复议纠错', '罚款'],
      ['复议审结', '复议审结'],
    ] as const;
    expect(derived(formulas, [])).toEqual({
      罚款: 'goes-in-a-circle',
      没收: 'goes-in-a-circle',
      复议纠错: 'input-missing',
      复议审结: 'goes-in-a-circle',
    });
    expect(derived(formulas, [['没收', '5 元']])).toMatchObject({ 罚款: '6', 复议纠错: '6' });
  });

  it('looks back at last year without a circle', () => {
    expect(derived([['罚款', '罚款@上年 + 1']], [['罚款', '5 元', null, 2024]])).toEqual({ 罚款: '6' });
  });
});

function derived(
  formulas: readonly (readonly [string, string])[],
  figures: readonly Written[],
): Record<string, string> {
  const stored = figures.map(figureOf);
  const placed = formulas.map(([name, text]) => ({
    name,
    indicator: names.get(name) ?? IndicatorCode.parse(name),
    year: Year.parse(2025),
    unit: '',
    formula: formulaOf(text),
  }));
  const results = deriveFigures(placed, (indicator, year) =>
    stored.filter((figure) => figure.indicator === indicator && figure.year === year),
  );
  return Object.fromEntries(
    results.map(({ placed: { name }, result }) => [
      name,
      'problem' in result ? result.problem.code : result.value.value,
    ]),
  );
}
