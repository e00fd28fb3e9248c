import { z } from 'zod';
import type { Block } from './block.ts';
import { BlockId, SlotId } from './identity.ts';
import { Year } from './year.ts';

/** Where a mark is put: the lead, or a heading with all that stands below it. */
export const MarkedPlace = z.union([z.literal('lead'), BlockId]);
export type MarkedPlace = z.infer<typeof MarkedPlace>;

/** What the clerk writes to herself; never part of the report. */
export const Note = z.object({ at: MarkedPlace, text: z.string().min(1).max(4000) });
export type Note = Readonly<z.infer<typeof Note>>;

/** What was decided about one required item of a slot: it is said, or there is nothing to say, and why. */
export const ItemAnswer = z.object({
  slot: SlotId,
  /** The item's id within its slot. */
  item: z.string().min(1).max(64),
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('said') }),
    z.object({ kind: z.literal('none'), reason: z.string().min(1).max(1000) }),
  ]),
});
export type ItemAnswer = Readonly<z.infer<typeof ItemAnswer>>;

/** A block that came from an earlier year's report, and what in it still speaks of that year. */
export const CarriedBlock = z.object({
  block: BlockId,
  from: Year,
  /** Offsets in the block's text, in UTF-16 units, a figure counting as one. */
  spans: z
    .array(
      z.object({
        start: z.int().nonnegative(),
        end: z.int().positive(),
        kind: z.enum(['number', 'year']),
      }),
    )
    .max(5000)
    .readonly(),
});
export type CarriedBlock = Readonly<z.infer<typeof CarriedBlock>>;

/** What an earlier report promised for this year, and what became of it. */
export const PromisedPlan = z.object({
  id: z.string().min(1).max(64),
  text: z.string().min(1).max(4000),
  from: Year,
  answer: z.object({ kind: z.enum(['kept', 'partly', 'dropped']), note: z.string().max(2000) }).nullable(),
});
export type PromisedPlan = Readonly<z.infer<typeof PromisedPlan>>;

/** What is known about the writing of a report and is no part of it; saved with it, never printed. */
export const WritingMarks = z.object({
  version: z.literal(1),
  /** What the clerk calls finished. */
  done: z.array(MarkedPlace).max(5000).readonly(),
  notes: z.array(Note).max(1000).readonly(),
  answers: z.array(ItemAnswer).max(2000).readonly(),
  carried: z.array(CarriedBlock).max(5000).readonly(),
  promises: z.array(PromisedPlan).max(1000).readonly(),
});
export type WritingMarks = Readonly<z.infer<typeof WritingMarks>>;

export const emptyMarks: WritingMarks = {
  version: 1,
  done: [],
  notes: [],
  answers: [],
  carried: [],
  promises: [],
};

/**
 * The marks without those of blocks that are gone. Words of the clerk stay whatever they hang on: notes, answers and
 * promises. Only for a report that was just read, because what can be undone may bring a block back.
 */
export function withoutGone(marks: WritingMarks, blocks: readonly Pick<Block, 'id'>[]): WritingMarks {
  const present = new Set<MarkedPlace>(['lead', ...blocks.map(({ id }) => id)]);
  return {
    ...marks,
    done: marks.done.filter((place) => present.has(place)),
    carried: marks.carried.filter(({ block }) => present.has(block)),
  };
}
