import type { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import { BlockId } from '../../../../shared/domain/identity.ts';
import type { Caret } from '../desk/place.ts';

/** Where the caret stands, in words that still hold after the text was built anew. */
export function caretOf({ doc, selection }: EditorState): Caret {
  return { anchor: endAt(doc, selection.anchor), head: endAt(doc, selection.head) };
}

/** The same caret in a document, or the nearest place to it. */
export function selectionAt(document: Node, { anchor, head }: Caret): Selection {
  const [from, to] = [positionOf(document, anchor), positionOf(document, head)];
  return TextSelection.between(document.resolve(from), document.resolve(to));
}

function endAt(document: Node, position: number): Caret['head'] {
  const $position = document.resolve(position);
  const index = $position.index(0);
  const id = BlockId.safeParse(document.maybeChild(index)?.attrs['id']);
  const offset = $position.depth === 0 ? 0 : $position.pos - $position.start(1);
  return { block: id.success ? id.data : null, index, offset };
}

function positionOf(document: Node, { block, index, offset }: Caret['head']): number {
  const places: { readonly isBlock: boolean; readonly position: number }[] = [];
  document.forEach((node, start) => {
    const position = start + 1 + Math.min(offset, node.content.size);
    places.push({ isBlock: block !== null && node.attrs['id'] === block, position });
  });
  const found = places.find(({ isBlock }) => isBlock) ?? places[index] ?? places.at(-1);
  return Math.min(found?.position ?? 0, document.content.size);
}
