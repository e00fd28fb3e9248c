import type { JSONContent } from '@tiptap/core';
import { z } from 'zod';
import { type Block, HeadingLevel, type Inline } from '../../../../shared/domain/block.ts';
import { BlockId, SlotId } from '../../../../shared/domain/identity.ts';
import { toInlineFigure } from './toInlineFigure.ts';
import { FigureMark } from './figureMark.ts';
import { TableContent, tableFromNode, tableToNode } from './tableJson.ts';
import { sameJson } from '../../../ui/document/sameJson.ts';

/**
 * A section's blocks as the editor holds them. Where nothing is written yet, in an empty section or under a heading,
 * there is room to write: an empty paragraph that is none of the report's until it holds something.
 */
export function toEditorDocument(blocks: readonly Block[], newId: () => BlockId): JSONContent {
  const room = (): JSONContent => ({ type: 'paragraph', attrs: { id: newId(), slot: null, room: true } });
  const content = blocks.flatMap((block, index) =>
    isBare(block, blocks[index + 1]) ? [toNode(block), room()] : [toNode(block)],
  );
  return { type: 'doc', content: content.length > 0 ? content : [room()] };
}

/** True for a heading under which nothing stands, not even a heading of a lower level. */
export function isBare(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'heading') return false;
  return next === undefined || (next.kind === 'heading' && next.level <= block.level);
}

/** The blocks that the editor's document stands for; one that did not change is the very object in `before`. */
export function fromEditorDocument(
  document: JSONContent,
  { before, newId }: { readonly before: readonly Block[]; readonly newId: () => BlockId },
): readonly Block[] {
  const known = new Map<string, Block>(before.map((block) => [block.id, block]));
  return (document.content ?? []).flatMap((node) => {
    const block = fromEditorNode(node, { known, newId });
    return block === null ? [] : [block];
  });
}

/** The block that one node stands for, the very object in `known` when it did not change; null for empty room. */
export function fromEditorNode(
  json: JSONContent,
  { known, newId }: { readonly known: ReadonlyMap<string, Block>; readonly newId: () => BlockId },
): Block | null {
  const node = EditorNode.parse(json);
  if (!isWritten(node)) return null;
  const stored = known.get(idOf(node) ?? '');
  // Of a table the schema above keeps what is a table's; its spans are compared as they come.
  const said = node.type === 'table' ? json : withoutRoom(node);
  return stored !== undefined && sameJson(toNode(stored), said) ? stored : toBlock(node, newId);
}

const FigureNode = z.object({ type: z.literal('figure'), attrs: FigureMark });
const TextNode = z.object({ type: z.literal('text'), text: z.string() });
const InlineNode = z.discriminatedUnion('type', [TextNode, FigureNode]);
type InlineNode = z.infer<typeof InlineNode>;

const marks = { id: BlockId.nullable(), slot: SlotId.nullable() };
const EditorNode = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('paragraph'),
    attrs: z.object({ ...marks, room: z.boolean() }),
    content: z.array(InlineNode).optional(),
  }),
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ ...marks, level: HeadingLevel, runIn: z.boolean() }),
    content: z.array(InlineNode).optional(),
  }),
  z.object({
    type: z.literal('table'),
    attrs: z.object({ id: BlockId.nullable() }),
    content: TableContent,
  }),
]);
type EditorNode = z.infer<typeof EditorNode>;

/** A block as the editor holds it. */
export function toNode(block: Block): JSONContent {
  if (block.kind === 'table') return tableToNode(block, { toNodes: toInlineNodes });
  const { id, slot = null } = block;
  const content = toInlineNodes(block.text);
  const inside = content.length > 0 ? { content } : {};
  if (block.kind === 'paragraph') return { type: 'paragraph', attrs: { id, slot, room: false }, ...inside };
  return { type: 'heading', attrs: { id, slot, level: block.level, runIn: block.runIn }, ...inside };
}

function toBlock(node: EditorNode, newId: () => BlockId): Block {
  const id = node.attrs.id ?? newId();
  if (node.type === 'table') return tableFromNode(id, node.content, toInlines);
  const text = (node.content ?? []).map(toInline);
  const slot = node.attrs.slot === null ? {} : { slot: node.attrs.slot };
  if (node.type === 'paragraph') return { id, kind: 'paragraph', text, ...slot };
  return { id, kind: 'heading', level: node.attrs.level, text, runIn: node.attrs.runIn, ...slot };
}

/** The editor joins neighbouring texts and holds no empty ones. */
export function toInlineNodes(text: readonly Inline[]): JSONContent[] {
  const nodes: JSONContent[] = [];
  for (const inline of text) {
    const last = nodes.at(-1);
    if ('figure' in inline) {
      const { figure: indicator, year = null, format = null } = inline;
      nodes.push({ type: 'figure', attrs: { indicator, year, format } });
    } else if (last?.text !== undefined) {
      last.text += inline.text;
    } else if (inline.text !== '') {
      nodes.push({ type: 'text', text: inline.text });
    }
  }
  return nodes;
}

function toInlines(content: readonly unknown[]): readonly Inline[] {
  return content.map((node) => toInline(InlineNode.parse(node)));
}

function toInline(node: InlineNode): Inline {
  return node.type === 'text' ? { text: node.text } : toInlineFigure(node.attrs);
}

function idOf(node: EditorNode): BlockId | null {
  return node.attrs.id;
}

function withoutRoom(node: EditorNode): EditorNode {
  return node.type === 'paragraph' ? { ...node, attrs: { ...node.attrs, room: false } } : node;
}

function isWritten(node: EditorNode): boolean {
  return node.type !== 'paragraph' || !node.attrs.room || (node.content ?? []).length > 0;
}
