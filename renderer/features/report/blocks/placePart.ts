import { type Block, HeadingLevel } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { relocate } from './arrange.ts';
import { deepestLevel, findPart, headingBefore, type Part } from '../../../../shared/domain/parts.ts';

/** A place between headings: in front of one, or at the end of the report. */
export type Gap = BlockId | null;

export interface LevelRange {
  readonly min: number;
  readonly max: number;
}

/** Raises (−1) or lowers (+1) a heading and all headings below it by a level; null where the levels end. */
export function shiftLevel(blocks: readonly Block[], id: BlockId, by: -1 | 1): readonly Block[] | null {
  const part = findPart(blocks, id);
  if (part === null || part.level + by < 1 || part.deepest + by > deepestLevel) return null;
  // What stands before the first heading is the lead, and no section of it.
  if (by > 0 && headingBefore(blocks, part.start, deepestLevel) < 0) return null;
  return relevel(blocks, part, by);
}

/**
 * The levels that a part may have in a gap: deep enough not to take the following headings under itself, and at most
 * one below the heading before it. Null where it does not fit.
 */
export function levelsInGap(blocks: readonly Block[], id: BlockId, gap: Gap): LevelRange | null {
  const part = findPart(blocks, id);
  const place = placeOf(blocks, gap);
  if (part === null || place === null || (place > part.start && place < part.end)) return null;
  const left = [...blocks.slice(0, part.start), ...blocks.slice(part.end)];
  const spot = place >= part.end ? place - (part.end - part.start) : place;
  const before = left[headingBefore(left, spot, deepestLevel)];
  const after = left[spot];
  const min = after?.kind === 'heading' ? after.level : 1;
  const below = before?.kind === 'heading' ? before.level + 1 : 1;
  const max = Math.min(Math.max(below, min), deepestLevel - (part.deepest - part.level));
  return max < min ? null : { min, max };
}

/** Moves a heading with all below it into a gap, at a level that the gap allows; null for any other. */
export function placePart(
  blocks: readonly Block[],
  id: BlockId,
  { gap, level }: { readonly gap: Gap; readonly level: number },
): readonly Block[] | null {
  const range = levelsInGap(blocks, id, gap);
  const part = findPart(blocks, id);
  const place = placeOf(blocks, gap);
  if (range === null || part === null || place === null) return null;
  if (level < range.min || level > range.max) return null;
  const leveled = relevel(blocks, part, level - part.level);
  return place === part.start || place === part.end ? leveled : relocate(leveled, part, place);
}

function placeOf(blocks: readonly Block[], gap: Gap): number | null {
  if (gap === null) return blocks.length;
  const place = blocks.findIndex(({ id, kind }) => id === gap && kind === 'heading');
  return place < 0 ? null : place;
}

function relevel(blocks: readonly Block[], { start, end }: Part, by: number): readonly Block[] {
  if (by === 0) return blocks;
  return blocks.map((block, index) => {
    if (block.kind !== 'heading' || index < start || index >= end) return block;
    const level = HeadingLevel.parse(block.level + by);
    // A section's heading stands in a line of its own.
    return { ...block, level, runIn: block.runIn && level > 1 };
  });
}
