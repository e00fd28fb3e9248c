import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactDecimal } from '../../../../shared/domain/exactDecimal.ts';
import type { Formula } from '../../../../shared/domain/formula/formula.ts';
import { parseFormula } from '../../../../shared/domain/formula/parseFormula.ts';
import { printFormula, storeFormula } from '../../../../shared/domain/formula/printFormula.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { find, formulaOf, nameOf, names } from './formulas.ts';

describe('reading a formula', () => {
  it.each([
    ['简易程序案件+普通程序案件', 'enforcement.simple-cases + enforcement.ordinary-cases'],
    ['简易程序案件-普通程序案件', 'enforcement.simple-cases − enforcement.ordinary-cases'],
    [
      '（简易程序案件 － 普通程序案件）÷ ２'.replace('２', '2'),
      '(enforcement.simple-cases − enforcement.ordinary-cases) ÷ 2',
    ],
    ['enforcement.simple-cases', 'enforcement.simple-cases'],
    ['率(复议纠错，复议审结，1)', 'rate(disputes.corrected, disputes.concluded, 1)'],
    ['百分比（复议纠错、复议审结）', 'rate(disputes.corrected, disputes.concluded, 2)'],
    ['部门合计(罚款)', 'sum(enforcement.fines)'],
    ['SUM(罚款@2024)', 'sum(enforcement.fines@2024)'],
    ['同比(罚款)', 'growth(enforcement.fines, 1)'],
    [
      '(罚款 - 罚款@上年) / 罚款@last',
      '(enforcement.fines − enforcement.fines@last) ÷ enforcement.fines@last',
    ],
    ['[执法人员（持证）] × 100%', 'own.执法人员持证 × 100%'],
    ['罚款@2024年', 'enforcement.fines@2024'],
    ['12345热线', 'own.12345热线'],
    ['四舍五入(罚款 ÷ 007, 2)', 'round(enforcement.fines ÷ 7, 2)'],
    ['--罚款', '−−enforcement.fines'],
  ])('takes %s', (text, stored) => {
    expect(storeFormula(formulaOf(text))).toBe(stored);
  });

  it.each([
    ['', 'formula-empty', 0, 0],
    ['罚款 + 捐款', 'unknown-name', 5, 7],
    ['罚款 + ', 'something-missing', 5, 5],
    ['罚款 没收', 'not-understood', 3, 5],
    ['(罚款 + 没收', 'bracket-not-closed', 0, 1],
    ['罚款)', 'not-understood', 2, 3],
    ['率(罚款)', 'wrong-number-of-parts', 0, 5],
    ['部门合计(罚款 + 没收)', 'not-one-indicator', 0, 13],
    ['率(罚款, 没收, 9)', 'decimals-wrong', 0, 12],
    ['率(罚款, 没收, 1.5)', 'decimals-wrong', 0, 14],
    ['罚款@明年', 'year-wrong', 3, 5],
    ['罚款@1066', 'year-wrong', 3, 7],
    ['罚款 = 1', 'not-understood', 3, 4],
    ['罚款😀', 'not-understood', 2, 4],
    ['罚'.repeat(501), 'formula-too-long', 500, 501],
    ['('.repeat(40), 'formula-too-deep', 30, 31],
  ])('says where %s goes wrong', (text, code, start, end) => {
    expect(parseFormula(text, find)).toMatchObject({ fault: { code, start, end } });
  });

  it('parts words at hyphens only where each piece is known', () => {
    expect(parseFormula('罚款-捐款', find)).toMatchObject({
      fault: { code: 'unknown-name', text: '罚款-捐款' },
    });
  });

  it('gives back every formula that it printed, in codes and in names of both languages', () => {
    fc.assert(
      fc.property(formulas, fc.constantFrom('zh', 'en'), (formula, language) => {
        expect(formulaOf(storeFormula(formula))).toEqual(formula);
        expect(formulaOf(printFormula(formula, { language, nameOf }))).toEqual(formula);
      }),
    );
  });

  it('answers any text at all', () => {
    const pieces = fc.constantFrom(
      '罚款',
      '(',
      ')',
      '@',
      '上年',
      '+',
      '-',
      '率',
      ',',
      '1',
      '.5',
      '%',
      '[',
      ']',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const read = parseFormula(parts.join(''), find);
        if ('formula' in read) expect(formulaOf(storeFormula(read.formula))).toEqual(read.formula);
        else expect(read.fault.start).toBeLessThanOrEqual(read.fault.end);
      }),
    );
  });
});

const indicators = fc.constantFrom(...names.values());
const years = fc.constantFrom('own', 'last', Year.parse(2023)) as fc.Arbitrary<'own' | 'last' | Year>;
const decimals = fc.integer({ min: 0, max: 6 });

const formulas = fc.letrec<{ figure: Formula; formula: Formula }>((tie) => ({
  figure: fc.oneof(
    fc.record({ kind: fc.constant('figure'), indicator: indicators, year: years }),
    fc.record({ kind: fc.constant('sum'), indicator: indicators, year: years }),
  ),
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('figure'),
    fc.record({
      kind: fc.constant('number'),
      value: fc.constantFrom('0', '7', '100', '0.25', '12.50').map((text) => ExactDecimal.parse(text)),
      percent: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('negative'), of: tie('formula') }),
    fc.record({
      kind: fc.constant('operation'),
      operator: fc.constantFrom('+', '-', '*', '/'),
      left: tie('formula'),
      right: tie('formula'),
    }),
    fc.record({ kind: fc.constant('rate'), part: tie('formula'), whole: tie('formula'), decimals }),
    fc.record({ kind: fc.constant('growth'), of: tie('figure'), decimals }),
    fc.record({ kind: fc.constant('round'), of: tie('formula'), decimals }),
  ) as fc.Arbitrary<Formula>,
})).formula;
