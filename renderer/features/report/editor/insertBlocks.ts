import { Fragment, type Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts whole blocks in place of what is chosen. The first paragraph goes on in the block of the caret, what stood
 * behind the caret goes on in the last one, and an empty block gives way.
 */
export function insertBlocks({ tr }: EditorState, blocks: readonly Node[]): Transaction {
  tr.deleteSelection();
  const { $from } = tr.selection;
  if ($from.depth === 0) return tr.insert($from.pos, blocks);
  const parent = $from.node(1);
  const before = parent.content.cut(0, $from.parentOffset);
  const after = parent.content.cut($from.parentOffset);
  const [start, end] = [$from.before(1), $from.after(1)];
  const headed = continueBefore(parent, before, blocks);
  const made =
    after.size === 0 ? headed : continueAfter(parent, { isFirst: before.size === 0, after }, headed);
  tr.replaceWith(start, end, made);
  const size = made.reduce((sum, node) => sum + node.nodeSize, 0);
  const caret = tr.doc.resolve(start + size - (after.size === 0 ? 0 : after.size + 1));
  return tr.setSelection(Selection.near(caret, -1)).scrollIntoView();
}

function continueBefore(parent: Node, before: Fragment, blocks: readonly Node[]): readonly Node[] {
  const [first, ...others] = blocks;
  const isText = first?.type.name === 'paragraph';
  if (before.size === 0) {
    // The place of an empty paragraph in its template is kept.
    return isText && parent.type === first.type && parent.content.size === 0
      ? [first.type.create({ ...parent.attrs, room: false }, first.content), ...others]
      : blocks;
  }
  return isText ? [parent.copy(before.append(first.content)), ...others] : [parent.copy(before), ...blocks];
}

function continueAfter(
  parent: Node,
  { isFirst, after }: { readonly isFirst: boolean; readonly after: Fragment },
  blocks: readonly Node[],
): readonly Node[] {
  const last = blocks.at(-1);
  // The block stays what it is when all of it stands behind the caret.
  if (isFirst && parent.type.name === 'heading') return [...blocks, parent.copy(after)];
  const goesOn = last?.type.name === 'paragraph' || (last?.type === parent.type && blocks.length === 1);
  if (last !== undefined && goesOn) return [...blocks.slice(0, -1), last.copy(last.content.append(after))];
  const { paragraph } = parent.type.schema.nodes;
  return paragraph === undefined ? blocks : [...blocks, paragraph.create(null, Fragment.from(after))];
}
