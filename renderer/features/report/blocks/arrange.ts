import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
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
  const added: Block = { id: heading, kind: 'heading', level: 1, text: [], runIn: false };
  return sections(blocks).flatMap((section) => [
    ...(section.heading === null ? [] : [section.heading]),
    ...section.body,
    ...(section.key === behind ? [added] : []),
  ]);
}

/** Moves a heading with all below it past its neighbour of the same level; null when there is none. */
export function movePart(
  blocks: readonly Block[],
  id: BlockId,
  direction: 'up' | 'down',
): readonly Block[] | null {
  const own = findPart(blocks, id);
  if (own === null) return null;
  if (direction === 'down') {
    const next = partAt(blocks, own.end);
    return next?.level === own.level ? swap(blocks, own, next) : null;
  }
  const before = blocks.findLastIndex(
    (block, index) => index < own.start && block.kind === 'heading' && block.level <= own.level,
  );
  const previous = partAt(blocks, before);
  return previous?.level === own.level ? swap(blocks, previous, own) : null;
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
  const part = removed.filter(({ id }) => !present.has(id));
  const found = blocks.findIndex((block) => block.id === after);
  const place = after === null ? 0 : found < 0 ? blocks.length : found + 1;
  return [...blocks.slice(0, place), ...part, ...blocks.slice(place)];
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

function findPart(blocks: readonly Block[], id: BlockId): Part | null {
  return partAt(
    blocks,
    blocks.findIndex((block) => block.id === id),
  );
}

function partAt(blocks: readonly Block[], start: number): Part | null {
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return null;
  const end = blocks.findIndex(
    (block, index) => index > start && block.kind === 'heading' && block.level <= heading.level,
  );
  return { start, end: end < 0 ? blocks.length : end, level: heading.level };
}

function swap(blocks: readonly Block[], first: Part, second: Part): readonly Block[] {
  return [
    ...blocks.slice(0, first.start),
    ...blocks.slice(second.start, second.end),
    ...blocks.slice(first.start, first.end),
    ...blocks.slice(second.end),
  ];
}
