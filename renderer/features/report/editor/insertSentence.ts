import { Fragment, Node } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import type { Inline } from '../../../../shared/domain/block.ts';
import { toInlineNodes } from '../blocks/editorDocument.ts';

/** Puts words and figures behind what is chosen; below a heading or a table they become a paragraph of their own. */
export function insertSentence(text: readonly Inline[]): Command {
  return (state, dispatch) => {
    const { schema, doc, tr } = state;
    const { $to } = state.selection;
    const { paragraph } = schema.nodes;
    if (paragraph === undefined) return false;
    const content = Fragment.from(toInlineNodes(text).map((json) => Node.fromJSON(schema, json)));
    const next = $to.depth === 0 ? $to.nodeAfter : doc.maybeChild($to.index(0) + 1);
    const behind = $to.depth === 0 ? $to.pos : $to.after(1);
    let at = $to.pos;
    if ($to.parent.type === paragraph) tr.insert(at, content);
    else if (next?.type === paragraph && next.content.size === 0) {
      at = behind + 1;
      tr.insert(at, content);
    } else {
      at = behind + 1;
      tr.insert(behind, paragraph.create(null, content));
    }
    tr.setSelection(TextSelection.create(tr.doc, at + content.size));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
