import type { Block } from '../../../../shared/domain/block.ts';
import type { Place } from './place.ts';
import type { Writing } from './writing.ts';

/** Where what is shown differs from what was shown before it. */
export function changedPlace({ report: before }: Writing, { report: shown }: Writing): Place {
  const block = before.blocks === shown.blocks ? null : changedBlock(before.blocks, shown.blocks);
  if (block !== null) return { at: 'block', block: block.id };
  if (before.title !== shown.title) return { at: 'field', view: 'lead', field: 'title' };
  if (before.recipients !== shown.recipients) return { at: 'field', view: 'lead', field: 'recipients' };
  if (before.signature !== shown.signature) return { at: 'view', view: 'ending' };
  return { at: before.header === shown.header ? 'marks' : 'header' };
}

/** The first block that is new or says something else; where blocks only went, the one before them. */
function changedBlock(before: readonly Block[], shown: readonly Block[]): Block | null {
  const known = new Set(before);
  const added = shown.find((block) => !known.has(block));
  if (added !== undefined) return added;
  const place = shown.findIndex((block, index) => block !== before[index]);
  if (place < 0) return shown.length === before.length ? null : (shown.at(-1) ?? null);
  return (shown.length < before.length ? shown[place - 1] : shown[place]) ?? null;
}
