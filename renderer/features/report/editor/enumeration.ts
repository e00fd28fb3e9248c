import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import { chineseNumeral } from '../../../../shared/domain/numbering.ts';

/** The marker that a paragraph of an enumeration begins with: 一是, 二是 … or 第一，第二，… */
interface Marker {
  readonly kind: '是' | '第';
  readonly number: number;
  readonly length: number;
}

const numerals = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), index + 1]));

export function markerOf(text: string): Marker | null {
  const found = /^(?:([一二三四五六七八九十]{1,3})是|第([一二三四五六七八九十]{1,3})[，,])/u.exec(text);
  const number = numerals.get(found?.[1] ?? found?.[2] ?? '');
  if (found === null || number === undefined) return null;
  return { kind: found[1] === undefined ? '第' : '是', number, length: found[0].length };
}

function markerText(kind: Marker['kind'], number: number): string {
  return kind === '是' ? `${chineseNumeral(number)}是` : `第${chineseNumeral(number)}，`;
}

/** Enter inside an enumeration begins its next paragraph with the next marker; behind a bare marker it ends it. */
export const continueEnumeration: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const marker = empty && $from.depth === 1 ? markerIn($from.parent) : null;
  if (marker === null || $from.parentOffset < marker.length) return false;
  const start = $from.start();
  if ($from.parent.content.size === marker.length) {
    dispatch?.(state.tr.delete(start, start + marker.length));
    return true;
  }
  const next = marker.number + 1;
  const tr = state.tr.split($from.pos).insertText(markerText(marker.kind, next), $from.pos + 2);
  tr.setSelection(TextSelection.create(tr.doc, $from.pos + 2 + markerText(marker.kind, next).length));
  renumber(tr, $from.index(0) + 2, { kind: marker.kind, from: next, by: 1 });
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace behind a marker takes it away as a whole, and those after it move up. */
export const removeMarker: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const marker = empty && $from.depth === 1 ? markerIn($from.parent) : null;
  if ($from.parentOffset !== marker?.length) return false;
  const tr = state.tr.delete($from.start(), $from.start() + marker.length);
  renumber(tr, $from.index(0) + 1, { kind: marker.kind, from: marker.number + 1, by: -1 });
  dispatch?.(tr.scrollIntoView());
  return true;
};

interface Shift {
  readonly kind: Marker['kind'];
  /** The number that the first of them has. */
  readonly from: number;
  readonly by: 1 | -1;
}

/** Paragraphs that go on with the enumeration from a place on; the first that does not fit ends it. */
function renumber(tr: Transaction, place: number, { kind, from, by }: Shift): void {
  let expected = from;
  for (let index = place; index < tr.doc.childCount; index += 1) {
    const marker = markerIn(tr.doc.child(index));
    if (marker?.kind !== kind || marker.number !== expected) return;
    const start = startOf(tr.doc, index);
    tr.insertText(markerText(kind, expected + by), start, start + marker.length);
    expected += 1;
  }
}

function startOf(document: Node, index: number): number {
  let position = 1;
  for (let before = 0; before < index; before += 1) position += document.child(before).nodeSize;
  return position;
}

function markerIn(node: Node): Marker | null {
  return node.type.name === 'paragraph' ? markerOf(node.firstChild?.text ?? '') : null;
}

/** The keys of an enumeration. */
export const enumerationKeys = Extension.create({
  name: 'enumerationKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => continueEnumeration(editor.state, editor.view.dispatch),
      Backspace: () => removeMarker(editor.state, editor.view.dispatch),
    };
  },
});
