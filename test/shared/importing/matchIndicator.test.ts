import { describe, expect, it } from 'vitest';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { indicatorFinder, ownCode } from '../../../shared/importing/matchIndicator.ts';
import { nameKey } from '../../../shared/importing/nameKey.ts';
import { normaliseName } from '../../../shared/importing/normaliseName.ts';
import { catalogue } from './aSheet.ts';

const find = indicatorFinder(catalogue);
const codeOf = (name: string, unit = ''): string | undefined =>
  find(normaliseName(name), unit).indicator?.code;

describe('an indicator', () => {
  it.each([
    '简易程序案件',
    ' 简易程序 案件 ',
    '简易程序案件数',
    '简易程序案件数量',
    '简易程序案件（件）',
    '简易程序案件数 (件)',
    '其中：简易程序案件',
    '其中简易程序案件',
    '1.简易程序案件',
    '1、简易程序案件',
    '1.2 简易程序案件',
    '（一）简易程序案件',
    '(3) 简易程序案件',
    '一、其中：简易程序案件',
    '①简易程序案件',
    '　　——简易程序案件',
    '“简易程序”案件',
    '当场处罚案件',
  ])('is found by %j', (name) => {
    expect(codeOf(name)).toBe('enforcement.simple-cases');
  });

  it('is found by its name alone, not by one that only resembles it', () => {
    expect(codeOf('简易程序案件办结')).toBeUndefined();
    expect(codeOf('简易程序案件（涉企）')).toBeUndefined();
    expect(codeOf('')).toBeUndefined();
  });

  it('is told from its namesake by the unit', () => {
    expect(codeOf('法治培训', '次')).toBe('learning.trainings');
    expect(codeOf('法治培训', '人次')).toBe('learning.attendances');
    expect(codeOf('法治培训', '场')).toBe('learning.trainings');
    expect(codeOf('法治培训（人次）', '人次')).toBe('learning.attendances');
  });

  it('keeps the numbers that belong to its name', () => {
    expect(normaliseName('12345热线受理件')).toBe('12345热线受理件');
    expect(normaliseName('3.15专项行动')).toBe('315专项行动');
    expect(normaliseName('12.4宪法宣传')).toBe('124宪法宣传');
  });

  it('is the one that the clerk chose, whatever the catalogue calls it', () => {
    const code = IndicatorCode.parse('learning.trainings');
    const chosen = indicatorFinder(catalogue, {
      [nameKey('简易程序案件（件）', '件')]: code,
      [nameKey('法治培训', '次')]: null,
    });
    expect(chosen(normaliseName('简易程序案件数'), '起')).toMatchObject({
      indicator: { code },
      by: 'chosen',
    });
    expect(chosen('法治培训', '场')).toMatchObject({ indicator: null, by: 'chosen', confidence: 1 });
    expect(chosen('法治培训', '人次')).toMatchObject({ by: 'alias' });
  });

  it('that states no unit takes the one choice that there is for it, as its figure shows the indicator’s unit', () => {
    const simple = IndicatorCode.parse('enforcement.simple-cases');
    const one = indicatorFinder(catalogue, { [nameKey('快办案件', '件')]: simple });
    expect(one('快办案件', '')).toMatchObject({ indicator: { code: simple }, by: 'chosen' });
    expect(one('快办案件', '人')).toMatchObject({ by: 'own' });
    const two = indicatorFinder(catalogue, {
      [nameKey('快办案件', '件')]: simple,
      [nameKey('快办案件', '人')]: null,
    });
    expect(two('快办案件', '')).toMatchObject({ by: 'own' });
  });

  it('is still looked up when the chosen one is no longer in the catalogue', () => {
    const gone = indicatorFinder(catalogue, { [nameKey('法治培训', '次')]: IndicatorCode.parse('gone') });
    expect(gone('法治培训', '次')).toMatchObject({ by: 'name' });
  });

  it('of the bureau alone has the same code each time, which the schema takes', () => {
    expect(ownCode(normaliseName('夜间经济摊位（个）'))).toBe('own.夜间经济摊位');
    expect(ownCode(normaliseName('__proto__'))).toBe('own.proto');
    for (const name of ['指'.repeat(300), '𠀀'.repeat(200), `x${'𠀀'.repeat(200)}`]) {
      expect(IndicatorCode.safeParse(ownCode(normaliseName(name))).success).toBe(true);
    }
  });
});
