import type { JSONContent } from '@tiptap/core';
import { z } from 'zod';
import type { Inline, TableBlock } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';

interface Inlines {
  readonly toNodes: (text: readonly Inline[]) => JSONContent[];
}

const spans = { colspan: 1, rowspan: 1, colwidth: null };

/** A table as the editor holds it: every row as wide as the widest. */
export function tableToNode(table: TableBlock, { toNodes }: Inlines): JSONContent {
  const width = Math.max(table.columns.length, ...table.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const heads = columns.map((column) => ({
    type: 'tableHead',
    attrs: spans,
    content: [{ type: 'tableName', ...contentOf(plain(table.columns[column] ?? '')) }],
  }));
  const rows = table.rows.map((row) => ({
    type: 'tableRow',
    content: columns.map((column) => ({
      type: 'tableCell',
      attrs: spans,
      content: [{ type: 'tableText', ...contentOf(toNodes(row[column] ?? [])) }],
    })),
  }));
  return {
    type: 'table',
    attrs: { id: table.id },
    content: [
      { type: 'tableCaption', ...contentOf(plain(table.caption ?? '')) },
      { type: 'tableGrid', content: [{ type: 'tableRow', content: heads }, ...rows] },
    ],
  };
}

const TextNode = z.object({ type: z.literal('text'), text: z.string() });
const Cell = z.object({
  type: z.enum(['tableHead', 'tableCell']),
  content: z.tuple([z.object({ content: z.array(z.unknown()).optional() })]),
});
const Row = z.object({ type: z.literal('tableRow'), content: z.array(Cell).min(1) });

/** The content of a table's node, checked. */
export const TableContent = z.tuple([
  z.object({ type: z.literal('tableCaption'), content: z.array(TextNode).optional() }),
  z.object({ type: z.literal('tableGrid'), content: z.array(Row).min(1) }),
]);
export type TableContent = z.infer<typeof TableContent>;

/** The table that the editor's nodes stand for; `toInlines` reads what stands in a cell. */
export function tableFromNode(
  id: BlockId,
  [caption, grid]: TableContent,
  toInlines: (content: readonly unknown[]) => readonly Inline[],
): TableBlock {
  const [heads, ...rows] = grid.content;
  const title = textOf(caption.content ?? []).slice(0, 300);
  return {
    id,
    kind: 'table',
    caption: title === '' ? null : title,
    columns: (heads?.content ?? []).map(({ content: [text] }) => textOf(text.content ?? []).slice(0, 200)),
    rows: rows.map(({ content }) => content.map(({ content: [text] }) => toInlines(text.content ?? []))),
  };
}

function textOf(content: readonly unknown[]): string {
  return content.map((node) => TextNode.safeParse(node).data?.text ?? '').join('');
}

function plain(text: string): JSONContent[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

function contentOf(content: JSONContent[]): { readonly content?: JSONContent[] } {
  return content.length > 0 ? { content } : {};
}
