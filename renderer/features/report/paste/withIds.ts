import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { PastedBlock } from './pasted.ts';

/** Pasted blocks as blocks of the report. */
export function withIds(pasted: readonly PastedBlock[], newId: () => BlockId): readonly Block[] {
  return pasted.map((block): Block => {
    if (block.kind === 'table') {
      return { ...block, id: newId(), rows: block.rows.map((row) => row.map(inlines)) };
    }
    return { ...block, id: newId(), text: inlines(block.text) };
  });
}

function inlines(text: string): readonly { readonly text: string }[] {
  return text === '' ? [] : [{ text }];
}
