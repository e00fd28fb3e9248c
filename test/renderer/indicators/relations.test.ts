import { describe, expect, it } from 'vitest';
import { keepFormerName, emptyDraft } from '../../../renderer/features/indicators/panel/draft.ts';
import { toRelation } from '../../../renderer/features/indicators/panel/relationDraft.ts';
import { relationWords } from '../../../renderer/features/indicators/relationWords.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { IndicatorRelation } from '../../../shared/domain/indicatorRelation.ts';

const [code, a, b, c] = ['whole', 'a', 'b', 'c'].map((one) => IndicatorCode.parse(one)) as [
  IndicatorCode,
  IndicatorCode,
  IndicatorCode,
  IndicatorCode,
];
const basis = '口径';

describe('a relation in words', () => {
  it.each([
    [{ kind: 'sum', total: code, parts: [a, b], also: [c], exact: true, basis }, 'whole = a + b（+ c）'],
    [{ kind: 'sum', total: code, parts: [a], exact: false, basis }, 'whole ≥ a'],
    [{ kind: 'rate', rate: code, numerator: a, denominator: b, basis }, 'whole = a ÷ b'],
    [{ kind: 'bound', less: code, greater: a, basis }, 'whole ≤ a'],
    [
      { kind: 'carry-over', opened: a, carriedIn: b, closed: code, carriedOut: c, basis },
      'a + b = whole + c',
    ],
  ])('reads as arithmetic: %j', (relation, words) => {
    const written = relationWords(IndicatorRelation.parse(relation));
    expect(written.map((word) => (typeof word === 'string' ? word : word.code)).join('')).toBe(words);
  });
});

describe('a relation being made', () => {
  it('is none while somebody is missing', () => {
    expect(toRelation('sum', { code, others: [], basis })).toBeNull();
    expect(toRelation('rate', { code, others: [[a]], basis })).toBeNull();
    expect(toRelation('bound', { code, others: [[]], basis })).toBeNull();
    expect(toRelation('carry-over', { code, others: [[a], [b]], basis })).toBeNull();
  });

  it('takes the indicator in hand for what it explains', () => {
    expect(toRelation('some', { code, others: [[a, b]], basis })).toEqual({
      kind: 'sum',
      total: code,
      parts: [a, b],
      exact: false,
      basis,
    });
    expect(toRelation('rate', { code, others: [[a], [b]], basis })).toMatchObject({ rate: code });
    expect(toRelation('carry-over', { code, others: [[a], [b], [c]], basis })).toMatchObject({
      closed: code,
    });
  });
});

describe('an indicator that is given another name', () => {
  it('keeps the former one as an alias, once', () => {
    const draft = { ...emptyDraft('other'), name: '夜市摊点', aliases: ['夜间摊点'] };
    expect(keepFormerName(draft, '夜市摊位').aliases).toEqual(['夜间摊点', '夜市摊位']);
    expect(keepFormerName(draft, '夜间摊点')).toBe(draft);
    expect(keepFormerName(draft, '夜市摊点')).toBe(draft);
  });
});
