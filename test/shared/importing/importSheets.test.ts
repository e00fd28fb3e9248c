import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/importing/importResult.ts';
import { aSheet, percent } from './aSheet.ts';
import type { Content } from './aSheet.ts';
import { figuresOf, header, importAll, importRows, problemsOf } from './anImport.ts';

describe('the unit of a figure', () => {
  it('comes from the cell, the unit column, the brackets, the note, the catalogue, in this order', () => {
    const note = ['单位：起'];
    const rows = (value: Content, unit: Content, name = '简易程序案件'): ImportResult =>
      importRows(note, header, [name, value, unit], ['普通程序案件', 1, '件']);
    expect(rows('7宗', '卷').figures[0]?.unit).toBe('宗');
    expect(rows(7, '卷', '简易程序案件（件）').figures[0]?.unit).toBe('卷');
    expect(rows(7, '/', '简易程序案件（件）').figures[0]?.unit).toBe('件');
    expect(rows(7, null).figures[0]?.unit).toBe('起');
    expect(importRows(['指标', '数值（宗）'], ['简易程序案件', 7]).figures[0]?.unit).toBe('宗');
    expect(importRows(['指标', '数值'], ['简易程序案件', 7]).figures[0]?.unit).toBe('件');
    expect(importRows(['指标', '数值'], ['夜间摊位', 7]).figures[0]?.unit).toBe('');
  });

  it('is kept as the workbook states it, and told when the catalogue counts in another', () => {
    const result = importRows(['指标', '数值'], ['罚没金额（万元）', 41.5]);
    expect(figuresOf(result)).toEqual(['B2 enforcement.penalty-amount 2025 41.5 万元']);
    expect(problemsOf(result)).toEqual(['B2 unit-differs-from-catalogue 万元 / 元']);
  });

  it('loses the 万 that the cell has written out: 41.5万 under 万元 is 415000 元', () => {
    const result = importRows(['指标', '数值（万元）'], ['罚没金额', '41.5万']);
    expect(figuresOf(result)).toEqual(['B2 enforcement.penalty-amount 2025 415000 元']);
  });

  it('is per cent for a number that is shown as one', () => {
    const result = importRows(header, ['学法考试通过率', percent('0.9845'), '件']);
    expect(figuresOf(result)).toEqual(['B2 learning.pass-rate 2025 98.45 %']);
    expect(result.problems).toEqual([]);
  });
});

describe('a row with a doubtful value', () => {
  it('gives a problem at its cell and no figure', () => {
    const result = importRows(
      header,
      ['简易程序案件', null, '件'],
      ['普通程序案件', '—', '件'],
      ['罚没金额', '3-5', '元'],
      ['法治培训', { kind: 'date', text: '2025-03-01' }],
      ['普法受众', { kind: 'error', text: '#DIV/0!' }],
      ['法治培训参训', { kind: 'formula-without-value', text: '' }],
      ['学法考试通过率', '良好'],
      ['负责人出庭应诉率', { kind: 'boolean', text: 'TRUE' }],
    );
    expect(result.figures).toEqual([]);
    expect(problemsOf(result)).toEqual([
      'B2 value-missing 简易程序案件',
      'B3 value-missing 普通程序案件',
      'B4 value-is-a-range! 3-5',
      'B5 value-is-a-date! 2025-03-01',
      'B6 value-is-an-error! #DIV/0!',
      'B7 formula-without-value! 法治培训参训',
      'B8 value-not-a-number! 良好',
      'B9 value-not-a-number! TRUE',
    ]);
  });
});

describe('an indicator that the catalogue does not know', () => {
  it('gets a code of its own and is told once', () => {
    const result = importRows(
      ['指标', '科室', '数值'],
      ['夜间摊位（个）', '一中队', 15],
      ['夜间摊位（个）', '二中队', 20],
      ['__proto__', null, 3],
      ['constructor', null, 4],
    );
    expect(figuresOf(result)).toEqual([
      'C2 own.夜间摊位 2025 15 个 (一中队)',
      'C3 own.夜间摊位 2025 20 个 (二中队)',
      'C4 own.proto 2025 3',
      'C5 own.constructor 2025 4',
    ]);
    expect(problemsOf(result)).toEqual([
      'A2 indicator-not-in-catalogue 夜间摊位（个）',
      'A4 indicator-not-in-catalogue __proto__',
      'A5 indicator-not-in-catalogue constructor',
    ]);
  });
});

describe('a figure that stands twice', () => {
  it('is kept once when both say the same', () => {
    const result = importAll(
      aSheet([header, ['罚没金额', '7.2万元'], ['罚没金额', 72000, '元']], { name: '一' }),
      aSheet([header, ['罚没金额', 7.2, '万元']], { name: '二' }),
    );
    expect(figuresOf(result)).toEqual(['B2 enforcement.penalty-amount 2025 72000 元']);
    expect(problemsOf(result)).toEqual([
      'B3 figure-repeated 罚没金额 / B2',
      'B2 figure-repeated 罚没金额 / 一!B2',
    ]);
  });

  it('is not kept at all when they contradict each other', () => {
    const result = importRows(
      header,
      ['简易程序案件', 4425, '件'],
      ['法治培训', 12, '次'],
      ['简易程序案件', 4426, '件'],
      ['简易程序案件', 4425, '件'],
    );
    expect(figuresOf(result)).toEqual(['B3 learning.trainings 2025 12 次']);
    expect(problemsOf(result)).toEqual(['B4 figure-contradicted! 简易程序案件 / B2']);
  });

  it('contradicts itself when one of them is only about that many', () => {
    const result = importRows(header, ['简易程序案件', 4700, '件'], ['简易程序案件', '4700余', '件']);
    expect(problemsOf(result)).toEqual(['B3 figure-contradicted! 简易程序案件 / B2']);
  });

  it('is no repetition for another department or year, nor for another kind of unit', () => {
    const result = importRows(
      ['指标', '数值', '单位', '年度', '科室'],
      ['简易程序案件', 1, '件', 2025, '一中队'],
      ['简易程序案件', 2, '件', 2025, '二中队'],
      ['简易程序案件', 3, '件', 2024, '二中队'],
      ['普法宣传活动', 40, '场次', 2025, null],
      ['普法宣传活动', 5000, '人次', 2025, null],
    );
    expect(figuresOf(result)).toEqual([
      'B2 enforcement.simple-cases 2025 1 件 (一中队)',
      'B3 enforcement.simple-cases 2025 2 件 (二中队)',
      'B4 enforcement.simple-cases 2024 3 件 (二中队)',
      'B5 own.普法宣传活动 2025 40 场次',
      'B6 own.普法宣传活动人次 2025 5000 人次',
    ]);
  });
});

describe('a sheet that is left out', () => {
  it('is told when it is hidden, and passed over when it is empty', () => {
    const table = [header, ['简易程序案件', 4425, '件']];
    const result = importAll(
      aSheet(table, { name: '旧表', hidden: true }),
      aSheet([], { name: 'Sheet2' }),
      aSheet(table, { name: '新表' }),
    );
    expect(result.sheets.map(({ name, layout }) => `${name} ${layout}`)).toEqual([
      '旧表 hidden',
      'Sheet2 empty',
      '新表 long-table',
    ]);
    expect(problemsOf(result)).toEqual(['- sheet-hidden 旧表']);
    expect(figuresOf(result)).toEqual(['B2 enforcement.simple-cases 2025 4425 件']);
  });
});
