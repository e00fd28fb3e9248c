import { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import type { TableBlock } from '../../../../shared/domain/block.ts';
import { toNode } from '../blocks/editorDocument.ts';
import { insertBlocks } from './insertBlocks.ts';

/** Puts a table behind the words before the caret, the caret into its first cell, and room to write behind it. */
export function insertTable(state: EditorState, table: TableBlock): Transaction {
  const node = Node.fromJSON(state.schema, toNode(table));
  const { paragraph } = state.schema.nodes;
  const tr = insertBlocks(state, [node]);
  tr.doc.forEach((block, position) => {
    if (block.attrs['id'] !== table.id) return;
    const behind = position + block.nodeSize;
    if (paragraph !== undefined && behind === tr.doc.content.size) tr.insert(behind, paragraph.create());
    const caption = position + 1;
    tr.setSelection(Selection.near(tr.doc.resolve(caption + (block.firstChild?.nodeSize ?? 0)), 1));
  });
  return tr.scrollIntoView();
}
