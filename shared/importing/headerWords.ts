import { Year } from '../domain/year.ts';
import { toHalfWidth, withoutSpaces } from './plainText.ts';
import { splitUnit } from './units.ts';

/** What one cell of a header says about its column; a lower `rank` is the better word for its role. */
export type HeaderWord = Readonly<{
  role: 'indicator' | 'value' | 'unit' | 'department' | 'year';
  rank: number;
  word: string;
  /** The unit in brackets: 罚没金额（万元）. */
  unit: string;
  /** The year that a column of values names: 2025年. */
  year: Year | null;
}>;

/** The role of a column by its header; null for the ones that are not read (序号, 备注, 同比, 目标) and for plain text. */
export function findHeaderWord(text: string): HeaderWord | null {
  if (text.length > longest) return null;
  const { rest, unit } = splitUnit(withoutSpaces(toHalfWidth(text)));
  const dated = namedYear.exec(rest);
  if (dated === null) return findWord(tidy(rest), unit);
  // 2025年, 2025年度数值, 数量（2025年）, 2025年1-12月; 2025年目标 is no value.
  const year = Year.safeParse(Number(dated[1])).data ?? null;
  const word = tidy(rest.replace(dated[0], ''));
  const rank = word === '' ? 0 : rankOf(word, 'value');
  return year === null || rank === null ? null : { role: 'value', rank, word, unit, year };
}

const longest = 40;

const namedYear = /(?<!\d)((?:19|20)\d\d)(?!\d)年?度?/;

/** Without remarks in brackets and marks behind the word. */
function tidy(word: string): string {
  return word.replace(/(?:[(【[][^()]*[)\]】])+$/, '').replace(/[:*]$/, '');
}

function findWord(word: string, unit: string): HeaderWord | null {
  for (const role of roles) {
    const rank = rankOf(word, role);
    if (rank !== null) return { role, rank, word, unit, year: null };
  }
  return null;
}

function rankOf(word: string, role: HeaderWord['role']): number | null {
  const rank = words[role].findIndex((group) => group.includes(word));
  return rank < 0 ? null : rank + 1;
}

const roles = ['indicator', 'value', 'unit', 'department', 'year'] as const;

const groups = (...lines: readonly string[]): readonly (readonly string[])[] =>
  lines.map((line) => line.split(' '));

/** Groups of equal rank, the best first. */
const words: Readonly<Record<HeaderWord['role'], readonly (readonly string[])[]>> = {
  indicator: groups(
    '三级指标 三级指标名称',
    '二级指标 二级指标名称',
    '指标 指标名称 指标项 指标项目 指标内容 统计指标 统计指标名称 数据指标 考核指标',
    '统计项目 统计事项 统计内容 数据项 数据项目 数据名称 填报项目 填报内容 填报事项 填报指标',
    '项目 项目名称 事项 事项名称 工作项目 工作事项 具体项目 具体事项',
    '名称 内容 工作内容 具体内容 分类 类别 类型 业务类型',
    '一级指标 一级指标名称',
  ),
  value: groups(
    '数值 数量 数据 数 值 指标值 数据值 数额 统计数 统计数量 统计值 统计数据 统计结果 填报数 填报数值 填报数据 填报值 上报数 上报数据 年报数',
    '本年 本年度 本年数 本年数值 本年实际 本年合计 本年累计 本年度数 本年度数据 本年完成数 本年度完成数 当年 当年数 当年值 今年 本期 本期数 本期值 报告期 报告期数 本报告期',
    '全年 全年数 全年合计 全年累计 全年总数 全年数据 年度数据 年度合计 年度累计 年度总数 年度完成数 1-12月 1—12月 1~12月 1至12月 1月-12月',
    '合计 总计 总数 共计 累计 累计数 完成数 完成数量 完成值 实际 实际数 实际值 实际完成 实际完成数 发生数',
    '件数 次数 人数 金额 结果 完成情况 开展情况 数据情况 情况',
  ),
  unit: groups('计量单位 单位 数据单位 统计单位'),
  department: groups(
    '科室 责任科室 填报科室 报送科室 牵头科室 承办科室 来源科室 业务科室 科室名称 科 处室 责任处室 股室 责任股室',
    '部门 责任部门 填报部门 报送部门 牵头部门 来源部门 部门名称',
    '责任单位 填报单位 报送单位 牵头单位 承办单位 来源单位 单位名称 数据来源 来源',
  ),
  year: groups('年度 年份 年 统计年度 统计年份 所属年度 报告年度 数据年度 填报年度'),
};
