import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { TableBlock } from '../../../../shared/domain/block.ts';
import { FigureMark } from '../blocks/figureMark.ts';

/** A found place of a section's text, by characters as they are read; a table is marked as a whole. */
export interface FindMark {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
  readonly isCurrent: boolean;
}

const key = new PluginKey<DecorationSet>('findMarks');

/** Highlights what was found; `read` tells how a figure reads. */
export function findMarks(read: (mark: FigureMark) => string): Extension {
  return Extension.create({
    name: 'findMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, old) {
            // Only `showFound` writes here.
            const marks = transaction.getMeta(key) as readonly FindMark[] | undefined;
            if (marks === undefined) return old.map(transaction.mapping, transaction.doc);
            return DecorationSet.create(transaction.doc, decorate(transaction.doc, marks, read));
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  });
}

export function showFound(transaction: Transaction, marks: readonly FindMark[]): Transaction {
  return transaction.setMeta(key, marks);
}

export function hasFound(state: EditorState): boolean {
  return (key.getState(state) ?? DecorationSet.empty) !== DecorationSet.empty;
}

/** Where the current match stands in the text; null when it is not in it. */
export function currentFound(state: EditorState): { readonly from: number; readonly to: number } | null {
  const found = key.getState(state)?.find(undefined, undefined, isCurrentSpec)[0];
  return found === undefined ? null : { from: found.from, to: found.to };
}

function isCurrentSpec(spec: unknown): boolean {
  return typeof spec === 'object' && spec !== null && 'isCurrent' in spec && spec.isCurrent === true;
}

function decorate(
  document: Node,
  marks: readonly FindMark[],
  read: (mark: FigureMark) => string,
): Decoration[] {
  if (marks.length === 0) return [];
  const decorations: Decoration[] = [];
  document.forEach((node, position) => {
    const own = marks.filter(({ block }) => block === idOf(node));
    for (const { start, end, isCurrent } of own) {
      const attributes = { class: isCurrent ? 'found found-current' : 'found' };
      const spec = { isCurrent };
      if (!node.isTextblock) {
        decorations.push(Decoration.node(position, position + node.nodeSize, attributes, spec));
        continue;
      }
      const [from, to] = [offsetAt(node, start, read, 'start'), offsetAt(node, end, read, 'end')];
      decorations.push(Decoration.inline(position + 1 + from, position + 1 + to, attributes, spec));
    }
  });
  return decorations;
}

/** From characters as they are read to places in the node; a figure that is touched counts as a whole. */
function offsetAt(
  block: Node,
  characters: number,
  read: (mark: FigureMark) => string,
  side: 'start' | 'end',
): number {
  let seen = 0;
  let found = block.content.size;
  let isFound = false;
  block.forEach((node, offset) => {
    if (isFound) return;
    const length = node.isText ? node.nodeSize : read(FigureMark.parse(node.attrs)).length;
    if (characters < seen + length || (side === 'end' && characters === seen + length)) {
      const inside = characters - seen;
      found = offset + (node.isText ? inside : side === 'start' || inside === 0 ? 0 : node.nodeSize);
      isFound = true;
    }
    seen += length;
  });
  return found;
}

function idOf(node: Node): unknown {
  if (node.attrs['id'] !== undefined) return node.attrs['id'];
  const table = TableBlock.safeParse(node.attrs['table']);
  return table.success ? table.data.id : null;
}
