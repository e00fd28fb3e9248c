import { Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { isBare, toNode } from '../blocks/editorDocument.ts';

interface Target {
  readonly body: readonly Block[];
  /** The block that a node of the document stands for; null for empty room. */
  readonly blockOf: (node: Node) => Block | null;
  readonly newId: () => BlockId;
}

/** Brings the text to a body that was changed elsewhere, and leaves everything alone that is the same; null when all is. */
export function followBody(state: EditorState, target: Target): Transaction | null {
  const now = childrenOf(state.doc);
  const wanted = nodesOf(state.doc, target);
  const head = sharedCount(now, wanted);
  const tail = Math.min(
    sharedCount(now.toReversed(), wanted.toReversed()),
    Math.min(now.length, wanted.length) - head,
  );
  const old = now.slice(head, now.length - tail);
  const fresh = wanted.slice(head, wanted.length - tail);
  if (old.length === 0 && fresh.length === 0) return null;
  const start = now.slice(0, head).reduce((sum, node) => sum + node.nodeSize, 0);
  return isPairwise(old, fresh)
    ? changePairs(state.tr, { start, old, fresh })
    : state.tr.replaceWith(start, start + sizeOf(old), fresh);
}

/** The body as nodes: the very ones of the document where they say the same, and its room where that is still needed. */
function nodesOf(document: Node, { body, blockOf, newId }: Target): readonly Node[] {
  const { schema } = document.type;
  const now = childrenOf(document);
  const byId = new Map<unknown, Node>(now.map((node) => [blockOf(node)?.id, node]));
  const room = (before: Node | null): Node => {
    const there = now[before === null ? 0 : now.indexOf(before) + 1];
    const isRoom = there?.attrs['room'] === true && (before === null || now.includes(before));
    if (isRoom) return there.content.size === 0 ? there : there.type.create(there.attrs);
    return Node.fromJSON(schema, { type: 'paragraph', attrs: { id: newId(), slot: null, room: true } });
  };
  const nodes = body.flatMap((block, index) => {
    const there = byId.get(block.id);
    const isSame = there !== undefined && blockOf(there) === block;
    const node = isSame ? there : Node.fromJSON(schema, toNode(block));
    return isBare(block, body[index + 1]) ? [node, room(there ?? null)] : [node];
  });
  return nodes.length > 0 ? nodes : [room(null)];
}

/** The same blocks in the same order, of which some say something else. */
function isPairwise(old: readonly Node[], fresh: readonly Node[]): boolean {
  return (
    old.length === fresh.length &&
    old.every(
      (node, index) => node.type === fresh[index]?.type && node.attrs['id'] === fresh[index].attrs['id'],
    )
  );
}

interface Pairs {
  readonly start: number;
  readonly old: readonly Node[];
  readonly fresh: readonly Node[];
}

function changePairs(tr: Transaction, { start, old, fresh }: Pairs): Transaction {
  let position = start;
  for (const [index, node] of old.entries()) {
    const wanted = fresh[index];
    if (wanted !== undefined && wanted !== node) changeNode(tr, tr.mapping.map(position), node, wanted);
    position += node.nodeSize;
  }
  return tr;
}

function changeNode(tr: Transaction, position: number, node: Node, wanted: Node): void {
  if (!node.isTextblock) {
    tr.replaceWith(position, position + node.nodeSize, wanted);
    return;
  }
  const start = node.content.findDiffStart(wanted.content);
  const end = node.content.findDiffEnd(wanted.content);
  if (start !== null && end !== null) {
    // Of a repeated character, the start counts.
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const slice = new Slice(wanted.content.cut(start, end.b + overlap), 0, 0);
    tr.replace(position + 1 + start, position + 1 + end.a + overlap, slice);
  }
  if (!node.hasMarkup(wanted.type, wanted.attrs)) tr.setNodeMarkup(position, null, wanted.attrs);
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.nodeSize, 0);
}

function sharedCount(left: readonly Node[], right: readonly Node[]): number {
  const different = left.findIndex((node, index) => node !== right[index]);
  return different < 0 ? Math.min(left.length, right.length) : different;
}

function childrenOf(document: Node): readonly Node[] {
  const nodes: Node[] = [];
  document.forEach((node) => nodes.push(node));
  return nodes;
}
