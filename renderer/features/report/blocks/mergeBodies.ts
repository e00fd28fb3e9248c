import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';

interface Bodies {
  /** What both sides started from. */
  readonly base: readonly Block[];
  readonly ours: readonly Block[];
  readonly theirs: readonly Block[];
}

/** A section's body after both sides changed it; of a block that both changed, ours stands. */
export function mergeBodies({ base, ours, theirs }: Bodies): readonly Block[] {
  if (isSameBody(theirs, base)) return ours;
  const before = new Map(base.map((block) => [block.id, block]));
  const own = new Map(ours.map((block) => [block.id, block]));
  const isOurs = (block: Block): boolean => before.get(block.id) !== block;
  const kept = theirs
    .filter(({ id }) => !before.has(id) || own.has(id))
    .map((block) => {
      const changed = own.get(block.id);
      return changed !== undefined && isOurs(changed) ? changed : block;
    });
  return ours.reduce<readonly Block[]>((merged, block, index) => {
    const isThere = merged.some(({ id }) => id === block.id);
    return isThere || !isOurs(block) ? merged : insertBehind(merged, ours[index - 1]?.id ?? null, block);
  }, kept);
}

function insertBehind(blocks: readonly Block[], before: BlockId | null, added: Block): readonly Block[] {
  const place = before === null ? 0 : blocks.findIndex(({ id }) => id === before) + 1;
  return [...blocks.slice(0, place), added, ...blocks.slice(place)];
}

/** The very same blocks in the same order. */
export function isSameBody(left: readonly Block[], right: readonly Block[]): boolean {
  return left.length === right.length && left.every((block, index) => block === right[index]);
}
