import { Node } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import { type Inline, TableBlock } from '../../../../shared/domain/block.ts';
import type { FigureLabeller } from './figureNode.ts';

/** A table is shown and moved as a whole; its cells are not written here. */
export function tableNode(label: FigureLabeller): Node {
  return Node.create({
    name: 'table',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({ table: { default: null, rendered: false } }),
    parseHTML: () => [
      { tag: 'figure[data-table]', getAttrs: (element) => parseTable(element.dataset['table']) ?? false },
    ],
    renderHTML: ({ node }) => {
      const table = TableBlock.parse(node.attrs['table']);
      return [
        'figure',
        { class: 'writing-table', 'data-table': JSON.stringify(table) },
        ...rows(table, label),
      ];
    },
  });
}

function rows(table: TableBlock, label: FigureLabeller): DOMOutputSpec[] {
  const read = (inline: Inline): string =>
    'text' in inline
      ? inline.text
      : label({ indicator: inline.figure, year: inline.year ?? null, format: inline.format ?? null }).text;
  const cells = (tag: 'th' | 'td', texts: readonly string[]): DOMOutputSpec => [
    'tr',
    ...texts.map((text): DOMOutputSpec => [tag, text]),
  ];
  const body = table.rows.map((row) =>
    cells(
      'td',
      row.map((cell) => cell.map(read).join('')),
    ),
  );
  const caption: DOMOutputSpec[] = table.caption === null ? [] : [['figcaption', table.caption]];
  return [...caption, ['table', ['thead', cells('th', table.columns)], ['tbody', ...body]]];
}

function parseTable(json: string | undefined): { readonly table: TableBlock } | null {
  try {
    return { table: TableBlock.parse(JSON.parse(json ?? '')) };
  } catch {
    // Somebody else's markup: it is taken for plain text.
    return null;
  }
}
