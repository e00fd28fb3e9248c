import { describe, expect, it } from 'vitest';
import { merged } from './aSheet.ts';
import { figuresOf, importRows, problemsOf } from './anImport.ts';

const wide = (text: string, columns: number): ReturnType<typeof merged> => merged(text, { columns });
const tall = (text: string, rows: number): ReturnType<typeof merged> => merged(text, { rows });

describe('a sheet as a clerk would make it', () => {
  it('has a corner that a diagonal divides', () => {
    const down = importRows(['科室\\指标', '法治培训', '罚没金额'], ['一中队', 1, 2], ['二中队', 4, 5]);
    expect(figuresOf(down)).toHaveLength(4);
    const across = importRows(['指标\n科室', '一中队', '二中队', '合计'], ['法治培训', 1, 2, 3]);
    expect(figuresOf(across)).toEqual([
      'B2 learning.trainings 2025 1 次 (一中队)',
      'C2 learning.trainings 2025 2 次 (二中队)',
      'D2 learning.trainings 2025 3 次',
    ]);
  });

  it('has departments over years, or years over departments', () => {
    const values = ['法治培训', 1, 2, 3, 4];
    const office = importRows(
      [tall('指标', 2), wide('执法大队', 2), null, wide('法制科', 2)],
      [null, '2024年', '2025年', '2024年', '2025年'],
      values,
    );
    expect(figuresOf(office)).toEqual([
      'B3 learning.trainings 2024 1 次 (执法大队)',
      'C3 learning.trainings 2025 2 次 (执法大队)',
      'D3 learning.trainings 2024 3 次 (法制科)',
      'E3 learning.trainings 2025 4 次 (法制科)',
    ]);
    const year = importRows(
      [tall('指标', 2), wide('2024年', 2), null, wide('2025年', 2)],
      [null, '执法大队', '法制科', '执法大队', '法制科'],
      values,
    );
    expect(figuresOf(year)[1]).toBe('C3 learning.trainings 2024 2 次 (法制科)');
  });

  it('measures two things in each of two years', () => {
    const result = importRows(
      [tall('指标名称', 2), wide('2024年', 2), null, wide('2025年', 2)],
      [null, '件数', '金额（万元）', '件数', '金额（万元）'],
      ['简易程序案件', 10, 1.5, 20, 2.5],
    );
    expect(
      result.figures.map(({ name, year, value, unit }) => `${name} ${String(year)} ${value}${unit}`),
    ).toEqual([
      '简易程序案件 2024 10件',
      '简易程序案件·金额（万元） 2024 1.5万元',
      '简易程序案件 2025 20件',
      '简易程序案件·金额（万元） 2025 2.5万元',
    ]);
  });

  it('puts 其中 over the parts of a column, counted in its unit', () => {
    const result = importRows(
      [tall('单位', 2), tall('行政处罚案件（件）', 2), wide('其中', 2)],
      [null, null, '简易程序案件', '普通程序案件'],
      ['一中队', 12, 10, 2],
    );
    expect(result.figures.map(({ name, unit }) => name + unit)).toEqual([
      '行政处罚案件（件）件',
      '简易程序案件件',
      '普通程序案件件',
    ]);
  });

  it('lists months beside the year, which are not read', () => {
    const result = importRows(
      ['指标', '1月', '2月', '一季度', '上半年', '合计'],
      ['法治培训', 1, 2, 3, 6, 12],
    );
    expect(figuresOf(result)).toEqual(['F2 learning.trainings 2025 12 次']);
    expect(result.problems).toEqual([]);
  });

  it('says 其中 in a row, whose figures the sum does not count twice', () => {
    const result = importRows(
      ['单位', '简易程序案件（件）'],
      ['执法大队', 30],
      ['其中：一中队', 10],
      ['其中：二中队', 20],
      ['合计', 30],
    );
    expect(problemsOf(result)).toEqual([]);
    expect(result.figures.map(({ department }) => department)).toEqual([
      '执法大队',
      '一中队',
      '二中队',
      null,
    ]);
  });

  it('names a section like an indicator, and answers with 是 in between', () => {
    const result = importRows(
      ['指标', '数值', '单位'],
      ['一、法治培训'],
      ['是否建立学法制度', '是'],
      ['（一）法治培训', 24, '次'],
    );
    expect(figuresOf(result)).toEqual(['B4 learning.trainings 2025 24 次']);
    expect(result.problems).toEqual([]);
  });

  it('gives a list of events with their days, which are no figures', () => {
    const result = importRows(
      ['序号', '活动名称', '时间', '参加人数'],
      [1, '宪法宣传周', '2025年12月4日', 300],
      [2, '民法典讲座', '2025年5月8日', 120],
    );
    expect(result.figures).toEqual([]);
    expect(problemsOf(result)).toEqual(['- sheet-not-recognised 统计表']);
  });

  it('writes a rate as a fraction, which is told', () => {
    const result = importRows(
      ['指标', '数值', '单位'],
      ['学法考试通过率', 0.97],
      ['负责人出庭应诉率', '1', '%'],
      ['普法受众', 1],
    );
    expect(problemsOf(result)).toEqual([
      'B2 rate-may-be-a-fraction 学法考试通过率 / 0.97',
      'B3 rate-may-be-a-fraction 负责人出庭应诉率 / 1',
    ]);
  });

  it('holds label and number in one cell', () => {
    const result = importRows(['法治培训：24次', '普法受众：5万人次'], ['简易程序案件：4425']);
    expect(figuresOf(result)).toEqual([
      'A1 learning.trainings 2025 24 次',
      'B1 publicity.audience 2025 50000 人次',
      'A2 enforcement.simple-cases 2025 4425 件',
    ]);
  });

  it('leaves a column of numbers whose meaning nobody can tell, and says so', () => {
    const result = importRows(['指标', '数值', '归类值'], ['法治培训', 24, 7], ['普法受众', 300, 8]);
    expect(figuresOf(result)).toHaveLength(2);
    expect(problemsOf(result)).toEqual(['C1 column-not-read 归类值']);
  });

  it('repeats the header of a second table under another unit', () => {
    const result = importRows(
      ['表一', null, '单位：件'],
      ['指标', '2024年', '2025年'],
      ['简易程序案件', 300, 320],
      ['表二', null, '单位：万元'],
      ['指标', '2024年', '2025年'],
      ['罚没金额', 38.2, 41.5],
    );
    expect(figuresOf(result)).toEqual([
      'B3 enforcement.simple-cases 2024 300 件',
      'C3 enforcement.simple-cases 2025 320 件',
      'B6 enforcement.penalty-amount 2024 38.2 万元',
      'C6 enforcement.penalty-amount 2025 41.5 万元',
    ]);
  });

  it('tells the parts of an indicator apart in a column of its own', () => {
    const result = importRows(
      ['指标', '类别', '数值'],
      [tall('普法受众', 2), '进校园的', 10],
      [null, '其他', 5],
      [tall('法治培训', 2), '领导干部的', 3],
      [null, '其他', 2],
    );
    expect(result.figures.map(({ name, value }) => name + value)).toEqual([
      '普法受众·进校园的10',
      '普法受众·其他5',
      '法治培训·领导干部的3',
      '法治培训·其他2',
    ]);
  });

  it('has both 单位 for departments and 计量单位 for units', () => {
    const result = importRows(['单位', '指标', '计量单位', '数值'], ['执法大队', '夜间摊位', '个', 320]);
    expect(figuresOf(result)).toEqual(['D2 own.夜间摊位 2025 320 个 (执法大队)']);
  });

  it('speaks of half a year in its title', () => {
    const result = importRows(['2025年上半年执法数据统计表'], ['指标', '数值'], ['法治培训', 12]);
    expect(problemsOf(result)).toEqual(['A1 title-names-other-year 2025年上半年执法数据统计表 / 2025']);
  });

  it('names its indicator in the title only, which is not guessed', () => {
    const result = importRows(
      ['2025年各科室法治培训情况统计表（单位：次）'],
      ['科室', '数量'],
      ['法制科', 12],
      ['合计', 12],
    );
    expect(result.figures).toEqual([]);
    expect(problemsOf(result)).toEqual(['- sheet-not-recognised 统计表']);
  });

  it('writes years short, sums up a part of its departments, and names a system for its source', () => {
    expect(figuresOf(importRows(['指标', '24年', '25年'], ['法治培训', 1, 2]))).toEqual([
      'B2 learning.trainings 2024 1 次',
      'C2 learning.trainings 2025 2 次',
    ]);
    const partly = importRows(
      [tall('指标', 2), wide('城管局', 3), null, null, tall('总计', 2)],
      [null, '一大队', '二大队', '小计'],
      ['法治培训', 1, 2, 3, 3],
    );
    expect(figuresOf(partly)).toEqual([
      'B3 learning.trainings 2025 1 次 (一大队)',
      'C3 learning.trainings 2025 2 次 (二大队)',
      'E3 learning.trainings 2025 3 次',
    ]);
    expect(partly.problems).toEqual([]);
    const source = importRows(['指标', '数值', '数据来源'], ['法治培训', 12, '执法监督平台']);
    expect(source.figures[0]?.department).toBeNull();
  });
});
