/** Reads 十二, 一百零三, 两千, 壹佰 (0 to 9999); null for anything that is not written correctly, such as 三五 or 一百二. */
export function parseChineseNumber(text: string): number | null {
  const plain = text.replace(/./g, (sign) => variants.get(sign) ?? sign);
  if (plain === '零') return 0;
  let sum = 0;
  let pending = 0;
  for (const sign of plain) {
    const digit = digits.indexOf(sign);
    const power = powers.get(sign);
    if (power !== undefined) {
      sum += (pending === 0 ? 1 : pending) * power;
      pending = 0;
    } else if (digit >= 0) pending = digit;
    else return null;
  }
  const value = sum + pending;
  return value > 0 && value < 10_000 && toChinese(value) === plain.replace(/^一十/, '十') ? value : null;
}

/** Every sign that a Chinese number is written with, as the inside of a character class. */
export const chineseNumberSigns = '零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟';

const digits = '零一二三四五六七八九';
const powers = new Map([
  ['千', 1000],
  ['百', 100],
  ['十', 10],
]);
const variants = new Map(
  [
    '〇零',
    '两二',
    '壹一',
    '贰二',
    '叁三',
    '肆四',
    '伍五',
    '陆六',
    '柒七',
    '捌八',
    '玖九',
    '拾十',
    '佰百',
    '仟千',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** 1 to 9999 as it is written: 十二, 一百一十, 一千零三. */
function toChinese(value: number): string {
  let text = '';
  let rest = value;
  let skipped = false;
  for (const [name, power] of [...powers, ['', 1] as const]) {
    const digit = Math.floor(rest / power);
    rest %= power;
    if (digit === 0) skipped = text !== '';
    else {
      text += (skipped ? '零' : '') + digits.charAt(digit) + name;
      skipped = false;
    }
  }
  return text.replace(/^一十/, '十');
}
