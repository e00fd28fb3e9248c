import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type HeadingBlock, HeadingLevel } from '../../../../shared/domain/block.ts';
import { BlockId } from '../../../../shared/domain/identity.ts';
import { headingNumbers } from '../../../../shared/domain/numbering.ts';

const key = new PluginKey<DecorationSet>('headingMarks');

/** Shows each heading's derived number before it, and a word behind one whose paragraph follows in the same line. */
export function headingMarks(runInWord: string): Extension {
  return Extension.create({
    name: 'headingMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => decorate(doc, runInWord),
          apply: (transaction, old) => (transaction.docChanged ? decorate(transaction.doc, runInWord) : old),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  });
}

function decorate(document: Node, runInWord: string): DecorationSet {
  const headings = listHeadings(document);
  const numbers = headingNumbers(headings.map(({ block }) => block));
  return DecorationSet.create(
    document,
    headings.map(({ block, from, to }) =>
      Decoration.node(from, to, {
        'data-number': numbers.get(block.id) ?? '',
        ...(block.runIn ? { 'data-run-in-word': runInWord } : {}),
      }),
    ),
  );
}

interface PlacedHeading {
  readonly block: HeadingBlock;
  readonly from: number;
  readonly to: number;
}

/** The headings by their places in the document: an id may be missing for a moment while it is edited. */
function listHeadings(document: Node): readonly PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  document.forEach((node, from) => {
    if (node.type.name !== 'heading') return;
    const block: HeadingBlock = {
      id: BlockId.parse(String(from)),
      kind: 'heading',
      level: HeadingLevel.parse(node.attrs['level']),
      text: [],
      runIn: node.attrs['runIn'] === true,
    };
    headings.push({ block, from, to: from + node.nodeSize });
  });
  return headings;
}
