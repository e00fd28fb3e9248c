import type { Block, HeadingLevel } from './block.ts';
import type { BlockId } from './identity.ts';

/** A heading with all that stands below it, as places in the report. */
export interface Part {
  readonly start: number;
  /** The place behind its last block. */
  readonly end: number;
  readonly level: HeadingLevel;
  /** The level of its deepest heading. */
  readonly deepest: number;
}

export const deepestLevel = 4;

export function findPart(blocks: readonly Block[], id: BlockId): Part | null {
  return partAt(
    blocks,
    blocks.findIndex((block) => block.id === id),
  );
}

/** The part that begins at a place; null where no heading stands. */
export function partAt(blocks: readonly Block[], start: number): Part | null {
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return null;
  const next = headingFrom(blocks, start + 1, heading.level);
  const end = next < 0 ? blocks.length : next;
  const levels = blocks.slice(start, end).flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return { start, end, level: heading.level, deepest: Math.max(...levels) };
}

/** The place of the next heading from a place on, of a level or a higher one; −1 when there is none. */
export function headingFrom(blocks: readonly Block[], from: number, level: number): number {
  return blocks.findIndex(
    (block, index) => index >= from && block.kind === 'heading' && block.level <= level,
  );
}

/** The same backwards: the nearest heading in front of a place. */
export function headingBefore(blocks: readonly Block[], place: number, level: number): number {
  return blocks.findLastIndex(
    (block, index) => index < place && block.kind === 'heading' && block.level <= level,
  );
}
