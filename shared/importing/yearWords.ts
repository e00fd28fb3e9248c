import { Year } from '../domain/year.ts';

/** The year that a header names: `rest` are the words without it; a part of a year is none that is reported. */
export type YearWord = Readonly<{ year: Year | null; rest: string; part: boolean }>;

/** Reads 2025年, 2025年度数值, 数量（2025年）, 2025年1-12月, 上年同期; null where no year is named. `word` is half-width, without spaces. */
export function readYearWord(word: string, asked: Year): YearWord | null {
  const before = relative.get(word);
  if (before !== undefined) return { year: yearBefore(asked, before), rest: '', part: false };
  const short = /^[’']?(\d\d)年度?$/.exec(word)?.[1];
  if (short !== undefined && Math.abs(2000 + Number(short) - asked) <= 10) {
    return { year: Year.safeParse(2000 + Number(short)).data ?? null, rest: '', part: false };
  }
  const named = namedYear.exec(word);
  const year = Year.safeParse(Number(named?.[1])).data;
  if (named === null || year === undefined) return null;
  const rest = word
    .replace(named[0], '')
    .replace(/[([【][)\]】]/, '')
    .replace(/^[-—:、.·]+|[-—:、.·]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(wholeYear, '');
  return { year, rest, part: partOfYear.test(rest) };
}

/** 1月, 一季度, 上半年, 1-6月: what the whole year is made of. */
export function isPartOfYear(word: string): boolean {
  return /^(?:第?[一二三四1-4]季度?|[上下]半年|(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月份?|[1-9]月?[-—–~至到](?:[1-9]|1[01])月)(?:数|累计|合计|小计)?$/.test(
    word,
  );
}

/** Every year that a title names; days such as 2026年1月8日 are none, nor are document numbers. */
export function yearsInTitle(text: string): readonly number[] {
  return [...text.matchAll(titleYear)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return last >= first && last - first < 20
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [first];
  });
}

const namedYear = /(?<![\d.])((?:19|20)\d\d)(?![\d.])(?:年度?|财年)?/;

const wholeYear = /^(?:全年|1月?[-—–~至到]12月)(?:份|累计|合计)?$/;

const partOfYear = /月|季度|[上下]半年|截至|截止|[一二三四]季|\d+日/;

const titleYear =
  /(?<![\d〔[(.])((?:19|20)\d\d)(?:年?[-—–~至到]((?:19|20)\d\d))?(?![\d.])(?:年度?(?!\d{1,2}月\d{1,2}日|\d{1,2}月(?![-—–~至到\d]))|(?=[^\d年/-]|$))/g;

function yearBefore(asked: Year, years: number): Year | null {
  return years === 0 ? null : (Year.safeParse(asked - years).data ?? null);
}

/** How many years before the asked one; 上年结转 is an indicator and no year. */
const relative: ReadonlyMap<string, number> = new Map(
  [
    '本年 本年度 今年 当年 本期 报告期 本报告期 本年数 本年度数 本期数 今年数 当年数 本年累计 本年实际 本年完成数 本年度完成数 本年值 本期值',
    '上年 上年度 去年 上一年 上一年度 上期 上年数 上年度数 上期数 去年数 上年同期 去年同期 上年同期数 去年同期数 同期 同期数 上年累计 上年实际 上年完成数 上年值 上期值 去年值',
    '前年 前年度 前年数 前年同期',
  ].flatMap((words, years) => words.split(' ').map((word) => [word, years] as const)),
);
