import { toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { splitUnit } from '../domain/units.ts';

/** What the words of one header cell say about a column; a lower `rank` is the better word for its role. */
export type HeaderWord = Readonly<{ role: HeaderRole; rank: number; word: string }>;

export type HeaderRole = 'indicator' | 'value' | 'unit' | 'department' | 'year';

/** The role of a column by a word of its header; null for plain text. `word` is half-width, without spaces and unit. */
export function findHeaderWord(word: string): HeaderWord | null {
  if (word.length > longest) return null;
  const plain = tidy(word);
  const exact = findExactWord(plain);
  if (exact !== null) return exact;
  if (departmentHeader.test(plain)) return { role: 'department', rank: 4, word: plain };
  return indicatorHeader.test(plain) ? { role: 'indicator', rank: weakest, word: plain } : null;
}

/** The same for the words that leave no doubt; `word` has neither brackets nor marks behind it. */
export function findExactWord(word: string): HeaderWord | null {
  for (const role of roles) {
    const rank = words[role].get(word);
    if (rank !== undefined) return { role, rank, word };
  }
  return null;
}

/** 科室\\指标 in a corner that a diagonal divides: it says what both sides are, and names no column. */
export function isCorner(text: string): boolean {
  const parts = toHalfWidth(text)
    .trim()
    .split(/[\s\\/|]+/);
  const found = parts.map((part) => findHeaderWord(part)?.role);
  return parts.length > 1 && found.every((role) => role !== undefined) && new Set(found).size > 1;
}

/** The role of a column by the whole text of its header: 指标（项）, 数 值. */
export function findHeaderRole(text: string): HeaderWord | null {
  return findHeaderWord(splitUnit(withoutSpaces(toHalfWidth(text))).rest);
}

const longest = 40;

/** Without remarks in brackets and marks behind the word. */
export function tidy(word: string): string {
  return word.replace(/(?:[(【[][^()]*[)\]】])+$/, '').replace(/[:*]$/, '');
}

/** 执法单位, 行政执法主体名称, 所属中队: whose figures a row holds; 执法大队 itself is such a one. */
const departmentHeader =
  /^(?:.{0,8}(?:科室|处室|股室|部门|单位|执法机关|行政机关|机构|主体|区县|县区|市县|县市区|辖区)|(?:所属|各|责任|填报)?(?:大队|中队|支队|街道|乡镇|镇街|镇办|地区|片区|科所队|站所|基层所)|(?:各|所属).{1,6})(?:名称|名)?$/;

/** 案件类型, 处罚种类, 检查事项: what a row counts, when nothing says it better. */
const indicatorHeader = /^.{1,8}(?:类型|类别|种类|项目|事项|内容|方式|领域|环节|指标|名称)$/;

const weakest = 8;

/** A column that is never read: numbering, changes, goals, remarks, people and their telephones. */
export function isSkippedHeader(word: string): boolean {
  return skipped.test(tidy(word));
}

const skipped = new RegExp(
  '^(?:(?:序|编|行|栏|项|排)?[号次]|序|No\\.?|№|(?:指标)?(?:代码|编码|编号)|序列|排名|名次|位次|[±+-]+%?|[±+-].{0,4}%' +
    '|.*(?:同比|环比|增减|增长|增幅|升降|变化|变动|较上年|较去年|比上年|比去年).*' +
    '|.{0,6}(?:占比|比重|权重|分值|得分|评分|自评|目标|计划|任务|进度)(?:值|数|量|情况)?|(?:任务|目标|计划)?完成率(?:[(].*[)])?' +
    '|.*(?:备注|说明|附注|依据|口径|定义|公式|来源文件|佐证|材料|要求)' +
    '|.{0,6}(?:填报|填表|报送|统计|审核|截止|完成|更新)(?:人|时间|日期|时限)|责任人|联系人|负责人|经办人|签字|签名|盖章' +
    '|.{0,4}(?:电话|手机|联系方式|邮编|邮政编码|邮箱|传真|地址|网址|账号|卡号|证号|车牌号?)(?:号码?)?)$',
  'i',
);

/** A column of a list of single cases, people or papers: such a list is no table of figures. */
export function isListHeader(word: string): boolean {
  return listed.test(tidy(word));
}

const listed =
  /^(?:案号|案由|案件名称|案件编号|.{0,6}(?:当事人|被处罚人|相对人|申请人|被申请人|原告|被告|参训人员)(?:姓名|名称)?|.*文书(?:编)?号|.*(?:决定书?|通知书|文件)(?:文|编)?号|发?文号|姓名|性别|出生.*|.*身份证.*|.*信用代码|执法证(?:编)?号|(?:立案|处罚|处罚决定|决定|结案|签订|受理|印发|发文|发布|开庭)(?:日期|时间)|合同(?:名称|编号)|企业名称|文件名称|职务|工号)$/;

const roles = ['indicator', 'value', 'unit', 'department', 'year'] as const;

const groups = (...lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)));

/** Groups of equal rank, the best first. */
const words: Readonly<Record<HeaderRole, ReadonlyMap<string, number>>> = {
  indicator: groups(
    '三级指标 三级指标名称',
    '二级指标 二级指标名称',
    '指标 指标名称 指标项 指标项目 指标内容 统计指标 统计指标名称 数据指标 考核指标',
    '统计项目 统计事项 统计内容 数据项 数据项目 数据名称 填报项目 填报内容 填报事项 填报指标',
    '项目 项目名称 事项 事项名称 工作项目 工作事项 具体项目 具体事项 工作任务 任务名称 重点工作 工作名称',
    '名称 内容 工作内容 具体内容 分类 类别 类型 业务类型',
    '一级指标 一级指标名称',
  ),
  value: groups(
    '数值 数量 数据 数 值 指标值 数据值 数额 统计数 统计数量 统计值 统计数据 统计结果 填报数 填报数值 填报数据 填报值 上报数 上报数据 年报数',
    '本年 本年度 本年数 本年数值 本年实际 本年合计 本年累计 本年度数 本年度数据 本年完成数 本年度完成数 当年 当年数 当年值 今年 本期 本期数 本期值 报告期 报告期数 本报告期',
    '全年 全年数 全年合计 全年累计 全年总数 全年数据 年度数据 年度合计 年度累计 年度总数 年度完成数 1-12月 1—12月 1~12月 1至12月 1月-12月',
    '核定数 审核数 核实数 审定数 确认数 核定值 总数 累计 累计数 完成数 完成数量 完成值 实际 实际数 实际值 实际完成 实际完成数 发生数',
    '结果 完成情况 开展情况 数据情况 情况',
    '件数 次数 人数 人次 金额 场次 户数 家数 宗数 起数 份数',
  ),
  unit: groups('计量单位 单位 数据单位 统计单位'),
  department: groups(
    '科室 责任科室 填报科室 报送科室 牵头科室 承办科室 来源科室 业务科室 科室名称 科 处室 责任处室 股室 责任股室',
    '部门 责任部门 填报部门 报送部门 牵头部门 来源部门 部门名称',
    '责任单位 填报单位 报送单位 牵头单位 承办单位 来源单位 单位名称 数据来源 来源',
  ),
  year: groups('年度 年份 年 统计年度 统计年份 所属年度 报告年度 数据年度 填报年度'),
};
