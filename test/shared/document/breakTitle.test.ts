import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakTitle } from '../../../shared/document/breakTitle.ts';
import { characterWidth } from '../../../shared/document/characterWidth.ts';

const bureau = '云岭区城市管理局';

describe('lines of a title', () => {
  it('keeps a title of 20 characters on one line', () => {
    expect(breakTitle('二〇二五年法治政府建设年度工作情况报告', bureau)).toHaveLength(1);
  });

  it('breaks after the name of the bureau', () => {
    expect(breakTitle('云岭区城市管理局关于2025年法治政府建设情况的报告', bureau)).toEqual([
      '云岭区城市管理局',
      '关于2025年法治政府建设情况的报告',
    ]);
    expect(breakTitle('云岭区城市管理局2025年度法治政府建设年度报告', bureau)).toEqual([
      '云岭区城市管理局',
      '2025年度法治政府建设年度报告',
    ]);
  });

  it('breaks before 关于 when the title names another office', () => {
    expect(breakTitle('中共云岭区委全面依法治区委员会关于2025年法治政府建设情况的报告', bureau)).toEqual([
      '中共云岭区委全面依法治区委员会',
      '关于2025年法治政府建设情况的报告',
    ]);
  });

  it('keeps the breaks that the clerk typed', () => {
    expect(breakTitle('云岭区\n城市管理局\r\n 2025年报告 \n', bureau)).toEqual([
      '云岭区',
      '城市管理局',
      '2025年报告',
    ]);
  });

  it('never splits a number, a unit, or a title in 《》', () => {
    const title = '关于贯彻落实《法治政府建设实施纲要》和2025年度云岭区城市管理领域重点任务完成情况的报告';
    const lines = breakTitle(title, bureau);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.some((line) => line.includes('《法治政府建设实施纲要》'))).toBe(true);
    expect(lines.some((line) => line.includes('2025年度'))).toBe(true);
  });

  it('sets three lines as a trapezium or a diamond', () => {
    const lines = breakTitle(
      '云岭区城市管理局云岭区综合行政执法局关于2025年度法治政府建设情况和2026年度工作安排的报告',
      bureau,
    );
    const [first = 0, second = 0, third = 0] = lines.map(characterWidth);
    expect(lines).toHaveLength(3);
    expect(second < first && second < third).toBe(false);
  });

  it('has no lines for a title without words', () => {
    expect(breakTitle(' \n\u0000', bureau)).toEqual([]);
  });

  it('loses no character and overfills no line, whatever the title', () => {
    const words = fc.constantFrom(
      '法治',
      '政府',
      '2025年',
      '关于',
      '《纲要》',
      '的',
      '（试行）',
      'AI',
      '、',
      '建设情况',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (parts) => {
        const title = parts.join('');
        const lines = breakTitle(title, bureau);
        expect(lines.join('')).toBe(title);
        for (const line of lines) expect(characterWidth(line)).toBeLessThanOrEqual(20);
      }),
    );
  });
});
