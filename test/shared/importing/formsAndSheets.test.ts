import { describe, expect, it } from 'vitest';
import { aSheet, merged, percent } from './aSheet.ts';
import { figuresOf, importAll, importRows, importWith, problemsOf } from './anImport.ts';

describe('a form', () => {
  it('has several pairs a row, units in the label or beside the value, and answers that are no numbers', () => {
    const result = importRows(
      [merged('法治建设情况填报表', { columns: 6 })],
      ['单位名称', merged('云岭区城管局', { columns: 2 }), null, '填报人', '张三'],
      ['联系电话', '13912345678', null, '填报日期', '2026-01-08'],
      ['简易程序案件（件）', 12, null, '普通程序案件', '30余', '件'],
      ['罚没金额', merged('41.5', { columns: 2 }), null, '万元'],
      ['是否设立公职律师', '☑是 □否', null, '法治培训（次）', '无'],
      ['普法受众', '约50万人次', null, '学法考试通过率', percent('0.98')],
    );
    expect(result.sheets).toMatchObject([{ layout: 'form', headerRow: null }]);
    expect(figuresOf(result)).toEqual([
      'B4 enforcement.simple-cases 2025 12 件',
      'E4 enforcement.ordinary-cases 2025 30余 件',
      'B5 enforcement.penalty-amount 2025 41.5 万元',
      'B7 publicity.audience 2025 500000约 人次',
      'E7 learning.pass-rate 2025 98 %',
    ]);
    expect(problemsOf(result)).toEqual([
      'E6 value-missing 法治培训（次）',
      'B5 unit-differs-from-catalogue 万元 / 元',
    ]);
  });

  it('may have its values below the labels', () => {
    const result = importRows(
      ['简易程序案件（件）', '普通程序案件（件）'],
      [12, 30],
      ['法治培训（次）', '普法受众（人次）'],
      [5, '6000'],
    );
    expect(result.sheets[0]?.tables[0]?.pairs).toEqual([
      { label: 'A1', value: 'A2' },
      { label: 'B1', value: 'B2' },
      { label: 'A3', value: 'A4' },
      { label: 'B3', value: 'B4' },
    ]);
    expect(figuresOf(result)).toHaveLength(4);
  });

  it('tells of an answer that should be a number', () => {
    const result = importRows(
      ['简易程序案件（件）', '很多', '普通程序案件', 12],
      ['法治培训（次）', null, '备注', '无'],
    );
    expect(problemsOf(result)).toEqual(['B1 value-not-a-number! 很多', 'B2 value-missing 法治培训（次）']);
  });
});

describe('a sheet with several tables', () => {
  it('reads one below the other, each with its own header, unit and layout', () => {
    const result = importRows(
      ['表一 案件'],
      ['单位：起'],
      ['指标', '数值'],
      ['简易程序案件', 12],
      ['普通程序案件', 3],
      [],
      ['表二 各科室'],
      ['科室', '法治培训', '普法受众（人次）'],
      ['执法大队', 1, 200],
      ['法制科', 2, 300],
      [],
      ['注：截至12月31日'],
    );
    expect(result.sheets[0]?.tables).toMatchObject([
      { layout: 'long-table', headerRow: 3, firstRow: 4, lastRow: 5, unit: '起', unitCell: 'A2' },
      {
        layout: 'departments-by-indicators',
        headerRow: 8,
        firstRow: 9,
        lastRow: null,
        unit: '',
        unitCell: null,
      },
    ]);
    expect(figuresOf(result)).toEqual([
      'B4 enforcement.simple-cases 2025 12 起',
      'B5 enforcement.ordinary-cases 2025 3 起',
      'B9 learning.trainings 2025 1 次 (执法大队)',
      'C9 publicity.audience 2025 200 人次 (执法大队)',
      'B10 learning.trainings 2025 2 次 (法制科)',
      'C10 publicity.audience 2025 300 人次 (法制科)',
    ]);
  });

  it.each([
    ['with a blank column between', [null]],
    ['close together', []],
  ])('reads two side by side, %s', (_how, gap) => {
    const result = importRows(
      ['指标', '数值', '单位', ...gap, '指标', '数值', '单位'],
      ['简易程序案件', 12, '件', ...gap, '法治培训', 3, '次'],
      ['普通程序案件', 3, '件', ...gap, '普法受众', '5万', '人次'],
    );
    expect(figuresOf(result)).toHaveLength(4);
    expect(result.sheets[0]?.tables.map(({ firstColumn, lastColumn }) => firstColumn + lastColumn)).toEqual(
      gap.length > 0 ? ['AC', 'EG'] : ['AC', 'DF'],
    );
  });

  it('passes over a header that comes again on the next page', () => {
    const header = ['指标', '数值', '单位'];
    const result = importRows(header, ['简易程序案件', 12, '件'], header, ['普通程序案件', 3, '件']);
    expect(figuresOf(result)).toHaveLength(2);
    expect(result.problems).toEqual([]);
  });
});

describe('a sheet without figures', () => {
  it('is called notes when it holds words only', () => {
    const result = importAll(
      aSheet([['填报说明'], ['1.', '本表由各科室填写。'], ['2.', '数据截至12月31日。']], { name: '说明' }),
    );
    expect(result.sheets).toMatchObject([{ layout: 'notes', tables: [] }]);
    expect(result.problems).toEqual([]);
  });

  it('is left out or read as the clerk chooses', () => {
    const table = [
      ['指标', '数值'],
      ['简易程序案件', 4425],
    ];
    const sheets = [aSheet(table, { name: '新表' }), aSheet(table, { name: '旧表', hidden: true })];
    const choices = { names: {}, sheets: { 新表: { leftOut: true }, 旧表: { leftOut: false } } };
    const result = importAll(...sheets);
    expect(result.sheets.map(({ layout }) => layout)).toEqual(['long-table', 'hidden']);
    expect(importWith(choices, ...sheets).sheets.map(({ layout }) => layout)).toEqual([
      'left-out',
      'long-table',
    ]);
  });
});
