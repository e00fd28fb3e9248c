import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { CarriedBlock } from '../../../../shared/domain/writingMarks.ts';

interface Parts {
  readonly carried: () => readonly CarriedBlock[];
  /** Says above a number that it is of that year. */
  readonly title: (from: CarriedBlock['from']) => string;
}

const key = new PluginKey<DecorationSet>('carriedMarks');

/** Marks a transaction: other numbers are last year's now, draw them anew. */
export function redrawCarried(transaction: Transaction): Transaction {
  return transaction.setMeta(key, true);
}

/** Marks what was taken over from an earlier year and is not touched yet; no part of the text. */
export function carriedMarks(parts: Parts): Extension {
  return Extension.create({
    name: 'carriedMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => draw(doc, parts),
          apply(transaction, set) {
            if (transaction.getMeta(key) === true) return draw(transaction.doc, parts);
            return transaction.docChanged ? set.map(transaction.mapping, transaction.doc) : set;
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  });
}

function draw(document: Node, { carried, title }: Parts): DecorationSet {
  const marks = new Map<unknown, CarriedBlock>(carried().map((mark) => [mark.block, mark]));
  if (marks.size === 0) return DecorationSet.empty;
  const decorations: Decoration[] = [];
  document.forEach((node, position) => {
    const mark = marks.get(node.attrs['id']);
    if (mark === undefined || !node.isTextblock) return;
    const attributes = { class: 'carried', title: title(mark.from) };
    for (const { start, end } of mark.spans) {
      if (end > node.content.size) continue;
      decorations.push(Decoration.inline(position + 1 + start, position + 1 + end, attributes));
    }
  });
  return DecorationSet.create(document, decorations);
}
