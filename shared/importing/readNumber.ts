import { shift, toDecimal } from '../domain/exactDecimal.ts';
import { scalePower } from '../domain/unitScale.ts';
import type { ExactDecimal } from '../domain/exactDecimal.ts';
import type { Qualifier } from '../domain/figure.ts';
import { chineseNumberSigns, parseChineseNumber } from '../domain/chineseNumber.ts';
import type { ImportProblemCode } from './importResult.ts';
import { saysNothing, toHalfWidth, withoutSpaces } from '../domain/plainText.ts';
import { isKnownUnit } from '../domain/units.ts';

export type NumberRead = Readonly<{
  value: ExactDecimal;
  qualifier: Qualifier | null;
  /** As written behind the number, without 万 and 亿; empty when there is none. */
  unit: string;
  /** True when the text said 万 or 亿, which is multiplied out. */
  scaled: boolean;
}>;

export type NumberRefused = Readonly<{
  refused: Extract<
    ImportProblemCode,
    'value-missing' | 'value-is-a-range' | 'value-is-a-date' | 'value-is-an-error' | 'value-not-a-number'
  >;
}>;

/** A number as people write it in a cell (1，616; 4700余件; 约50万人次; 98.45%; 十二次), or why it is none. */
export function readNumber(text: string): NumberRead | NumberRefused {
  const integer = plainInteger.test(text) ? toDecimal(text) : null;
  if (integer !== null) return { value: integer, qualifier: null, unit: '', scaled: false };
  if (saysNothing(text)) return { refused: 'value-missing' };
  const plain = joinThousands(toHalfWidth(text).trim().replace(/^'/, ''));
  if (plain.length > longest || loneOne.test(plain) || /\d\s+\d/.test(plain))
    return { refused: 'value-not-a-number' };
  const written = withoutSpaces(plain).replace(/[。;,.]$/, '');
  if (errorText.test(written)) return { refused: 'value-is-an-error' };
  if (dates.some((date) => date.test(written))) return { refused: 'value-is-a-date' };
  if (range.test(written)) return { refused: 'value-is-a-range' };
  return readQuantity(written) ?? { refused: 'value-not-a-number' };
}

/** Nearly every number of a text file is one of these. */
const plainInteger = /^[1-9]\d{0,14}$/;

/** Beyond this a text is a sentence, not a number. */
const longest = 40;

/** 一 by itself looks like the dash for nothing, and is often typed for it. */
const loneOne = /^一$/;

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

const month = '(0?[1-9]|1[0-2])';
const day = '(0?[1-9]|[12]\\d|3[01])';
const dates = [
  new RegExp(`^(19|20)\\d\\d[-/]${month}([-/]${day})?(\\D.*)?$`),
  new RegExp(`^(19|20)\\d\\d\\.${month}\\.${day}$`),
  /^(19|20)\d\d年/,
  new RegExp(`^${month}月(${day}[日号])?$`),
  new RegExp(`^${day}[日号]$`),
  /^\d{1,2}:\d\d(:\d\d)?$/,
];

const arabic = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)';
const chinese = `[${chineseNumberSigns}]+`;
const number = `-?${arabic}|${chinese}`;
const scale = '[十百千]?万亿|[十百千]?[万亿]|[百千]';

const range = new RegExp(
  `^(?:[约近])?(?:${number})(?:${scale})?[^\\d\\s]{0,4}?(?:[-—–−─~〜]+|至|到)(?:${number})(?:${scale})?\\D{0,8}$`,
);

const quantity = new RegExp(
  '^(?:共计|共|累计|合计|总计)?(?<before>将近|近|大约|约|不少于|不低于|至少|≥|>=)?(?<currency>[¥￥])?' +
    `(?<percent>百分之)?(?<number>${number})(?<within>[余多])?(?<scale>${scale})?(?<behind>[余多])?` +
    '\\(?(?<unit>[%‰]|[^\\d\\s,.;:+=()]{0,8}?)\\)?整?(?<after>以上|左右|上下)?$',
);

const qualifiers = new Map<string, Qualifier>([
  ['余', '余'],
  ['多', '多'],
  ['近', '近'],
  ['将近', '近'],
  ['约', '约'],
  ['大约', '约'],
  ['左右', '约'],
  ['上下', '约'],
  ['以上', '以上'],
  ['不少于', '以上'],
  ['不低于', '以上'],
  ['至少', '以上'],
  ['≥', '以上'],
  ['>=', '以上'],
]);

function readQuantity(written: string): NumberRead | null {
  const groups = quantity.exec(written.replace(/^[−－]/, '-'))?.groups;
  if (groups === undefined) return null;
  const value = readDigits(groups['number'] ?? '');
  const unit = unitOf(groups);
  if (value === null || !unitIsPlausible(unit, groups)) return null;
  const power = scalePower(groups['scale'] ?? '');
  const word = [groups['before'], groups['within'], groups['behind'], groups['after']].find(Boolean);
  return {
    value: power === 0 ? value : shift(value, power),
    qualifier: qualifiers.get(word ?? '') ?? null,
    unit,
    scaled: power > 0,
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function unitOf(groups: Groups): string {
  if (groups['percent'] !== undefined) return '%';
  const unit = groups['unit'] ?? '';
  return unit === '' && groups['currency'] !== undefined ? '元' : unit;
}

/** 一般 is no number with a unit, 12半 is none either; 187盏 is. */
function unitIsPlausible(unit: string, groups: Groups): boolean {
  if (unit === '' || isKnownUnit(unit)) return true;
  const inArabic = /\d/.test(groups['number'] ?? '');
  return inArabic && unit.length <= 2 && /^[\p{L}/]+$/u.test(unit) && !notInUnits.test(unit);
}

const notInUnits = new RegExp(`[${chineseNumberSigns}余多几半来约近至到第]`);

function readDigits(digits: string): ExactDecimal | null {
  const plain = /\d/.test(digits) ? plainDigits(digits) : String(parseChineseNumber(digits) ?? '');
  return toDecimal(plain);
}

/** 1,616 as 1616, 007 as 7, .5 as 0.5, -0 as 0; decimals stay as printed. */
function plainDigits(digits: string): string {
  const plain = digits
    .replaceAll(',', '')
    .replace(/^(-?)\./, '$10.')
    .replace(/^(-?)0+(?=\d)/, '$1');
  return /[1-9]/.test(plain) ? plain : plain.replace('-', '');
}

/** 1 616 000 as 1616000: the space between groups of three is a thousands mark. */
function joinThousands(text: string): string {
  return /^(?:大约|约|近)?\s?-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\s]*\d)/.test(text)
    ? text.replace(/(\d)[ \u00a0\u2009\u202f](?=\d{3})/g, '$1')
    : text;
}
