import { chineseNumberSigns, parseChineseNumber } from '../domain/chineseNumber.ts';
import { scalePower } from '../domain/unitScale.ts';
import { ExactDecimal, shift } from '../domain/exactDecimal.ts';
import type { Qualifier } from '../domain/figure.ts';
import { knownUnits } from '../domain/units.ts';
import type { Match } from './match.ts';
import { measureKind } from './markRanges.ts';
import type { Quantity } from './quantity.ts';

/** Words for 约 and 近 before a number; 签约, 预约 and 附近 are other words. */
const before =
  '(?<before>将近|接近|大约|(?<![附最新就亲邻临将接])近|(?<![大签节预违制契公特解条合履邀誓])约|超过|(?<!赶)超|逾)?';

const after = '(?<after>以上|左右|上下(?![游级班]))?';

const arabic = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** Counted in prose beside what columns are counted in. */
const units = [
  ...knownUnits,
  '美元',
  '人(次)',
  '件(次)',
  '家(次)',
  '户(次)',
  '架次',
  '位',
  '款',
  '字',
  '倍',
  '角',
]
  .sort((left, right) => right.length - left.length)
  .map((unit) => unit.replace(/[()/]/g, '\\$&'));

const unitAfterDigits = `(?<unit>(?:${units.join('|')}))(?!(?<=部)[门分委]|(?<=次)性|(?<=名)[单字录]|(?<=起)[步])`;

/** Units that follow a Chinese numeral which counts; 三年, 一点 and 两面 are mostly no counts. */
const unitAfterNumeral =
  '(?<unit>人\\(次\\)|人次|家次|户次|场次|架次|件次|[件起宗份卷条项次家户个名人处台场期部支批篇所座间块册辆位元])' +
  '(?!(?<=部)[门分委]|(?<=次)(?:性|全会|全体)|(?<=名)[单字录]|(?<=起)[来步])';

const signs = `[${chineseNumberSigns}]`;

/** 一 alone mostly means "a" or "the whole": only with these does it count. */
const loneOne = '一(?=[名人家宗处台期篇](?![一人家]))';

/** Without 第三, 其一, 几十, 数百 and the like before it. */
const noWordBefore = `(?<![第其统唯每同单专之任逐某几数上几${chineseNumberSigns}万亿])`;

/** Shares in words, then numbers in Arabic digits, then numerals that count. */
export const writtenMeasures: readonly RegExp[] = [
  new RegExp(`${before}百分之(?<numeral>百|${signs}+(?:点${signs}+)?)(?<behind>[余多])?${after}`, 'g'),
  new RegExp(`${before}百分之(?<percent>${arabic})${after}`, 'g'),
  new RegExp(
    `${before}(?<currency>[¥￥])?(?<number>(?:(?<=[长降幅为])[-−])?(?:${arabic}))\\s?(?<within>[余多])?` +
      `(?<scale>[十百千]?万亿|[十百千]?[万亿]|[百千](?=[余多]?(?:${units.join('|')})))?(?<behind>[余多])?` +
      `(?:\\s?${unitAfterDigits})?${after}`,
    'g',
  ),
  new RegExp(
    `${before}${noWordBefore}(?<numeral>${loneOne}|(?!一${unitAfterNumeral.replace('?<unit>', '?:')})${signs}+)` +
      `(?<within>[余多])?(?<scale>[万亿])?(?<behind>[余多])?${unitAfterNumeral}${after}`,
    'g',
  ),
  // 近百件, 百余场, 万余元: a power of ten by itself is always a rough number.
  new RegExp(
    `${before}${noWordBefore}(?<power>[百千万])(?<behind>[余多])?(?<scale>[万亿])?${unitAfterNumeral}${after}`,
    'g',
  ),
];

const qualifiers: ReadonlyMap<string, Qualifier> = new Map([
  ['将近', '近'],
  ['接近', '近'],
  ['近', '近'],
  ['大约', '约'],
  ['约', '约'],
  ['左右', '约'],
  ['上下', '约'],
  ['余', '余'],
  ['多', '多'],
  ['超过', '以上'],
  ['超', '以上'],
  ['逾', '以上'],
  ['以上', '以上'],
]);

/** The measure that a pattern found in `whole`; null for a numeral that is written wrongly or says no number. */
export function readMeasure({ written, start, groups }: Match, whole: string): Quantity | null {
  const read = readValue(groups);
  if (read === null) return null;
  const word = [groups['before'], groups['within'], groups['behind'], groups['after']].find(Boolean);
  const outside = /(?:至少|不少于|不低于|突破)\p{Script=Han}{0,2}$/u.test(
    whole.slice(Math.max(0, start - 6), start),
  );
  const qualifier = qualifiers.get(word ?? '') ?? (outside ? '以上' : null);
  if (groups['power'] !== undefined && qualifier === null) return null;
  const inPercent = groups['percent'] !== undefined || written.includes('百分之');
  const unit = inPercent ? '%' : unitOf(groups);
  const end = start + written.length;
  const tail = (groups['after'] ?? '').length + (inPercent ? 0 : (groups['unit'] ?? '').length);
  const place = { text: written, start, end };
  if (unit === '' && qualifier === null && isYear(groups)) return { ...place, kind: 'date', value: null };
  const { value, power } = read;
  return {
    ...place,
    kind: measureKind(unit),
    value,
    qualifier,
    unit,
    unitStart: end - tail,
    power,
    isRange: false,
  };
}

type Groups = Match['groups'];

function readValue(groups: Groups): { readonly value: ExactDecimal; readonly power: number } | null {
  const power = scalePower(groups['scale'] ?? '');
  const base = baseOf(groups);
  return base === null ? null : { value: power === 0 ? base : shift(base, power), power };
}

function baseOf({ number, percent, numeral, power }: Groups): ExactDecimal | null {
  if (power !== undefined) return shift(ExactDecimal.parse('1'), scalePower(power));
  return numeral === undefined ? toDecimal(percent ?? number ?? '') : fromNumeral(numeral);
}

/** 1,616 as 1616, 007 as 7; decimals stay as printed. */
function toDecimal(digits: string): ExactDecimal | null {
  const plain = digits
    .replaceAll(',', '')
    .replace('−', '-')
    .replace(/^(-?)0+(?=\d)/, '$1');
  return ExactDecimal.safeParse(plain).data ?? null;
}

function fromNumeral(numeral: string): ExactDecimal | null {
  if (numeral === '百') return ExactDecimal.parse('100');
  const [whole = '', decimals = ''] = numeral.split('点');
  const value = parseChineseNumber(whole);
  const digits = Array.from(decimals, (sign) => parseChineseNumber(sign));
  if (value === null || digits.some((digit) => digit === null || digit > 9)) return null;
  return ExactDecimal.parse(`${String(value)}${digits.length > 0 ? `.${digits.join('')}` : ''}`);
}

function unitOf({ unit, currency }: Groups): string {
  if (unit === undefined) return currency === undefined ? '' : '元';
  return unit.replace(/\(次\)$/, '次');
}

/** 2025 without anything behind it is a year. */
function isYear({ number, scale, currency }: Groups): boolean {
  return scale === undefined && currency === undefined && /^(?:19|20)\d\d$/.test(number ?? '');
}
