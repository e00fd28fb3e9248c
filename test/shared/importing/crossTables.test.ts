import { describe, expect, it } from 'vitest';
import { aSheet, merged } from './aSheet.ts';
import { figuresOf, importAll, importRows, problemsOf } from './anImport.ts';

const wide = (text: string, columns: number): ReturnType<typeof merged> => merged(text, { columns });
const tall = (text: string, rows: number): ReturnType<typeof merged> => merged(text, { rows });

describe('indicators by years', () => {
  it('gives a figure for every year, and none for changes and goals', () => {
    const result = importRows(
      ['指标', '单位', '2023年', '2024年', '2025年', '增减', '同比', '2026年目标', '备注'],
      ['简易程序案件', '件', 3900, 4000, 4425, 425, '10.6%', 4500, '含交办'],
    );
    expect(result.sheets).toMatchObject([{ layout: 'indicators-by-years', headerRow: 1 }]);
    expect(figuresOf(result)).toEqual([
      'C2 enforcement.simple-cases 2023 3900 件',
      'D2 enforcement.simple-cases 2024 4000 件',
      'E2 enforcement.simple-cases 2025 4425 件',
    ]);
    expect(result.problems).toEqual([]);
  });

  it.each([
    [['上年', '本年', '增减']],
    [['去年同期', '今年', '同比']],
    [['2024年度', '2025年度', '较上年增减']],
    [['数量（2024年）', '数量（2025年）', '增幅']],
    [['2024', '2025', '变化']],
    [['2024年1-12月', '2025年1-12月', '同比增长']],
  ])('are known by the header %j', (words) => {
    const result = importRows(['指标', ...words], ['简易程序案件', 4000, 4425, '10.6%']);
    expect(figuresOf(result)).toEqual([
      'B2 enforcement.simple-cases 2024 4000 件',
      'C2 enforcement.simple-cases 2025 4425 件',
    ]);
  });

  it('may stand below numbers and have no word over the names', () => {
    const result = importRows([null, 2024, 2025], ['简易程序案件', 4000, 4425], ['普通程序案件', 100, 137]);
    expect(figuresOf(result)).toHaveLength(4);
  });

  it('are no months: half a year is not reported', () => {
    const result = importRows(
      ['指标', '2025年上半年', '2025年下半年', '2025年全年'],
      ['简易程序案件', 2000, 2425, 4425],
    );
    expect(figuresOf(result)).toEqual(['D2 enforcement.simple-cases 2025 4425 件']);
  });

  it('tell of a part of a year whose whole is nowhere', () => {
    const result = importRows(['指标', '2024年全年', '2025年截至11月'], ['简易程序案件', 4000, 4100]);
    expect(figuresOf(result)).toEqual(['B2 enforcement.simple-cases 2024 4000 件']);
    expect(problemsOf(result)).toEqual(['C1 column-not-read 2025年截至11月']);
  });

  it('tell of the asked year only where nothing is filled in', () => {
    const result = importRows(
      ['指标', '2024年', '2025年'],
      ['简易程序案件', null, 4425],
      ['普通程序案件', 1, null],
    );
    expect(problemsOf(result)).toEqual(['C3 value-missing 普通程序案件']);
  });

  it('do not take 上年结转 for a year', () => {
    const result = importRows(['指标', '数值'], ['上年结转', 3], ['简易程序案件', 4425]);
    expect(figuresOf(result)).toEqual(['B2 own.上年结转 2025 3', 'B3 enforcement.simple-cases 2025 4425 件']);
  });
});

describe('indicators by departments', () => {
  it('give each department its figure, and the total to the whole bureau', () => {
    const result = importRows(
      ['序号', '指标', '单位', '合计', '执法大队', '城东街道办事处', '法制科'],
      [1, '简易程序案件', '件', 30, 10, 20, null],
      [2, '罚没金额', '万元', 4, '1.5', 2.5, '/'],
    );
    expect(result.sheets).toMatchObject([{ layout: 'indicators-by-departments' }]);
    expect(figuresOf(result)).toEqual([
      'D2 enforcement.simple-cases 2025 30 件',
      'E2 enforcement.simple-cases 2025 10 件 (执法大队)',
      'F2 enforcement.simple-cases 2025 20 件 (城东街道办事处)',
      'D3 enforcement.penalty-amount 2025 4 万元',
      'E3 enforcement.penalty-amount 2025 1.5 万元 (执法大队)',
      'F3 enforcement.penalty-amount 2025 2.5 万元 (城东街道办事处)',
    ]);
  });

  it('tell of a total that is not the sum', () => {
    const result = importRows(['指标', '合计', '一中队', '二中队'], ['简易程序案件', 31, 10, 20]);
    expect(problemsOf(result)).toEqual(['B2 total-differs 31 / 30 (C2:D2)']);
  });
});

describe('departments by indicators', () => {
  it('have their codes and contacts beside them, which count nothing', () => {
    const result = importRows(
      ['单位名称', '统一社会信用代码', '简易程序案件（件）', '联系人', '联系电话'],
      ['城东街道办事处', '11620702013985123X', 30, '张三', '13893600000'],
      ['城西街道办事处', '11620702013986123X', 12, '李四', '13893600001'],
    );
    expect(figuresOf(result)).toEqual([
      'C2 enforcement.simple-cases 2025 30 件 (城东街道办事处)',
      'C3 enforcement.simple-cases 2025 12 件 (城西街道办事处)',
    ]);
  });

  it('are none where the rows are single enterprises', () => {
    const result = importRows(
      ['企业名称', '统一社会信用代码', '罚没金额（元）'],
      ['某餐饮有限公司', '91620702013985123X', 3000],
      ['某商贸有限公司', '91620702013986123X', 1200],
    );
    expect(figuresOf(result)).toEqual([]);
  });

  it('read the yearly table of administrative penalties', () => {
    const result = importRows(
      [wide('2025年度行政处罚实施情况统计表', 7)],
      ['填报单位：云岭区司法局', null, null, null, null, null, '单位：件、万元'],
      [
        tall('序号', 2),
        tall('单位名称', 2),
        wide('行政处罚实施数量（件）', 4),
        null,
        null,
        null,
        tall('罚没金额（万元）', 2),
      ],
      [null, null, '简易程序', '普通程序案件', '其他', '合计'],
      [1, '执法大队', 5, 10, 1, 16, 12.5],
      [2, '城东中队', 2, 3, null, 5, '3.5'],
      [wide('合 计', 2), null, 7, 13, 1, 21, 16],
      ['填表人：张三', null, '审核人：李四'],
    );
    expect(result.sheets).toMatchObject([
      {
        layout: 'departments-by-indicators',
        headerRow: 3,
        mapping: { department: 'B', value: 'C', indicator: null },
      },
    ]);
    expect(result.sheets[0]?.tables[0]).toMatchObject({
      headerRows: 2,
      firstRow: 5,
      totalRows: [7],
      sideRows: [8],
    });
    expect(figuresOf(result)).toEqual([
      'C5 enforcement.simple-cases 2025 5 件 (执法大队)',
      'D5 enforcement.ordinary-cases 2025 10 件 (执法大队)',
      'E5 own.行政处罚实施数量其他 2025 1 件 (执法大队)',
      'F5 own.行政处罚实施 2025 16 件 (执法大队)',
      'G5 enforcement.penalty-amount 2025 12.5 万元 (执法大队)',
      'C6 enforcement.simple-cases 2025 2 件 (城东中队)',
      'D6 enforcement.ordinary-cases 2025 3 件 (城东中队)',
      'F6 own.行政处罚实施 2025 5 件 (城东中队)',
      'G6 enforcement.penalty-amount 2025 3.5 万元 (城东中队)',
      'C7 enforcement.simple-cases 2025 7 件',
      'D7 enforcement.ordinary-cases 2025 13 件',
      'E7 own.行政处罚实施数量其他 2025 1 件',
      'F7 own.行政处罚实施 2025 21 件',
      'G7 enforcement.penalty-amount 2025 16 万元',
    ]);
    expect(result.figures[2]?.name).toBe('行政处罚实施数量·其他');
  });

  it('read a header of two rows without merged cells, as a .csv has it', () => {
    const result = importRows(
      ['科室', '法治培训', null, '行政处罚', null],
      [null, '次数', '人次', '简易程序案件', '罚没金额（元）'],
      ['执法大队', '5', '100', '20', '1,900'],
      ['法制科', '6', '200', '0', '—'],
    );
    expect(figuresOf(result)).toEqual([
      'B3 learning.trainings 2025 5 次 (执法大队)',
      'C3 learning.attendances 2025 100 人次 (执法大队)',
      'D3 enforcement.simple-cases 2025 20 件 (执法大队)',
      'E3 enforcement.penalty-amount 2025 1900 元 (执法大队)',
      'B4 learning.trainings 2025 6 次 (法制科)',
      'C4 learning.attendances 2025 200 人次 (法制科)',
      'D4 enforcement.simple-cases 2025 0 件 (法制科)',
    ]);
  });

  it('read a header of three rows, with the row of units as the lowest', () => {
    const result = importRows(
      [tall('部门', 3), wide('行政处罚', 3), null, null, tall('法治培训（次）', 3)],
      [null, wide('罚款', 2), null, '简易程序案件'],
      [null, '件数', '金额（万元）', '件'],
      ['甲', 1, 2, 3, 4],
      ['一中队', 7, 2.5, 3, 4],
    );
    expect(result.figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`)).toEqual([
      '行政处罚·罚款·件数 7 件',
      '行政处罚·罚款·金额（万元） 2.5 万元',
      '简易程序案件 3 件',
      '法治培训（次） 4 次',
    ]);
  });

  it('tell of a total that differs, leave sub-totals out, and name an office that has filled in nothing', () => {
    const result = importRows(
      ['部门', '简易程序案件（件）', '普通程序案件（件）'],
      ['一中队', 10, 1],
      ['二中队', 20, 2],
      ['中队小计', 30, 3],
      ['法制科', null, null],
      ['执法大队', 5, 4],
      ['总计', 36, 7],
    );
    expect(problemsOf(result)).toEqual(['B5 value-missing 法制科', 'B7 total-differs 36 / 35 (B2+B3+B6)']);
    expect(result.figures.map(({ department }) => department)).not.toContain('中队小计');
    expect(figuresOf(result).slice(-2)).toEqual([
      'B7 enforcement.simple-cases 2025 36 件',
      'C7 enforcement.ordinary-cases 2025 7 件',
    ]);
  });

  it('do not add up rates, units that differ, or numbers that are only about right', () => {
    const result = importRows(
      ['科室', '学法考试通过率（%）', '普法受众（人次）'],
      ['法制科', 98, '约500'],
      ['执法大队', 96, 300],
      ['合计', 97, 900],
    );
    expect(result.problems).toEqual([]);
  });

  it('may have years in place of departments, and lie on their side', () => {
    const years = importRows(
      ['年度', '简易程序案件', '普通程序案件'],
      ['2024年', 4000, 100],
      ['2025年', 4425, 137],
    );
    expect(figuresOf(years)).toEqual([
      'B2 enforcement.simple-cases 2024 4000 件',
      'C2 enforcement.ordinary-cases 2024 100 件',
      'B3 enforcement.simple-cases 2025 4425 件',
      'C3 enforcement.ordinary-cases 2025 137 件',
    ]);
    const turned = importRows(
      ['指标', '简易程序案件', '罚没金额'],
      ['单位', '件', '万元'],
      ['数值', 4425, 41.5],
    );
    expect(figuresOf(turned)).toEqual([
      'B3 enforcement.simple-cases 2025 4425 件',
      'C3 enforcement.penalty-amount 2025 41.5 万元',
    ]);
  });
});

describe('a title that names another year', () => {
  const table = [
    ['指标', '数值'],
    ['简易程序案件', 4425],
  ];

  it('is told, and the asked year is kept', () => {
    const result = importRows(['2024年度执法数据统计表'], ...table);
    expect(figuresOf(result)).toEqual(['B3 enforcement.simple-cases 2025 4425 件']);
    expect(problemsOf(result)).toEqual(['A1 title-names-other-year 2024年度执法数据统计表 / 2025']);
  });

  it('is no matter where the asked year is named too, or only a day or a document', () => {
    for (const title of ['2021—2025年统计表', '填报日期：2026年1月8日', '云政发〔2024〕5号']) {
      expect(importRows([title], ...table).problems).toEqual([]);
    }
  });

  it('speaks for its own sheet where the workbook has one for each year', () => {
    const result = importAll(aSheet(table, { name: '2024年' }), aSheet(table, { name: '2025年' }));
    expect(figuresOf(result)).toEqual([
      'B2 enforcement.simple-cases 2024 4425 件',
      'B2 enforcement.simple-cases 2025 4425 件',
    ]);
    expect(result.problems).toEqual([]);
  });
});
