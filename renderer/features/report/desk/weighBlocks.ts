import type { Block } from '../../../../shared/domain/block.ts';
import { inlinesOf } from '../../../../shared/domain/inlines.ts';

/** The characters in blocks that only the first list holds, and a little for each of its places. */
export function weighBlocks(kept: readonly Block[], beside: readonly Block[]): number {
  if (kept === beside) return 0;
  const shared = new Set(beside);
  const own = kept.filter((block) => !shared.has(block));
  return own.reduce((sum, block) => sum + charactersOf(block), kept.length);
}

function charactersOf(block: Block): number {
  return inlinesOf(block).reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 16), 0);
}
