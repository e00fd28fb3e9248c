import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { type BlockId } from '../../../../shared/domain/identity.ts';

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
        const id: unknown = node.attrs['id'];
        if (id === null || taken.has(id)) tr.setNodeMarkup(position, null, { ...node.attrs, id: newId() });
        else taken.add(id);
      });
      return tr.docChanged ? tr : null;
    },
  });
}
