import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { type BlockId } from '../../../../shared/domain/identity.ts';
import { TableBlock } from '../../../../shared/domain/block.ts';

/** Gives an id to every block that has none, and a new one to a block whose id stands further up already. */
export function blockIds(newId: () => BlockId): Extension {
  return Extension.create({
    name: 'blockIds',
    addProseMirrorPlugins: () => [blockIdsPlugin(newId)],
  });
}

export function blockIdsPlugin(newId: () => BlockId): Plugin {
  return new Plugin({
    appendTransaction(transactions, _, { doc, tr }) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const taken = new Set<unknown>();
      doc.forEach((node, position) => {
        const id = idOf(node);
        if (id === null || taken.has(id)) tr.setNodeMarkup(position, null, withId(node, newId()));
        else taken.add(id);
      });
      return tr.docChanged ? tr : null;
    },
  });
}

function idOf(node: Node): unknown {
  return node.type.name === 'table' ? TableBlock.parse(node.attrs['table']).id : node.attrs['id'];
}

function withId(node: Node, id: BlockId): Record<string, unknown> {
  if (node.type.name !== 'table') return { ...node.attrs, id };
  return { table: { ...TableBlock.parse(node.attrs['table']), id } };
}
