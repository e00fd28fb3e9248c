import type { Block, HeadingBlock, Inline } from '../../domain/block.ts';
import { typedText } from '../../domain/inlines.ts';
import { partAt } from '../../domain/parts.ts';

/** How an inline reads, with the figures of the old year. */
export type Print = (inline: Inline) => string;

/**
 * What a report promised for the year after it, one item for each arrangement: the paragraphs of its section on what
 * comes next (厅字〔2019〕28号 第二十四条: 下一年度推进法治政府建设的主要安排), divided at 一是, 二是.
 */
export function listPromises(blocks: readonly Block[], print: Print): readonly string[] {
  return planBodies(blocks).flatMap((body) => itemsOf(body, print));
}

const planWords =
  /下一?(?:年度?|步|阶段)|明年|来年|20\d\d年.{0,12}(?:安排|打算|计划|思路)|工作(?:安排|打算|计划|思路)/u;
const pastWords = /成效|成绩|回顾|完成|落实|情况/u;

function planBodies(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const bodies: (readonly Block[])[] = [];
  let place = 0;
  while (place < blocks.length) {
    const block = blocks[place];
    const part = partAt(blocks, place);
    if (part !== null && block?.kind === 'heading' && isPlan(block)) {
      bodies.push(blocks.slice(place + 1, part.end));
      place = part.end;
    } else place += 1;
  }
  return bodies;
}

/** The slots of the shipped templates that ask for the next year end so. */
function isPlan({ slot, text, level }: HeadingBlock): boolean {
  if (slot?.endsWith('.plan') === true) return true;
  const words = typedText(text);
  return level <= 2 && planWords.test(words) && !pastWords.test(words);
}

function itemsOf(body: readonly Block[], print: Print): readonly string[] {
  const first = body.findIndex(({ kind }) => kind === 'heading');
  return body.flatMap((block, index) => {
    // Words in front of the headings only lead to them.
    if (block.kind === 'table' || index < first) return [];
    const text = read(block.text, print);
    const [before, next] = [body[index - 1], body[index + 1]];
    if (block.kind === 'paragraph') {
      return before?.kind === 'heading' && before.runIn ? [] : divide(text);
    }
    if (next === undefined || next.kind === 'heading') return [text];
    return block.runIn && next.kind === 'paragraph' ? [sentence(text) + read(next.text, print)] : [];
  });
}

/** The words in front of 一是 only lead to it. */
function divide(text: string): readonly string[] {
  const starts = [...text.matchAll(/(?<=^|[。；：])[一二三四五六七八九十]{1,3}是/gu)].map(
    ({ index }) => index,
  );
  const pieces = starts.length < 2 ? [text] : starts.map((start, at) => text.slice(start, starts[at + 1]));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function sentence(words: string): string {
  return /[。！？；：]$/u.test(words) ? words : `${words}。`;
}

function read(text: readonly Inline[], print: Print): string {
  return text.map(print).join('').trim();
}
