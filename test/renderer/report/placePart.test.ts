import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsInGap, placePart, shiftLevel } from '../../../renderer/features/report/blocks/placePart.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';
import { anyBlocks } from './arbitraries.ts';

/** Headings as their level and words: `1一 2甲`; paragraphs as their words. */
function words(blocks: readonly Block[] | null): string {
  return (blocks ?? [])
    .map((block) => {
      if (block.kind === 'table') return '#';
      const text = block.text.map((inline) => ('text' in inline ? inline.text : '*')).join('');
      return block.kind === 'heading' ? `${String(block.level)}${text}` : text;
    })
    .join(' ');
}

const one = aHeading('一');
const partA = aHeading('甲', { level: 2 });
const small = aHeading('小', { level: 3, runIn: true });
const partB = aHeading('乙', { level: 2 });
const two = aHeading('二');
const blocks = [
  aParagraph('前言'),
  one,
  partA,
  small,
  aParagraph('a'),
  partB,
  aParagraph('b'),
  two,
  aParagraph('c'),
];

describe('raising and lowering', () => {
  it('takes all headings below along', () => {
    expect(words(shiftLevel(blocks, partA.id, -1))).toBe('前言 1一 1甲 2小 a 2乙 b 1二 c');
    expect(words(shiftLevel(blocks, two.id, 1))).toBe('前言 1一 2甲 3小 a 2乙 b 2二 c');
  });

  it('stops at the first and the fourth level, and before the lead', () => {
    expect(shiftLevel(blocks, one.id, -1)).toBeNull();
    expect(shiftLevel(blocks, one.id, 1)).toBeNull();
    const deep = [one, partA, small, aHeading('末', { level: 4 })];
    expect(shiftLevel(deep, partA.id, 1)).toBeNull();
    expect(shiftLevel(deep, BlockId.parse('nowhere'), 1)).toBeNull();
  });

  it('gives a heading that becomes a section a line of its own', () => {
    const [raised] = shiftLevel([{ ...small, level: 2 }], small.id, -1) ?? [];
    expect(raised).toMatchObject({ level: 1, runIn: false });
  });
});

describe('dropping a part into a gap', () => {
  it('lets it be a neighbour or one below, and never takes the following headings under itself', () => {
    expect(levelsInGap(blocks, two.id, partB.id)).toEqual({ min: 2, max: 4 });
    expect(levelsInGap(blocks, two.id, one.id)).toEqual({ min: 1, max: 1 });
    expect(levelsInGap(blocks, partB.id, null)).toEqual({ min: 1, max: 2 });
  });

  it('leaves it where its own headings would go below the fourth level', () => {
    expect(levelsInGap([...blocks, aHeading('丙', { level: 4 })], one.id, null)).toEqual({ min: 1, max: 2 });
    const deep = [one, partA, small, aHeading('末', { level: 4 }), two, aHeading('丁', { level: 2 })];
    expect(levelsInGap(deep, one.id, BlockId.parse(deep[5]?.id ?? ''))).toBeNull();
  });

  it('refuses its own inside, a gap that is gone and a level that does not fit', () => {
    expect(levelsInGap(blocks, partA.id, small.id)).toBeNull();
    expect(levelsInGap(blocks, partA.id, BlockId.parse('nowhere'))).toBeNull();
    expect(placePart(blocks, two.id, { gap: partB.id, level: 1 })).toBeNull();
  });

  it('moves it with all below, at its new level', () => {
    expect(words(placePart(blocks, partA.id, { gap: null, level: 1 }))).toBe(
      '前言 1一 2乙 b 1二 c 1甲 2小 a',
    );
    expect(words(placePart(blocks, two.id, { gap: partB.id, level: 2 }))).toBe(
      '前言 1一 2甲 3小 a 2二 c 2乙 b',
    );
    expect(words(placePart(blocks, partB.id, { gap: two.id, level: 3 }))).toBe(
      '前言 1一 2甲 3小 a 3乙 b 1二 c',
    );
  });

  it('never loses, doubles or changes a block but for the levels of what was moved', () => {
    fc.assert(
      fc.property(anyBlocks, fc.nat(30), fc.nat(30), fc.nat(3), (any, from, to, step) => {
        const headings = any.filter(({ kind }) => kind === 'heading');
        const id = headings[from % Math.max(headings.length, 1)]?.id ?? BlockId.parse('none');
        const gap = [...headings.map((heading) => heading.id), null][to % (headings.length + 1)] ?? null;
        const range = levelsInGap(any, id, gap);
        fc.pre(range !== null);
        const level = Math.min(range.min + step, range.max);
        const placed = placePart(any, id, { gap, level }) ?? [];
        expect(placed.map(bare).toSorted()).toEqual(any.map(bare).toSorted());
        expect(placed.find((block) => block.id === id)).toMatchObject({ level });
        // What was not moved stands in its old order and keeps its level.
        const moved = new Set(partIds(any, id));
        const others = (all: readonly Block[]): readonly Block[] =>
          all.filter((block) => !moved.has(block.id));
        expect(others(placed)).toEqual(others(any));
        expect(partIds(placed, id)).toEqual(partIds(any, id));
      }),
      { numRuns: 500 },
    );
  });
});

/** A block without what a move may change. */
function bare(block: Block): string {
  return JSON.stringify(block.kind === 'heading' ? { ...block, level: 0, runIn: false } : block);
}

function partIds(blocks: readonly Block[], id: BlockId): readonly BlockId[] {
  const start = blocks.findIndex((block) => block.id === id);
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return [];
  const end = blocks.findIndex(
    (block, index) => index > start && block.kind === 'heading' && block.level <= heading.level,
  );
  return blocks.slice(start, end < 0 ? undefined : end).map((block) => block.id);
}
