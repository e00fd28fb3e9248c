import { chineseNumberSigns, parseChineseNumber } from '../domain/chineseNumber.ts';
import { ExactDecimal } from '../domain/exactDecimal.ts';
import type { Match } from './match.ts';
import type { NumberWordKind, Quantity } from './quantity.ts';

interface Shape {
  readonly pattern: RegExp;
  readonly read: (match: Match) => readonly Quantity[];
}

const signs = `[${chineseNumberSigns}]`;
const any = `(?:\\d+|${signs}+)`;
const year = '(?:19|20)\\d\\d';
const month = '(?:1[0-2]|0?[1-9])';
const to = '\\s?(?:[-—–−─~〜]{1,2}|至|到)\\s?';

/** Shapes of numbers that measure nothing; an earlier one takes its number before a later one sees it. */
export const numberWords: readonly Shape[] = [
  // 〔2026〕12号, (2017)47号, 索引号 620702103/2026-00038
  shape('document-number', `[〔\\[【(]${year}[〕\\]】)]\\s?第?\\d+号?`),
  shape('document-number', `(?<![\\d.])\\d{4,}\\/\\d{4}-\\d{3,}`),
  // https://…/2026.html and 3@example are addresses
  shape('name', `(?:https?:\\/\\/|www\\.)[!-~]*\\d[!-~]*`),
  shape('clause', `第${any}[条款章编](?:之${signs})?(?:第${any}款)?(?:第?\\(?${any}\\)?项)?`),
  ...dates(),
  ...phones(),
  ...names(),
  ...ordinals(),
];

function dates(): readonly Shape[] {
  return [
    // The dash of 2021—2025年 is lost in copied text now and then.
    shape('date', `(?<!\\d)${year}(?:年(?:度)?)?${to}${year}年?(?:度)?(?!\\d)`),
    shape('date', `(?<!\\d)${year}${year}年`),
    shape('date', `(?<![\\d.])${year}([-/.])${month}\\1\\d{1,2}(?:\\s\\d{1,2}:\\d\\d(?::\\d\\d)?)?(?!\\d)`),
    shape('date', `(?<![\\d.])${year}\\s?年(?:度|\\s?${month}月(?:份|${to}${month}月|\\d{1,2}[日号])?)?`),
    shape('date', `(?<!\\d)\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)`),
    shape('date', `(?<![\\d.])${month}(?:月)?${to}${month}月(?:份)?`),
    shape('date', `(?<![\\d.])${month}月(?:份|(?:[12]\\d|3[01]|0?[1-9])[日号])?`),
    shape('date', `(?<![\\d.])(?:[12]\\d|3[01]|0?[1-9])日(?![元均])`),
    shape(
      'date',
      `[一二][〇零○九][〇零○一二三四五六七八九]{2}年(?:${signs}{1,2}月(?:${signs}{1,3}[日号])?)?`,
    ),
    shape(
      'date',
      `(?<![第个${chineseNumberSigns}])(?:十[一二]?|[一二三四五六七八九])月(?:份|${signs}{1,3}[日号])?(?!一)`,
    ),
  ];
}

function phones(): readonly Shape[] {
  return [
    shape('phone', `(?<!\\d)12\\d{3}(?=[^\\d,。;、件起个条次]{0,12}(?:热线|平台|电话))`),
    shape('phone', `(?<!\\d)(?:110|119|120|122)(?=(?:报警|急救|接处警|联动|热线|指挥|电话))`),
    shape('phone', `(?<!\\d)(?:0\\d{2,3}[- ]?\\d{7,8}|1[3-9]\\d{9}|400-?\\d{3}-?\\d{4})(?!\\d)`),
    shape('phone', `(?<=(?:电话|热线|传真|邮编|邮政编码)(?:号码)?[:是为]?)\\d{5,12}`),
  ];
}

function names(): readonly Shape[] {
  return [
    shape(
      'name',
      `(?<![${chineseNumberSigns}])[一二三四五六七八九十]{1,2}五(?=普法|规划|时期|期间|末|以来|收官|开局|[”"’'])`,
    ),
    // 1+3+N, “3·19”, 7×24小时
    shape('name', `\\d+(?:\\s?[+×]\\s?(?:\\d+|[A-Za-z]))+(?:小时)?`),
    shape('name', `(?<=[A-Za-z]\\s?\\+\\s?)\\d+`),
    shape('name', `(?<![\\d.])\\d{1,2}[·•・‧]\\d{1,2}`),
    shape(
      'version',
      `(?<![A-Za-z])[vV]\\d+(?:\\.\\d+)*|(?<![\\d.])\\d+(?:\\.\\d+){2,}|(?<![\\d.])\\d+(?:\\.\\d+)?(?=版(?!本?面))`,
    ),
    shape('version', `(?<![\\d.,])\\d\\.0(?=[\\p{Script=Han}“”"](?<![件个万亿元人次]))(?!余|多)`),
    // 5G, A4, GB/T 9704-2012
    shape(
      'name',
      `(?<=[A-Za-z])[- ]?\\d+(?:\\.\\d+)?(?:[-—]${year})?(?![\\d,.]*\\s?[万余件个起次人元%])|(?<![\\d.])\\d+(?:\\.\\d+)?(?=[A-Za-z])`,
    ),
    quoted(`“[^“”。;]{1,12}”|"[^"。;]{1,12}"|“[^“”。;]{1,30}[+][^“”。;]{1,30}”`),
    quoted(`《[^《》]{1,60}》`),
    shape('name', `(?<![\\d.])24小时(?!内|之内|以内)|(?<!\\d)365天|\\d+小时(?=[以之]?外)`),
    shape('name', `\\d+(?=工作法|工作模式|模式|机制|工程|行动|计划|体系|战略)`),
    shape('name', `(?<![\\d.])\\d+号`),
    shape(
      'name',
      `[一二三四五六七八九十两]个(?=维护|确立|意识|自信|全面|不得|严禁|文明|必须|坚持|统一|责任|毫不|关键)|三项(?=制度)`,
    ),
    shape('name', `(?<![\\d.])\\d+\\/\\d+(?![\\d.]*[件个])`),
  ];
}

function ordinals(): readonly Shape[] {
  return [
    shape('ordinal', `第\\s?${any}`),
    shape('ordinal', `${any}届(?:${signs}+次)?|${signs}+次(?=全会|全体会议)`),
    shape(
      'ordinal',
      `(?<=^\\s*)${any}[、](?!${signs}*[、])|(?<=^\\s*)\\d{1,2}[.](?!\\d)|(?<=^\\s*)\\d{1,2}\\s(?=\\p{Script=Han})(?!\\d+\\s[件个起次项])`,
    ),
    shape('ordinal', `\\((?:\\d{1,2}|${signs}{1,3})\\)`),
    shape('ordinal', `(?<=^|[\\s。;:,、!?”])${signs}{1,3}是(?!否)`),
    shape('ordinal', `(?<=附件|附表|附图)\\s?\\d{1,2}`),
  ];
}

function shape(kind: NumberWordKind, pattern: string): Shape {
  return {
    pattern: new RegExp(pattern, 'gu'),
    read: ({ written, start }) => {
      const lead = written.length - written.trimStart().length;
      const text = written.trim();
      const value = kind === 'ordinal' || kind === 'clause' ? numberIn(text) : null;
      return [{ kind, value, text, start: start + lead, end: start + lead + text.length }];
    },
  };
}

/** What stands in quotes or title marks is a name, and so are its numbers: “721”, “五个严禁”. */
function quoted(pattern: string): Shape {
  return {
    pattern: new RegExp(pattern, 'gu'),
    read: ({ written, start }) =>
      [...written.matchAll(/\d+(?:[.,]\d+)*/g)].map(({ 0: text, index }) => ({
        kind: 'name',
        value: null,
        text,
        start: start + index,
        end: start + index + text.length,
      })),
  };
}

/** 第二十四条 is 24. */
function numberIn(text: string): ExactDecimal | null {
  const written = new RegExp(any, 'u').exec(text)?.[0] ?? '';
  const plain = /^\d/.test(written)
    ? written.replace(/^0+(?=\d)/, '')
    : String(parseChineseNumber(written) ?? '');
  return ExactDecimal.safeParse(plain).data ?? null;
}
