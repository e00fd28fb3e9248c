import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf, saysOf } from './formulas.ts';
import type { Written } from './formulas.ts';

const cases: readonly Written[] = [
  ['简易程序案件', '4425 件'],
  ['普通程序案件', '137 件'],
  ['简易程序案件', '4100 件', null, 2024],
];
const fines: readonly Written[] = [
  ['罚款', '7.2 万元'],
  ['没收', '1500 元'],
];
const reviews: readonly Written[] = [
  ['复议纠错', '5 件'],
  ['复议审结', '70 件'],
];

describe('a formula', () => {
  it.each([
    ['简易程序案件 + 普通程序案件', cases, '4562 件'],
    ['简易程序案件 − 简易程序案件@上年', cases, '325 件'],
    ['(简易程序案件 − 简易程序案件@上年) ÷ 简易程序案件@上年 × 100', cases, '7.93'],
    ['同比(简易程序案件)', cases, '7.9 %'],
    ['同比(简易程序案件, 2)', cases, '7.93 %'],
    ['简易程序案件@2024 × 2 + 1', cases, '8201 件'],
    ['简易程序案件 × 50%', cases, '2212.5 件'],
    ['−普通程序案件', cases, '-137 件'],
    ['简易程序案件 ÷ 7', cases, '632.14 件'],
    ['四舍五入(简易程序案件 ÷ 7, 0)', cases, '632 件'],
  ] as const)('%s', (text, figures, says) => {
    expect(saysOf(text, figures)).toBe(says);
  });

  it('turns a plain ratio into per cent where a per cent is asked for', () => {
    expect(saysOf('(简易程序案件 − 简易程序案件@上年) ÷ 简易程序案件@上年', cases, '%')).toBe('7.93 %');
    expect(saysOf('简易程序案件 ÷ 普通程序案件', cases)).toBe('32.3');
  });

  it('keeps as many decimals as it names, half up, and no trailing zeros', () => {
    expect(saysOf('率(复议纠错, 复议审结, 1)', reviews)).toBe('7.1 %');
    expect(saysOf('率(复议纠错, 复议审结)', reviews)).toBe('7.14 %');
    expect(saysOf('率(复议纠错, 复议审结, 0)', reviews)).toBe('7 %');
    const half: readonly Written[] = [
      ['复议纠错', '1 件'],
      ['复议审结', '8 件'],
    ];
    expect(saysOf('率(复议纠错, 复议审结, 0)', half)).toBe('13 %');
    expect(saysOf('率(复议纠错, 复议审结, 1)', half)).toBe('12.5 %');
    expect(saysOf('−率(复议纠错, 复议审结, 0)', half)).toBe('-13 %');
    expect(saysOf('率(复议审结, 复议审结, 2)', half)).toBe('100 %');
  });

  it('is not rounded on the way: a third three times is one', () => {
    expect(saysOf('普通程序案件 ÷ 3 × 3', cases)).toBe('137 件');
  });
});

describe('units', () => {
  it('are converted exactly between 元 and 万元, into the unit that is asked for', () => {
    expect(saysOf('罚款 + 没收', fines)).toBe('7.35 万元');
    expect(saysOf('没收 + 罚款', fines)).toBe('73500 元');
    expect(saysOf('没收 + 罚款', fines, '万元')).toBe('7.35 万元');
    expect(saysOf('罚款 + 1', fines)).toBe('8.2 万元');
    expect(saysOf('四舍五入(没收 ÷ 7, 2)', fines, '万元')).toBe('0.021429 万元');
  });

  it('that differ are neither added nor set in a rate', () => {
    const different: readonly Written[] = [
      ['复议纠错', '26 处'],
      ['复议审结', '198 个'],
    ];
    expect(resultOf('复议纠错 + 复议审结', different)).toEqual({
      problem: { code: 'units-differ', left: '处', right: '个' },
    });
    expect(saysOf('率(复议纠错, 复议审结)', different)).toBe('units-differ');
    expect(saysOf('复议纠错 × 复议审结', different)).toBe('units-not-multiplied');
  });

  it('count people as 人 and as 名', () => {
    const people: readonly Written[] = [
      ['复议纠错', '48 名'],
      ['复议审结', '50 人'],
    ];
    expect(saysOf('率(复议纠错, 复议审结, 1)', people)).toBe('96 %');
  });

  it('make 元 over 件 an average', () => {
    expect(saysOf('没收 ÷ 复议纠错', [...fines, ...reviews])).toBe('300 元/件');
  });

  it('of two rates: the distance is in points, the complement in per cent', () => {
    const rates: readonly Written[] = [
      ['复议纠错', '98.45 %'],
      ['复议纠错', '97.1 %', null, 2024],
    ];
    expect(saysOf('复议纠错 − 复议纠错@上年', rates)).toBe('1.35 个百分点');
    expect(saysOf('100% − 复议纠错', rates)).toBe('1.55 %');
    expect(saysOf('100 − 复议纠错', rates)).toBe('1.55 %');
  });
});

describe('a sum over departments', () => {
  const departments: readonly Written[] = [
    ['罚款', '7.2 万元', '执法大队'],
    ['罚款', '15000 元', '法制科'],
    ['罚款', '9 万元', '执法大队', 2024],
  ];

  it('leaves out a total of the bureau', () => {
    expect(saysOf('部门合计(罚款)', [...departments, ['罚款', '99 万元']])).toBe('8.7 万元');
    expect(saysOf('部门合计(罚款@上年)', departments)).toBe('9 万元');
    expect(saysOf('部门合计(没收)', departments)).toBe('no-departments');
  });

  it('is exact for whatever is added', () => {
    const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 12 }), (parts) => {
        const written = parts.map(([digits, places], index): Written => {
          return ['罚款', `${shifted(digits, places)} 件`, `科室${String(index)}`];
        });
        const inTenThousandths = parts.reduce(
          (sum, [digits, places]) => sum + BigInt(digits) * 10n ** BigInt(4 - places),
          0n,
        );
        const result = resultOf('部门合计(罚款)', written);
        if ('problem' in result) throw new Error(result.problem.code);
        expect(toTenThousandths(result.value.value)).toBe(inTenThousandths);
      }),
    );
  });
});

describe('a figure that is only approximate', () => {
  const sum = '简易程序案件 + 普通程序案件';
  const both = (first: string, second: string): readonly Written[] => [
    ['简易程序案件', first],
    ['普通程序案件', second],
  ];

  it.each([
    ['4700 件 余', '137 件', '4837 件 余'],
    ['4700 件 多', '100 件 多', '4800 件 多'],
    ['4700 件 多', '100 件 以上', '4800 件 余'],
    ['4700 件 近', '100 件', '4800 件 近'],
    ['4700 件 余', '100 件 近', '4800 件 约'],
  ])('makes a sum approximate: %s + %s', (first, second, says) => {
    expect(saysOf(sum, both(first, second))).toBe(says);
  });

  it('says the opposite where it is taken away', () => {
    expect(saysOf('简易程序案件 − 普通程序案件', both('4700 件', '100 件 余'))).toBe('4600 件 近');
    expect(saysOf('普通程序案件 × -1', both('4700 件', '100 件 余'))).toBe('-100 件 近');
  });

  it('gives no rate', () => {
    expect(saysOf('率(简易程序案件, 普通程序案件)', both('4700 件 余', '5000 件'))).toBe('approximate-input');
    expect(saysOf('同比(简易程序案件)', [...cases.slice(2), ['简易程序案件', '4700 件 余']])).toBe(
      'approximate-input',
    );
  });
});

describe('a formula without a value says why', () => {
  it.each([
    ['没收 + 罚款', [], 'input-missing'],
    ['简易程序案件@2020', cases, 'input-missing'],
    ['率(普通程序案件, 普通程序案件@上年)', cases, 'input-missing'],
    ['率(复议纠错, 复议审结)', [...reviews.slice(0, 1), ['复议审结', '0 件']], 'divided-by-zero'],
    ['复议纠错 ÷ 0', reviews, 'divided-by-zero'],
    [
      '复议纠错',
      [
        ['复议纠错', '3 件', '法制科'],
        ['复议纠错', '2 件', '信访科'],
      ],
      'input-in-parts',
    ],
    [`复议纠错${' × 1000000000'.repeat(8)}`, reviews, 'too-many-digits'],
  ] as const)('%s', (text, figures, code) => {
    expect(saysOf(text, figures)).toBe(code);
  });

  it('names the indicator and the year that it lacks', () => {
    expect(resultOf('简易程序案件@2020', cases)).toEqual({
      problem: { code: 'input-missing', indicator: 'enforcement.simple-cases', year: 2020 },
    });
  });

  it('takes the figure of the only department for the whole', () => {
    expect(saysOf('复议纠错', [['复议纠错', '3 件', '法制科']])).toBe('3 件');
  });
});

function shifted(digits: number, places: number): string {
  const sign = digits < 0 ? '-' : '';
  const text = String(Math.abs(digits)).padStart(places + 1, '0');
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

function toTenThousandths(value: string): bigint {
  const [whole = '', rest = ''] = value.replace('-', '').split('.');
  const digits = BigInt(whole + rest.padEnd(4, '0'));
  return value.startsWith('-') ? -digits : digits;
}
