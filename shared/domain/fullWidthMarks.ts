/**
 * Chinese text with full-width punctuation, as a report stores it (GB/T 15834): half-width marks beside Chinese
 * become full-width ones, full-width digits and letters half-width ones. Times, decimals, thousands, addresses and
 * Latin phrases keep their marks.
 */
export function fullWidthMarks(text: string): string {
  const plain = text.replace(/[０-９Ａ-Ｚａ-ｚ％]/gu, toHalf);
  const kept = addressesIn(plain);
  const isKept = (at: number): boolean => kept.some(([start, end]) => at >= start && at < end);
  const marks = [...pairMarks(plain, isKept), ...singleMarks(plain, isKept)];
  return write(
    plain,
    marks.sort((left, right) => left.at - right.at),
  );
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly written: string;
}

const chinese = /[\p{Script=Han}，。、；：？！（）《》〈〉“”‘’【】〔〕…—·]/u;

function toHalf(character: string): string {
  return character === '％' ? '%' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const address = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

function addressesIn(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(address), ({ index, 0: found }) => [index, index + found.length] as const);
}

const written: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

function* singleMarks(text: string, isKept: (at: number) => boolean): Generator<Mark> {
  for (const { index: at, 0: found } of text.matchAll(/[,;:!?]|\.{3,}|-{2,}|(?<!\.)\.(?!\.)/gu)) {
    if (isKept(at)) continue;
    const [before, after] = neighbours(text, at, at + found.length);
    const isBeside = chinese.test(before) || chinese.test(after);
    const mark = found === '.' ? stopOf(text, at, before, after) : isBeside ? longMark(found) : null;
    if (mark !== null && !isInsideNumber(text, at)) yield { at, length: found.length, written: mark };
  }
}

function longMark(found: string): string {
  if (found.startsWith('.')) return '……';
  return found.startsWith('-') ? '——' : (written[found] ?? found);
}

/** A point ends a sentence only behind Chinese, and where no name or number goes on; 一. at the start numbers a heading. */
function stopOf(text: string, at: number, before: string, after: string): string | null {
  if (!/[\p{Script=Han}）”’》]/u.test(before) || !(after === '' || chinese.test(after))) return null;
  return /^[一二三四五六七八九十]{1,3}$/u.test(text.slice(0, at).trim()) ? null : '。';
}

/** 14:54, 1,072 and 3:1: the mark stands between two digits. */
function isInsideNumber(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
}

/** Brackets and straight quotes, both of a pair together. */
function* pairMarks(text: string, isKept: (at: number) => boolean): Generator<Mark> {
  const open: number[] = [];
  const quotes: number[] = [];
  for (const { index: at, 0: found } of text.matchAll(/[()"]/gu)) {
    if (isKept(at)) continue;
    if (found === '(') {
      open.push(at);
    } else if (found === ')') {
      yield* brackets(text, open.pop() ?? null, at);
    } else if (quotes.length === 0) {
      quotes.push(at);
    } else {
      yield* pair(text, [quotes.pop() ?? at, at], ['“', '”']);
    }
  }
  for (const at of open) yield* brackets(text, at, null);
}

function* brackets(text: string, start: number | null, end: number | null): Generator<Mark> {
  if (start !== null && end !== null) {
    yield* pair(text, [start, end], ['（', '）']);
    return;
  }
  const at = start ?? end ?? 0;
  const [before, after] = neighbours(text, at, at + 1);
  if (chinese.test(before) || chinese.test(after))
    yield { at, length: 1, written: start === null ? '）' : '（' };
}

function* pair(
  text: string,
  [start, end]: readonly [number, number],
  [first, last]: readonly [string, string],
): Generator<Mark> {
  const [before] = neighbours(text, start, start + 1);
  const [, after] = neighbours(text, end, end + 1);
  const isChinese = [before, after, text.slice(start + 1, end)].some((part) => chinese.test(part));
  if (!isChinese) return;
  yield { at: start, length: 1, written: first };
  yield { at: end, length: 1, written: last };
}

/** The nearest characters on both sides that are no blanks; empty at an edge. */
function neighbours(text: string, start: number, end: number): readonly [string, string] {
  let before = start - 1;
  while (isBlank(text.charAt(before))) before -= 1;
  let after = end;
  while (isBlank(text.charAt(after))) after += 1;
  return [text.charAt(before), text.charAt(after)];
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u3000';
}

/** The text with its marks written; a full-width mark takes no blank behind it. */
function write(text: string, marks: readonly Mark[]): string {
  let made = '';
  let from = 0;
  for (const { at, length, written: mark } of marks) {
    made += text.slice(from, at) + mark;
    from = at + length;
    if (/[，；：！？。）”]/u.test(mark)) while (isBlank(text.charAt(from))) from += 1;
  }
  return made + text.slice(from);
}
