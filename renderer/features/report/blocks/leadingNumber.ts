import type { HeadingLevel } from '../../../../shared/domain/block.ts';

/** How headings of each level are numbered by hand: 一、 （一） 1. （1） and what is often typed instead. */
const numbers = {
  1: /^[一二三四五六七八九十百零]{1,5}[、．.]\s*/u,
  2: /^[（(][一二三四五六七八九十百零]{1,5}[）)][、．.]?\s*/u,
  3: /^\d{1,3}[.．、](?!\d)\s*/u,
  4: /^[（(]\d{1,3}[）)][、．.]?\s*/u,
} as const satisfies Record<HeadingLevel, RegExp>;

/** The text without a heading's number at its start. */
export function withoutNumber(text: string): string {
  const found = Object.values(numbers).find((number) => number.test(text));
  return found === undefined ? text : text.replace(found, '');
}

/** The level of the number that a line begins with; null for a line without one, and for 一、二季度. */
export function numberedLevel(line: string): HeadingLevel | null {
  if (numbers[1].test(line)) return /^[一二三四五六七八九][、][一二三四五六七八九十]/u.test(line) ? null : 1;
  if (numbers[2].test(line)) return 2;
  if (numbers[3].test(line)) return 3;
  return numbers[4].test(line) ? 4 : null;
}
