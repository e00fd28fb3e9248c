import type { Node } from '@tiptap/pm/model';

/** A change of a few characters inside one block, as keys make it. */
export interface TypedChange {
  readonly kind: 'insert' | 'delete';
  /** What was typed, or erased. */
  readonly text: string;
}

const wordEnd = /[\s，。；：！？、…）》」』”’,.;:!?)]$/u;
const wordStart = /^[^\s，。；：！？、…）》」』”’,.;:!?)]/u;

/** What was typed, also over chosen words, or erased between two states of the text; null for any other change. */
export function typedChange(before: Node, after: Node): TypedChange | null {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null || before.childCount !== after.childCount) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [goneTo, newTo] = [end.a + overlap, end.b + overlap];
  if (!isInOneText(before, start, goneTo) || !isInOneText(after, start, newTo)) return null;
  const gone = before.textBetween(start, goneTo, '', '\ufffc');
  const typed = after.textBetween(start, newTo, '', '\ufffc');
  if (typed.includes('\ufffc')) return null;
  if (gone.includes('\ufffc') && typed !== '') return null;
  return typed === '' ? { kind: 'delete', text: gone } : { kind: 'insert', text: typed };
}

/** True when the change goes on with what the last one did: the same kind, and no word or clause ended between them. */
export function goesOn(last: TypedChange | null, change: TypedChange): boolean {
  if (last?.kind !== change.kind) return false;
  return change.kind === 'delete' || !(wordEnd.test(last.text) && wordStart.test(change.text));
}

function isInOneText(document: Node, from: number, to: number): boolean {
  const [$from, $to] = [document.resolve(from), document.resolve(to)];
  return $from.parent.isTextblock && $from.sameParent($to);
}
