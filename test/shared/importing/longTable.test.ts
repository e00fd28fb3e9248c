import { describe, expect, it } from 'vitest';
import { merged } from './aSheet.ts';
import { figuresOf, header, importId, importRows, problemsOf } from './anImport.ts';

describe('a long table', () => {
  it('is read below its titles, with its source cells, up to its signatures and notes', () => {
    const result = importRows(
      ['2025年度法治政府建设数据统计表'],
      ['填报单位：某区城市管理局', null, null, '填报日期：2026年1月8日'],
      ['序号', '指标名称', '数值', '计量单位', '责任科室', '备注'],
      ['一', '行政执法情况'],
      [1, '简易程序案件', 4425, '件', '执法大队', '含交办'],
      [2, '其中：普通程序案件数', '1，137', '件', '执法大队'],
      [3, '普法受众', '约50万人次', null, '法制科'],
      ['合计', null, 5562],
      ['注：数据截至12月31日'],
      ['填报人：张三', null, '审核人：李四', '联系电话：8220000'],
    );
    expect(result.sheets).toMatchObject([
      {
        file: '执法大队.xlsx',
        name: '统计表',
        layout: 'long-table',
        headerRow: 3,
        mapping: { indicator: 'B', value: 'C', unit: 'D', department: 'E', year: null },
      },
    ]);
    expect(figuresOf(result)).toEqual([
      'C5 enforcement.simple-cases 2025 4425 件 (执法大队)',
      'C6 enforcement.ordinary-cases 2025 1137 件 (执法大队)',
      'C7 publicity.audience 2025 500000约 人次 (法制科)',
    ]);
    expect(result.figures[1]).toMatchObject({
      name: '其中：普通程序案件数',
      source: { kind: 'cell', importId, file: '执法大队.xlsx', sheet: '统计表', cell: 'C6' },
    });
    expect(result.problems).toEqual([]);
  });

  it.each([
    [['项目', '数量']],
    [['统计项目', '2025年']],
    [['事 项', '本年']],
    [['指标', '2025年度数值']],
    [['指标（项）', '数值（件）']],
    [['名称', '完成数']],
    [['类别', '合计']],
    [['指标\n名称', ' 数 据 ']],
  ])('is known by the header %j', (words) => {
    const result = importRows(words, ['简易程序案件', 4425]);
    expect(figuresOf(result)).toEqual(['B2 enforcement.simple-cases 2025 4425 件']);
  });

  it('keeps the year of a single column of another year', () => {
    expect(figuresOf(importRows(['指标', '2024年'], ['简易程序案件', 4000]))).toEqual([
      'B2 enforcement.simple-cases 2024 4000 件',
    ]);
  });

  it('keeps the year that a row states itself, and asks about one that it cannot read', () => {
    const result = importRows(
      ['指标', '年度', '数值'],
      ['简易程序案件', '2024年度', 4000],
      ['简易程序案件', 2025, 4425],
      ['普通程序案件', { kind: 'date', text: '2023-01-01' }, 137],
      ['法治培训', null, 12],
      ['普法受众', '2025年上半年', 600],
    );
    expect(figuresOf(result)).toEqual([
      'C2 enforcement.simple-cases 2024 4000 件',
      'C3 enforcement.simple-cases 2025 4425 件',
      'C4 enforcement.ordinary-cases 2023 137 件',
      'C5 learning.trainings 2025 12 次',
    ]);
    expect(problemsOf(result)).toEqual(['B6 year-not-readable! 2025年上半年']);
  });

  it('is read without a header when its columns cannot be mistaken', () => {
    const result = importRows(['单位：件'], ['1', '简易程序案件', '4425'], ['2', '普通程序案件', '137']);
    expect(result.sheets[0]).toMatchObject({
      layout: 'long-table',
      headerRow: null,
      mapping: { indicator: 'B', value: 'C', unit: null },
    });
    expect(figuresOf(result)).toEqual([
      'C2 enforcement.simple-cases 2025 4425 件',
      'C3 enforcement.ordinary-cases 2025 137 件',
    ]);
  });

  it.each([
    [
      'a list of people',
      [
        ['姓名', '电话'],
        ['张三', 8220000],
        ['李四', 8220001],
      ],
    ],
    [
      'a list of cases',
      [
        ['案号', '当事人', '处罚日期', '罚款金额（元）'],
        ['云罚〔2025〕1号', '某商行', '2025-03-01', 500],
        ['云罚〔2025〕2号', '某饭店', '2025-03-02', 300],
      ],
    ],
    [
      'numbers without words, as a chart leaves behind',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('is not seen in %s', (_what, rows) => {
    const result = importRows(...rows);
    expect(result.figures).toEqual([]);
    expect(result.sheets[0]).toMatchObject({ layout: 'unrecognised', headerRow: null, mapping: null });
    expect(problemsOf(result)).toEqual(['- sheet-not-recognised 统计表']);
  });

  it('reads a header that comes again with its columns in another order', () => {
    const result = importRows(
      header,
      ['简易程序案件', 4425, '件'],
      ['单位', '指标名称', '数值'],
      ['次', '法治培训', 12],
    );
    expect(figuresOf(result)).toEqual([
      'B2 enforcement.simple-cases 2025 4425 件',
      'C4 learning.trainings 2025 12 次',
    ]);
  });

  it('passes over the second row of a header and the row of column numbers', () => {
    const result = importRows(
      [merged('指标名称', { rows: 2 }), merged('计量单位', { rows: 2 }), merged('2025年', { columns: 2 })],
      [null, null, '数量', '同比'],
      ['甲', '乙', 1, 2],
      ['法治培训', '次', 12, '5%'],
    );
    expect(figuresOf(result)).toEqual(['C4 learning.trainings 2025 12 次']);
    expect(result.problems).toEqual([]);
  });

  it('lets a merged department speak for all its rows, and takes 单位 for departments where it holds them', () => {
    const result = importRows(
      ['指标', '数值', '单位'],
      ['简易程序案件', 4425, merged('执法大队', { rows: 2 })],
      ['普通程序案件', 137],
      ['法治培训', 12, '法制科'],
    );
    expect(figuresOf(result)).toEqual([
      'B2 enforcement.simple-cases 2025 4425 件 (执法大队)',
      'B3 enforcement.ordinary-cases 2025 137 件 (执法大队)',
      'B4 learning.trainings 2025 12 次 (法制科)',
    ]);
  });

  it('reads a total that says what it counts, and passes over one that only adds up the rows above', () => {
    const result = importRows(
      ['指标', '数值', '单位'],
      ['市容案件', 5, '件'],
      ['环卫案件', 7, '件'],
      ['案件合计', 12, '件'],
      ['小计', 12, '件'],
      ['合计', 12, '件'],
    );
    expect(figuresOf(result)).toEqual([
      'B2 own.市容案件 2025 5 件',
      'B3 own.环卫案件 2025 7 件',
      'B4 own.案件合计 2025 12 件',
    ]);
  });

  it('does not take 负责人出庭应诉率 for a signature', () => {
    const result = importRows(header, ['负责人出庭应诉率', 100, '%'], ['负责人：王五', null, null]);
    expect(figuresOf(result)).toEqual(['B2 disputes.court-attendance-rate 2025 100 %']);
    expect(result.problems).toEqual([]);
  });
});
