import type { KitColumn } from '../importing/kit/kitColumns.ts';
import type { InputRule } from './inputRule.ts';

/** The words of a collection workbook; they are Chinese in both languages of the window, as the offices are. */
export const kitWords = {
  title: (bureau: string, year: number) => `${bureau}${String(year)}年度法治政府建设数据收集表`,
  sheet: '填报表',
  registrySheet: '收集包登记（请勿改动）',
  office: (name: string) => `填报科室：${name}`,
  issue: (deadline: string | null, version: number) =>
    `${deadline === null ? '' : `截止日期：${deadline}\u3000\u3000`}第${String(version)}版`,
  guidance: [
    '1．只填浅黄色的“本年数”“约数”“备注”三栏；其他各栏请不要改动、增删。文件名可以改，不影响汇总。',
    '2．没有发生的填 0；掌握不了的留空，并在“备注”写明原因。百分数只填数值，98.5% 填 98.5。',
    '3．只填数字，不带单位；是约数的，在“约数”栏选“余、多、近、约、以上”。填好后保存，连同文件交回即可。',
  ],
  signature: ['填报人：', '审核人：', '日期：'],
  headers: (year: number): Readonly<Record<KitColumn, string>> => ({
    number: '序号',
    name: '指标',
    stamp: '识别码',
    definition: '填报口径',
    unit: '单位',
    last: `上年数 ${String(year - 1)}年`,
    value: `本年数 ${String(year)}年`,
    qualifier: '约数',
    note: '备注',
    code: '编号',
  }),
  nothing: '—',
  prompts: {
    whole: { prompt: '填整数，没有发生的填 0', error: '这一项请填不小于 0 的整数，不带单位和文字。' },
    percent: {
      prompt: '填 0 到 100 之间的数，98.5% 填 98.5',
      error: '这一项请填 0 到 100 之间的数，98.5% 填 98.5，不带百分号。',
    },
    amount: { prompt: '填数字，没有发生的填 0', error: '这一项请填不小于 0 的数字，不带单位和文字。' },
    decimal: { prompt: '填数字，可以有小数和负数', error: '这一项请填数字，不带单位和文字。' },
  } satisfies Readonly<Record<InputRule, { prompt: string; error: string }>>,
  promptTitle: (unit: string) => (unit === '' ? '本年数' : `本年数（${unit}）`),
  errorTitle: '填写的内容不符合要求',
  errorAfter: '约数请在右边“约数”栏选择。',
  qualifier: { prompt: '数字是约数时选择，准确数不选', error: '请从列表中选择：余、多、近、约、以上。' },
} as const;
