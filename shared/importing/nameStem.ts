/**
 * What is left of a normalised name without the words that tell nothing apart (2025年, 累计, 开展, 件数, 情况) and with
 * one word for each thing that is written in several (一般程序 is 普通程序). Two names with the same letters in their
 * stems mean the same: 制定规范性文件 and 规范性文件制定情况.
 */
export function nameStem(normalisedName: string): string {
  const unified = synonyms.reduce((name, [pattern, word]) => name.replace(pattern, word), normalisedName);
  return without(without(unified, fillers), counters);
}

/** The stem without words that mostly tell nothing apart either: 案件, 工作, 活动, 事项. Only its unit makes it sure. */
export function bareStem(stem: string): string {
  return without(stem, vagueWords);
}

/**
 * The letters of a stem, each once and in a fixed order, so that 许可申请 and 申请许可 are one; who hands over to whom
 * keeps its order.
 */
export function sortedLetters(stem: string): string {
  return /移[送交]|转[交送]/.test(stem) ? stem : [...new Set(stem)].sort().join('');
}

/** A name that consists of such words alone keeps them: 活动. */
function without(name: string, words: RegExp): string {
  const rest = name.replace(words, '');
  return rest === '' ? name : rest;
}

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/一般程序/g, '普通程序'],
  [/审查/g, '审核'],
  [/修改/g, '修订'],
  [/行政机关负责人/g, '负责人'],
  [/人大代表/g, '人大'],
  [/政协委员/g, '政协'],
  [/(?:党[组委])*理论学习中心组|党[组委]中心组/g, '中心组'],
  [/12345(?:政务)?(?:服务)?(?:便民)?热线/g, '12345热线'],
  [/(?:普法|法治|法制)(?:宣传教育|宣传)/g, '普法'],
  [/持有(?:行政)?执法证件?的?/g, '持证'],
  [/免于/g, '免予'],
  [/占比|比例|比率/g, '率'],
  [/总额|总金额|数额/g, '金额'],
  [/^[局委厅](?=党|中心组)/g, ''],
  [/或者?|以及|及其?|和|与/g, ''],
];

/** The longer ones first, as 件数 would leave nothing of 案件数 but 案. */
const fillers = new RegExp(
  [
    '(?:19|20)\\d\\d年?度?',
    '\\d{0,2}[至月]?12月(?:份)?',
    '本年度|本年|今年|当年|全年|年度|年内|年末|年底|本期|报告期',
    '总数量|总件数|总次数|总人数|总数|总量|总计|合计|共计|累计|共有|总',
    '数量|件数|次数|份数|个数|条数|项数|宗数|起数|卷数|场数|期数|家数|人数|台数|名数',
    '情况|统计|数据|指标|数$',
    '开展|组织|举办|实施|进行|召开|作出|依法|做出|实行|落实',
    '各类|各项|各种|有关|相关|我局|全局|本局|本单位|本机关|本部门|全市|全区|全县|辖区',
    '行政|其中|的|等|了',
  ].join('|'),
  'g',
);

/** What is left of 件数, 次数, 条数 at the end of a name; 案件, 事项, 干部 and 人次 are words. */
const counters =
  /(?:家次|户次|场次|(?<![案证信文物要])件|(?<!人)次|(?<![身股月])份|个|条|(?<!事)项|宗|起|人)$/;

const vagueWords = /案件|工作|活动|事项|信息|业务|办理|承办|决定|行为|件$/g;
