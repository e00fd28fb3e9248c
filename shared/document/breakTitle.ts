import { characterWidth } from './characterWidth.ts';
import { cleanText } from './cleanText.ts';

/** 20 characters of 22 pt fill the 156 mm of a line. */
const lineWidth = 20;
const shortestLine = 4;
const mostShapedLines = 4;

/**
 * A title in lines of at most 20 characters; breaks that the clerk typed win over all others.
 * GB/T 9704 7.3.1: lines end at word sense and form a trapezium or a diamond.
 */
export function breakTitle(title: string, bureau: string): readonly string[] {
  const typed = title
    .split(/[\n\r\u2028\u2029]+/u)
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '');
  const [line = ''] = typed;
  if (typed.length !== 1 || characterWidth(line) <= lineWidth) return typed;
  const starts = bureau !== '' && line.startsWith(bureau);
  const pieces = starts
    ? [...splitOversized(bureau), ...unbreakablePieces(line.slice(bureau.length))]
    : unbreakablePieces(line);
  const fewest = Math.ceil(characterWidth(line) / lineWidth);
  for (let count = fewest; count <= mostShapedLines; count += 1) {
    const best = bestBreak(pieces, count, bureau);
    if (best !== undefined) return best;
  }
  return fillLines(pieces);
}

const opening = '（《〈“‘「〔【(';
const neverLast = new RegExp(`[${opening}—－\\-～~·．.\\d〇零一二三四五六七八九十百千万亿上下本第]$`, 'u');
const neverFirst = /^[\s—－\-～~·．.，。、；：！？,;:!?）》〉”’」〕】)%％的了等]/u;

/** Words, with numbers kept to their units, marks to their words and titles in 《》 and quotes whole. */
function unbreakablePieces(line: string): readonly string[] {
  const pieces: string[] = [];
  let open = 0;
  for (const { segment } of chineseWords().segment(line)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (open > 0 || neverLast.test(last) || neverFirst.test(segment));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    open = Math.max(0, open + bracketBalance(segment));
  }
  return pieces.flatMap(splitOversized);
}

let segmenter: Intl.Segmenter | undefined;

/** Loading the dictionary takes a few milliseconds, so only a long title does it. */
function chineseWords(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return segmenter;
}

function bracketBalance(segment: string): number {
  let balance = 0;
  for (const character of segment) {
    if (opening.includes(character)) balance += 1;
    else if ('）》〉”’」〕】)'.includes(character)) balance -= 1;
  }
  return balance;
}

/** A piece that no line can hold is cut at half lines. */
function splitOversized(piece: string): readonly string[] {
  if (characterWidth(piece) <= lineWidth) return [piece];
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts.at(-1);
    if (last === undefined || characterWidth(last) >= lineWidth / 2) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

/** The best of all ways to set the pieces in `count` lines; undefined when none fits. */
function bestBreak(pieces: readonly string[], count: number, bureau: string): readonly string[] | undefined {
  const ends = pieces.map((_, index) => characterWidth(pieces.slice(0, index + 1).join('')));
  const faults = pieces.map((_, index) => breakFault(pieces, index, bureau));
  let best: { readonly breaks: readonly number[]; readonly fault: number } | undefined;
  for (const breaks of waysToBreak(ends, count, 0)) {
    const widths = [...breaks, pieces.length].map((end, line) =>
      widthBetween(ends, breaks[line - 1] ?? 0, end),
    );
    const fault = breaks.reduce((sum, end) => sum + (faults[end] ?? 0), shapeFault(widths));
    if (fault < (best?.fault ?? Infinity)) best = { breaks, fault };
  }
  return best && [0, ...best.breaks].map((start, line) => pieces.slice(start, best.breaks[line]).join(''));
}

/** All ways to set the pieces from `start` on in `count` lines that fit, as the pieces that begin a new line. */
function* waysToBreak(ends: readonly number[], count: number, start: number): Generator<readonly number[]> {
  if (count === 1) {
    if (fits(widthBetween(ends, start, ends.length))) yield [];
    return;
  }
  for (let end = start + 1; end <= ends.length - count + 1; end += 1) {
    const width = widthBetween(ends, start, end);
    if (width > lineWidth) return;
    if (!fits(width)) continue;
    for (const rest of waysToBreak(ends, count - 1, end)) yield [end, ...rest];
  }
}

function widthBetween(ends: readonly number[], start: number, end: number): number {
  return (ends[end - 1] ?? 0) - (ends[start - 1] ?? 0);
}

function fits(width: number): boolean {
  return width >= shortestLine && width <= lineWidth;
}

/** Even lines are best; a rectangle is dull; a line shorter than both its neighbours is an hourglass, which is forbidden. */
function shapeFault(widths: readonly number[]): number {
  const waists = widths.filter((width, index) => {
    return width < (widths[index - 1] ?? 0) && width < (widths[index + 1] ?? 0);
  });
  const uneven = Math.max(...widths) - Math.min(...widths);
  return waists.length * 30 + (uneven === 0 ? 3 : uneven / 2);
}

/** How well a line may begin with the piece at `index`; below 0 is better than anywhere else. */
function breakFault(pieces: readonly string[], index: number, bureau: string): number {
  const before = pieces.slice(0, index).join('');
  const after = pieces[index] ?? '';
  if (before === bureau) return -8;
  if (/^(?:关于|暨)/u.test(after)) return -4;
  return /^[和与及或]/u.test(after) || /(?:关于|[和与及或对在])$/u.test(before) ? 6 : 0;
}

/** For titles of many lines: each line takes about its share. */
function fillLines(pieces: readonly string[]): readonly string[] {
  const width = characterWidth(pieces.join(''));
  const share = width / Math.ceil(width / lineWidth);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const grown = characterWidth((last ?? '') + piece);
    const hasShare = last !== undefined && characterWidth(last) >= share - characterWidth(piece) / 2;
    if (last === undefined || grown > lineWidth || hasShare) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
}
