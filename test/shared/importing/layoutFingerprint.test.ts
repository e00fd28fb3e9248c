import { describe, expect, it } from 'vitest';
import { layoutFingerprint } from '../../../shared/importing/layoutFingerprint.ts';
import { aSheet } from './aSheet.ts';
import type { Content } from './aSheet.ts';

const print = (...rows: readonly (readonly Content[])[]): string => layoutFingerprint(aSheet(rows));

describe('the fingerprint of a layout', () => {
  const header = ['指标', '2025年', '单位'];

  it('stays the same next year, with other figures and more rows', () => {
    const before = print(['2025年统计表'], header, ['简易程序案件', 12, '件']);
    const after = print(
      ['2026年统计表'],
      ['指标', '2026年', '单位'],
      ['普通程序案件', '7', '件'],
      ['法治培训', 3, '次'],
    );
    expect(after).toBe(before);
    expect(print(['2025年统计表'], header, ['简易程序案件', '12', '件'])).toBe(before);
  });

  it('changes with a column, a row above the header, or the place of a second table', () => {
    const before = print(header, ['简易程序案件', 12, '件'], ['科室', '警告'], ['一中队', 3]);
    expect(
      print(['指标', '单位', '2025年'], ['简易程序案件', '件', 12], ['科室', '警告'], ['一中队', 3]),
    ).not.toBe(before);
    expect(print(['表一'], header, ['简易程序案件', 12, '件'], ['科室', '警告'], ['一中队', 3])).not.toBe(
      before,
    );
    expect(
      print(header, ['简易程序案件', 12, '件'], ['法治培训', 1, '次'], ['科室', '警告'], ['一中队', 3]),
    ).not.toBe(before);
  });
});
