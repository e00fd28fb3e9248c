import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { type Extensions, Node } from '@tiptap/core';
import { figureNode, type FigureLabeller } from './figureNode.ts';
import { tableNodes, type TableWords } from './tableNode.ts';

/** The nodes of a section: paragraphs, headings, figures in the text and in tables. */
export function sectionNodes(label: FigureLabeller, words: TableWords = { caption: '' }): Extensions {
  return [Document, Text, SectionParagraph, SectionHeading, figureNode(label), ...tableNodes(words)];
}

/** The second half of a divided block is a new block; ids are given by `blockIds`. */
const blockAttributes = {
  id: { default: null, keepOnSplit: false, rendered: false },
  slot: {
    default: null,
    keepOnSplit: false,
    parseHTML: (element: HTMLElement) => element.dataset['slot'] ?? null,
    renderHTML: ({ slot }: Record<string, unknown>) => (slot === null ? {} : { 'data-slot': slot }),
  },
};

const SectionParagraph = Paragraph.extend({
  // Keeps every space and line break that a stored text holds.
  whitespace: 'pre',
  addAttributes: () => ({
    ...blockAttributes,
    /** Offered to be written in; no block of the report while it is empty. */
    room: { default: false, keepOnSplit: false, rendered: false },
  }),
  addKeyboardShortcuts: () => ({}),
});

const SectionHeading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  whitespace: 'pre',
  addAttributes: () => ({
    ...blockAttributes,
    level: {
      default: 2,
      parseHTML: (element: HTMLElement) => shownLevel(Number(element.dataset['level'])),
      renderHTML: ({ level }: Record<string, unknown>) => ({ 'data-level': level }),
    },
    runIn: {
      default: false,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => element.dataset['runIn'] !== undefined,
      renderHTML: ({ runIn }: Record<string, unknown>) => (runIn === true ? { 'data-run-in': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'h2[data-level]' }, { tag: 'h3[data-level]' }, { tag: 'h4[data-level]' }],
  renderHTML({ node, HTMLAttributes }) {
    return [`h${String(shownLevel(node.attrs['level']))}`, HTMLAttributes, 0];
  },
});

/** Headings of level 1 divide the sections and never stand inside one. */
function shownLevel(level: unknown): 2 | 3 | 4 {
  return level === 3 || level === 4 ? level : 2;
}
