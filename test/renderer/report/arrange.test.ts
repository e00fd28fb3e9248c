import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBelow,
  addSection,
  movePart,
  removePart,
  restorePart,
} from '../../../renderer/features/report/blocks/arrange.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';
import { anyBlocks } from './arbitraries.ts';

const texts = (blocks: readonly Block[] | null | undefined): string =>
  (blocks ?? [])
    .map((block) =>
      block.kind === 'table' ? '#' : block.text.map((t) => ('text' in t ? t.text : '*')).join(''),
    )
    .join(' ');

const one = aHeading('一');
const two = aHeading('二');
const partA = aHeading('甲', { level: 2 });
const partB = aHeading('乙', { level: 2 });
const blocks = [
  aParagraph('前言'),
  one,
  partA,
  aParagraph('a'),
  partB,
  aParagraph('b'),
  two,
  aParagraph('c'),
];

describe('arranging sections', () => {
  it('moves a section with all below it past its neighbour', () => {
    expect(texts(movePart(blocks, two.id, 'up'))).toBe('前言 二 c 一 甲 a 乙 b');
    expect(texts(movePart(blocks, one.id, 'down'))).toBe('前言 二 c 一 甲 a 乙 b');
    expect(texts(movePart(blocks, partB.id, 'up'))).toBe('前言 一 乙 b 甲 a 二 c');
  });

  it('goes on into the neighbouring section at the end of its own, behind the words that open it', () => {
    expect(texts(movePart(blocks, partB.id, 'down'))).toBe('前言 一 甲 a 二 c 乙 b');
    const moved = movePart(blocks, partB.id, 'down') ?? [];
    expect(texts(movePart(moved, partB.id, 'up'))).toBe(texts(blocks));
  });

  it('moves nothing past an end or into the lead', () => {
    expect(movePart(blocks, one.id, 'up')).toBeNull();
    expect(movePart(blocks, two.id, 'down')).toBeNull();
    expect(movePart([partA, aParagraph('a'), one], partA.id, 'up')).toBeNull();
    expect(movePart(blocks, BlockId.parse('nowhere'), 'up')).toBeNull();
  });

  it('moves back to where it was, and never loses a block', () => {
    fc.assert(
      fc.property(anyBlocks, fc.nat(20), (any, place) => {
        const id = any[place % Math.max(any.length, 1)]?.id ?? BlockId.parse('none');
        const moved = movePart(any, id, 'down');
        fc.pre(moved !== null);
        expect(moved.toSorted(byId)).toEqual(any.toSorted(byId));
        expect(movePart(moved, id, 'up')).toEqual(any);
      }),
    );
  });

  it('removes a section and puts it back where it was', () => {
    fc.assert(
      fc.property(anyBlocks, fc.nat(20), (any, place) => {
        const id = any[place % Math.max(any.length, 1)]?.id ?? BlockId.parse('none');
        const found = removePart(any, id);
        fc.pre(found !== null);
        expect(restorePart(found.left, found.removed)).toEqual(any);
      }),
    );
  });

  it('puts a section back at the end when the block before it is gone meanwhile', () => {
    const found = removePart(blocks, partB.id);
    const left = (found?.left ?? []).filter((block) => texts([block]) !== 'a');
    expect(found && texts(restorePart(left, found.removed))).toBe('前言 一 甲 二 c 乙 b');
  });

  it('puts nothing back twice', () => {
    const found = removePart(blocks, two.id);
    expect(found && restorePart(blocks, found.removed)).toEqual(blocks);
  });

  it('adds a heading below another at the end of its part, and none below the fourth level', () => {
    const heading = BlockId.parse('added');
    const added = addBelow(blocks, { under: one.id, heading }) ?? [];
    expect(added[6]).toMatchObject({ id: heading, level: 2 });
    expect(
      addBelow([aHeading('四', { level: 4, id: 'd4' })], { under: BlockId.parse('d4'), heading }),
    ).toBeNull();
  });

  it('adds a section behind another, or behind the lead', () => {
    const heading = BlockId.parse('added');
    expect(
      addSection(blocks, { behind: one.id, heading })
        .map(({ id }) => id)
        .indexOf(heading),
    ).toBe(6);
    expect(addSection(blocks, { behind: 'lead', heading })[1]?.id).toBe(heading);
  });
});

function byId(left: Block, right: Block): number {
  return left.id.localeCompare(right.id);
}
