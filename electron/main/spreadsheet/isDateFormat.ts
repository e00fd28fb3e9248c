/** Whether a number format shows days or times (ECMA-376 part 1, 18.8.31): yyyy"年"m"月" does, 0"日" does not. */
export function isDateFormat(code: string): boolean {
  for (const token of code.matchAll(tokens)) {
    if (token.groups?.['date'] !== undefined) return true;
  }
  return false;
}

/** What shows a part of a day; other tokens are there so that their letters are not taken for such a part. */
const date = [
  // [h], [mm]: hours and minutes that go on counting.
  String.raw`\[(?:[^\]]*\[)?[HhMmSs\u0e0a\u0e19\u0e17]*\]`,
  String.raw`[Aa]/[Pp]`,
  String.raw`[Aa][Mm]/[Pp][Mm]`,
  '上午/下午',
  // g and e are years of an era, b1 and b2 the Hijri calendar.
  '[BbMDYHSEmdyhseg]',
];

const others = [
  'G[Ee][Nn][Ee][Rr][Aa][Ll]',
  '"[^"]*"?',
  String.raw`[\\_][^]?`,
  String.raw`\[[^\]]*\]?`,
  // 0.00E+00: digits with their exponent.
  String.raw`[.0#](?:[0#?.,E+%-]|\\(?=-[0#]))*`,
  '[1-9][0-9]*',
];

const tokens = new RegExp(`(?<date>${date.join('|')})|${others.join('|')}`, 'g');
