import { type Block, HeadingLevel } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import {
  deepestLevel,
  findPart,
  headingBefore,
  headingFrom,
  partAt,
  type Part,
} from '../../../../shared/domain/parts.ts';
import { sections, type SectionKey } from './sections.ts';

/** A heading with all that stands below it, taken out of the report, and the block it stood behind. */
export interface RemovedPart {
  readonly blocks: readonly Block[];
  readonly after: BlockId | null;
}

/** Adds an empty section of level 1 behind the given one; its heading has the id `heading`. */
export function addSection(
  blocks: readonly Block[],
  { behind, heading }: { readonly behind: SectionKey; readonly heading: BlockId },
): readonly Block[] {
  return sections(blocks).flatMap((section) => [
    ...(section.heading === null ? [] : [section.heading]),
    ...section.body,
    ...(section.key === behind ? [emptyHeading(heading, 1)] : []),
  ]);
}

/** Adds an empty heading at the end of a part, one level below its own; null where no level is left below it. */
export function addBelow(
  blocks: readonly Block[],
  { under, heading }: { readonly under: BlockId; readonly heading: BlockId },
): readonly Block[] | null {
  const part = findPart(blocks, under);
  if (part === null || part.level === deepestLevel) return null;
  return insert(blocks, part.end, [emptyHeading(heading, HeadingLevel.parse(part.level + 1))]);
}

/**
 * Moves a heading with all below it one place on among its kind; at the end of its section it goes on into the
 * neighbouring one. Moving it back brings everything back. Null when there is no place to go to.
 */
export function movePart(
  blocks: readonly Block[],
  id: BlockId,
  direction: 'up' | 'down',
): readonly Block[] | null {
  const own = findPart(blocks, id);
  if (own === null) return null;
  const place = direction === 'up' ? placeAbove(blocks, own) : placeBelow(blocks, own);
  return place === null ? null : relocate(blocks, own, place);
}

/** In front of the neighbour above, or of the section it opens: the end of the section before. */
function placeAbove(blocks: readonly Block[], own: Part): number | null {
  const place = headingBefore(blocks, own.start, own.level);
  return place < 0 ? null : place;
}

/** Behind the neighbour below, or behind the words with which the next section opens. */
function placeBelow(blocks: readonly Block[], own: Part): number | null {
  const next = partAt(blocks, own.end);
  if (next === null) return null;
  if (next.level === own.level) return next.end;
  const place = headingFrom(blocks, own.end + 1, own.level);
  return place < 0 ? blocks.length : place;
}

/** Takes a heading with all below it out; null when there is no such heading. */
export function removePart(
  blocks: readonly Block[],
  id: BlockId,
): { readonly left: readonly Block[]; readonly removed: RemovedPart } | null {
  const part = findPart(blocks, id);
  if (part === null) return null;
  return {
    left: [...blocks.slice(0, part.start), ...blocks.slice(part.end)],
    removed: { blocks: blocks.slice(part.start, part.end), after: blocks[part.start - 1]?.id ?? null },
  };
}

/** Puts a removed part back behind the block it stood behind, or at the end when that is gone; nothing comes twice. */
export function restorePart(
  blocks: readonly Block[],
  { blocks: removed, after }: RemovedPart,
): readonly Block[] {
  const present = new Set(blocks.map(({ id }) => id));
  const found = blocks.findIndex((block) => block.id === after);
  const place = after === null ? 0 : found < 0 ? blocks.length : found + 1;
  return insert(
    blocks,
    place,
    removed.filter(({ id }) => !present.has(id)),
  );
}

/** The blocks with those of a part put in front of the block at `place`, a place outside the part. */
export function relocate(blocks: readonly Block[], part: Part, place: number): readonly Block[] {
  const moved = blocks.slice(part.start, part.end);
  const left = [...blocks.slice(0, part.start), ...blocks.slice(part.end)];
  return insert(left, place >= part.end ? place - moved.length : place, moved);
}

function insert(blocks: readonly Block[], place: number, added: readonly Block[]): readonly Block[] {
  return [...blocks.slice(0, place), ...added, ...blocks.slice(place)];
}

function emptyHeading(id: BlockId, level: HeadingLevel): Block {
  return { id, kind: 'heading', level, text: [], runIn: false };
}
