import { Extension, type JSONContent } from '@tiptap/core';
import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { headingLevelOf, withoutNumber } from '../blocks/leadingNumber.ts';

/**
 * What is pasted from elsewhere comes as text alone; what was copied here keeps its figures and headings, but its
 * blocks are new ones.
 */
export const pasteAsText = Extension.create({
  name: 'pasteAsText',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handlePaste(view, event) {
          const clipboard = event.clipboardData;
          if (clipboard === null || isOurs(clipboard.getData('text/html'))) return false;
          const text = clipboard.getData('text/plain') || textOf(clipboard.getData('text/html'));
          if (text !== '') {
            const { schema, tr } = view.state;
            view.dispatch(tr.replaceSelection(toSlice(text, schema)).scrollIntoView().setMeta('paste', true));
          }
          return true;
        },
        transformPasted: (slice) => new Slice(asNew(slice.content), slice.openStart, slice.openEnd),
      },
    }),
  ],
});

/** The editor marks what it copies; markup of other programs may hold anything. */
function isOurs(html: string): boolean {
  return html.includes('data-pm-slice') && /data-(figure|table|level|slot)=|<p data-pm-slice/u.test(html);
}

function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const block of page.querySelectorAll('p, div, li, tr, br, h1, h2, h3, h4, h5, h6')) block.after('\n');
  return page.body.textContent;
}

function toSlice(text: string, schema: Schema): Slice {
  const nodes = pastedBlocks(text).map((json) => Node.fromJSON(schema, json));
  return new Slice(Fragment.from(nodes), 1, 1);
}

/** The lines of a text as blocks: empty lines go, a line that reads like a numbered heading becomes one. */
export function pastedBlocks(text: string): readonly JSONContent[] {
  return text
    .replaceAll(/[^\P{C}\n\r\t]/gu, '')
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replaceAll('\t', ' '))
    .map((line, index, lines) => (lines.length === 1 ? line : line.trim()))
    .filter((line) => line !== '')
    .map((line, _, lines) => toBlock(line, lines.length > 1));
}

/** One line alone is part of a sentence; several may hold headings, below level 1, which is a section of its own. */
function toBlock(line: string, amongOthers: boolean): JSONContent {
  const level = amongOthers ? headingLevelOf(line) : null;
  if (level === null || level === 1) return { type: 'paragraph', content: [{ type: 'text', text: line }] };
  const text = withoutNumber(line);
  return { type: 'heading', attrs: { level }, content: text === '' ? [] : [{ type: 'text', text }] };
}

function asNew(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const isBlock = node.type.name === 'paragraph' || node.type.name === 'heading';
    const attributes = { ...node.attrs, id: null, slot: null, room: false };
    nodes.push(isBlock ? node.type.create(attributes, node.content, node.marks) : node);
  });
  return Fragment.from(nodes);
}
