/** Each two letters of a text that stand side by side, without words that tell no indicator from another. */
export function wordPairs(text: string): ReadonlySet<string> {
  const letters = Array.from(text.replace(fillers, '').replace(/[^\p{L}\p{N}\ufffc]/gu, ''));
  const pairs = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  return new Set(pairs.length === 0 ? letters : pairs);
}

const fillers = /[（(][^（）()]*[）)]|数量|件数|次数|总数|人数|情况|本年度?|全年|累计|共计|合计/g;

/** How much of a name stands in a text, from 0 to 1. */
export function sharedPart(name: ReadonlySet<string>, text: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of name) if (text.has(pair)) shared += 1;
  return name.size === 0 ? 0 : shared / name.size;
}
