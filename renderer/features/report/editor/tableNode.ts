import { type Extensions, Node } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';

/** Words that stand in a table where nothing is written. */
export interface TableWords {
  readonly caption: string;
}

/**
 * A table of the report: its caption and a grid whose first row names the columns. Cells hold text and figures, the
 * caption and the names of columns plain text.
 */
export function tableNodes(words: TableWords): Extensions {
  return [tableBlock, caption(words), grid, row, head, cell, nameText, cellText];
}

/** What each node is to the library that edits tables. */
const roles: Readonly<Record<string, string>> = {
  tableGrid: 'table',
  tableRow: 'row',
  tableHead: 'header_cell',
  tableCell: 'cell',
};

const tableBlock = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableCaption tableGrid',
  draggable: true,
  isolating: true,
  defining: true,
  addAttributes: () => ({ id: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'figure[data-table]' }],
  renderHTML: () => ['figure', { class: 'writing-table', 'data-table': '' }, 0],
  extendNodeSchema: ({ name }) => {
    const tableRole = roles[name];
    return tableRole === undefined ? {} : { tableRole };
  },
  addProseMirrorPlugins: () => [tableEditing()],
});

function caption(words: TableWords): Node {
  return Node.create({
    name: 'tableCaption',
    content: 'text*',
    isolating: true,
    defining: true,
    parseHTML: () => [{ tag: 'figcaption' }],
    renderHTML: () => ['figcaption', { 'data-placeholder': words.caption }, 0],
  });
}

const grid = Node.create({
  name: 'tableGrid',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
});

const row = Node.create({
  name: 'tableRow',
  content: '(tableHead | tableCell)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** The library asks for spans; a table of the report has none. */
const spans = {
  colspan: { default: 1, rendered: false },
  rowspan: { default: 1, rendered: false },
  colwidth: { default: null, rendered: false },
};

const head = Node.create({
  name: 'tableHead',
  content: 'tableName',
  isolating: true,
  addAttributes: () => spans,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', 0],
});

const cell = Node.create({
  name: 'tableCell',
  content: 'tableText',
  isolating: true,
  addAttributes: () => spans,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
});

const nameText = Node.create({
  name: 'tableName',
  content: 'text*',
  whitespace: 'pre',
  parseHTML: () => [{ tag: 'div[data-table-name]' }],
  renderHTML: () => ['div', { 'data-table-name': '' }, 0],
});

const cellText = Node.create({
  name: 'tableText',
  content: 'inline*',
  whitespace: 'pre',
  parseHTML: () => [{ tag: 'div[data-table-text]' }],
  renderHTML: () => ['div', { 'data-table-text': '' }, 0],
});
