/** How many characters are the same at the beginnings and at the ends of two texts. */
function commonEdges(before: string, after: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  const most = shorter - start;
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  return { start, end };
}

/** How much of two texts is the same at their beginnings and ends, as a share of the longer one. */
export function edgeLikeness(before: string, after: string): number {
  const { start, end } = commonEdges(before, after);
  return (start + end) / Math.max(before.length, after.length, 1);
}

const mark = /[\s，。；、：！？（）“”《》,;:!?()]/u;

/** The same, but in whole clauses, so that no word is cut. */
export function commonClauses(
  before: string,
  after: string,
): { readonly start: number; readonly end: number } {
  let { start, end } = commonEdges(before, after);
  while (start > 0 && !mark.test(before.charAt(start - 1))) start -= 1;
  while (end > 0 && !mark.test(before.charAt(before.length - end))) end -= 1;
  return { start, end };
}

/** The share of the shorter text that any order of its characters could have in common with the longer one. */
export function mostInCommon(before: string, after: string): number {
  const counts = new Map<number, number>();
  for (let index = 0; index < before.length; index += 1) {
    const code = before.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 0; index < after.length; index += 1) {
    const code = after.charCodeAt(index);
    const left = counts.get(code) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(code, left - 1);
  }
  return common / Math.max(1, Math.min(before.length, after.length));
}

/** How alike two texts are by the pairs of characters that they share (Dice), from 0 to 1. */
export function pairLikeness(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of before) {
    common += Math.min(count, after.get(pair) ?? 0);
    all += count;
  }
  for (const count of after.values()) all += count;
  return all === 0 ? 1 : (2 * common) / all;
}

/** The pairs of neighbouring characters of a text, counted. */
export function countPairs(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
