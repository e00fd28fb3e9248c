import { z } from 'zod';
import type { Block } from '../../domain/block.ts';
import { MarkedPlace } from '../../domain/writingMarks.ts';

/** What the new year takes over of a section: its words, its headings without them, or nothing at all. */
export const Carry = z.enum(['text', 'headings', 'nothing']);
export type Carry = z.infer<typeof Carry>;

/** The choice for the lead or for a section under a heading of level 1. */
export const CarryChoice = z.object({ at: MarkedPlace, carry: Carry });
export type CarryChoice = Readonly<z.infer<typeof CarryChoice>>;

/** The places that a choice is made for: the lead where it has words, and each heading of level 1. */
export function carryPlaces(blocks: readonly Block[]): readonly MarkedPlace[] {
  return [...new Set(blocksByPlace(blocks).map(({ place }) => place))];
}

/** The blocks with the place that decides about them. */
export function blocksByPlace(
  blocks: readonly Block[],
): readonly { readonly place: MarkedPlace; readonly block: Block }[] {
  let place: MarkedPlace = 'lead';
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.level === 1) place = block.id;
    return { place, block };
  });
}
