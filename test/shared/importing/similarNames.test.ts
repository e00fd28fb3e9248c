import { describe, expect, it } from 'vitest';
import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { indicatorFinder } from '../../../shared/importing/matchIndicator.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';
import { namePairs } from './namePairs.ts';
import type { NamePair } from './namePairs.ts';

const find = indicatorFinder(shippedCatalogue);
const codes = new Set<string>(shippedCatalogue.indicators.map(({ code }) => code));
const codeOf = ([name, unit]: NamePair): IndicatorCode | null => find(name, unit).indicator?.code ?? null;

describe('the names that departments write', () => {
  const known = namePairs.filter(([, , code]) => code !== '-');

  it('are labelled with indicators of the catalogue, in at least 150 pairs with and without one', () => {
    expect(known.filter(([, , code]) => !codes.has(code))).toEqual([]);
    expect(known.length).toBeGreaterThanOrEqual(150);
    expect(namePairs.length - known.length).toBeGreaterThanOrEqual(80);
  });

  it('are never taken for an indicator that they do not mean', () => {
    const wrong = namePairs.filter((pair) => codeOf(pair) !== null && codeOf(pair) !== pair[2]);
    expect(wrong.map((pair) => `${pair.join(' ')} taken for ${String(codeOf(pair))}`)).toEqual([]);
  });

  it('are mostly understood without asking', () => {
    const understood = known.filter((pair) => codeOf(pair) === pair[2]);
    expect(understood.length / known.length).toBeGreaterThan(0.95);
  });

  it('are asked about with the right indicator among the first three', () => {
    const asked = known.filter((pair) => codeOf(pair) === null);
    const offered = asked.filter(([name, unit, code]) =>
      find(name, unit)
        .candidates.slice(0, 3)
        .some(({ indicator }) => indicator.code === code),
    );
    expect(offered.length / asked.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a name', () => {
  it('is certain by itself, and less so the more it differs', () => {
    expect(find('简易程序案件', '件')).toMatchObject({ by: 'name', confidence: 1, candidates: [] });
    expect(find('2025年度累计办理简易程序案件情况', '件')).toMatchObject({ by: 'similar' });
    expect(find('2025年度累计办理简易程序案件情况', '件').confidence).toBeLessThan(1);
  });

  it('means what its unit counts', () => {
    expect(find('罚款', '件').indicator?.code).toBe('enforcement.penalty-fines');
    expect(find('罚款', '万元').indicator?.code).toBe('enforcement.fines');
    expect(find('行政奖励', '次').indicator?.code).toBe('enforcement.rewards');
    expect(find('行政奖励', '项').indicator?.code).toBe('powers.reward-items');
    expect(find('执法人员持证', '%').indicator?.code).toBe('enforcement.certified-rate');
  });

  it('in a unit that cannot count its indicator is asked about, with that indicator first', () => {
    const { indicator, candidates } = find('行政拘留', '万元');
    expect(indicator).toBeNull();
    expect(candidates[0]?.indicator.code).toBe('enforcement.penalty-detentions');
  });

  it('below a header means what belongs under that header', () => {
    expect(find('行政处罚实施数量（件）·暂扣许可证件', '件').indicator?.code).toBe(
      'enforcement.penalty-suspensions',
    );
    expect(find('行政许可·撤销数量', '件').indicator?.code).toBe('powers.licences-revoked');
    expect(find('行政复议·撤销', '件').indicator?.code).toBe('disputes.reconsiderations-revoked');
    expect(find('政务处分·警告', '人').indicator).toBeNull();
    expect(find('政务处分·警告', '件').indicator).toBeNull();
  });

  it('keeps who hands over to whom', () => {
    expect(find('移送公安机关案件数', '件').indicator?.code).toBe('enforcement.criminal-transfers');
    expect(find('公安机关移送案件数', '件').indicator).toBeNull();
  });

  it('that says nothing is none', () => {
    for (const name of ['', '合计', '2025年', '数量', '情况', '１２３', '__proto__', 'constructor'])
      expect(find(name, '件')).toMatchObject({ indicator: null });
  });

  it('offers at most five, the likeliest first', () => {
    const { candidates } = find('行政复议案件处理', '件');
    expect(candidates.length).toBeLessThanOrEqual(5);
    const confidences = candidates.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((left, right) => right - left));
  });
});
