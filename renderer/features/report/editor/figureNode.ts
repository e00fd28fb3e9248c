import { Node } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { FigureMark } from '../blocks/figureMark.ts';

/** How a figure looks in the text. */
export interface FigureLabel {
  readonly text: string;
  /** Name and source, shown when the pointer rests. */
  readonly title: string;
  readonly missing: boolean;
}

export type FigureLabeller = (mark: FigureMark) => FigureLabel;

/**
 * A figure is one piece that is not typed into. Its value is no content of the document: it is drawn from the
 * stored figures, and drawn anew after `redrawFigures`.
 */
export function figureNode(label: FigureLabeller): Node {
  return Node.create({
    name: 'figure',
    group: 'inline',
    inline: true,
    atom: true,
    // A chosen piece would be replaced by the next key; the caret only stands before or behind a figure.
    selectable: false,
    addAttributes: () => ({
      indicator: { default: null, rendered: false },
      year: { default: null, rendered: false },
      format: { default: null, rendered: false },
    }),
    parseHTML: () => [
      { tag: 'span[data-figure]', getAttrs: (element) => parseMark(element.dataset['figure']) ?? false },
    ],
    renderHTML: ({ node }) => [
      'span',
      { 'data-figure': JSON.stringify(node.attrs) },
      label(FigureMark.parse(node.attrs)).text,
    ],
    renderText: ({ node }) => label(FigureMark.parse(node.attrs)).text,
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement('span');
        draw(dom, label(FigureMark.parse(node.attrs)));
        return {
          dom,
          ignoreMutation: () => true,
          update(next) {
            if (next.type !== node.type) return false;
            draw(dom, label(FigureMark.parse(next.attrs)));
            return true;
          },
        };
      };
    },
    addProseMirrorPlugins: () => [figureLabels(label)],
  });
}

const labelsKey = new PluginKey<DecorationSet>('figureLabels');

/** Marks a transaction: the stored figures have changed, draw them anew. */
export function redrawFigures(transaction: Transaction): Transaction {
  return transaction.setMeta(labelsKey, true);
}

/** A decoration that differs makes the editor draw a figure again, and nothing around it. */
function figureLabels(label: FigureLabeller): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: labelsKey,
    state: {
      init: (_, state) => decorate(state.doc, label),
      apply(transaction, old) {
        if (transaction.getMeta(labelsKey) === true) return decorate(transaction.doc, label);
        return transaction.docChanged ? decorateChange(transaction, old, label) : old;
      },
    },
    props: { decorations: (state) => labelsKey.getState(state) },
  });
}

function decorate(document: EditorNode, label: FigureLabeller): DecorationSet {
  return DecorationSet.create(document, decorationsIn(document, 0, document.content.size, label));
}

/** A key decorates what it changed; everything else only moves. */
function decorateChange(
  { before, doc, mapping }: Transaction,
  old: DecorationSet,
  label: FigureLabeller,
): DecorationSet {
  const moved = old.map(mapping, doc);
  const start = before.content.findDiffStart(doc.content);
  const end = before.content.findDiffEnd(doc.content)?.b;
  if (start === null || end === undefined) return moved;
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  const fresh = decorationsIn(doc, from, to, label);
  return moved
    .remove(moved.find(from, to).filter((each) => each.from >= from && each.to <= to))
    .add(doc, fresh);
}

function decorationsIn(document: EditorNode, from: number, to: number, label: FigureLabeller): Decoration[] {
  const decorations: Decoration[] = [];
  document.nodesBetween(from, to, (node, position) => {
    if (node.type.name !== 'figure' || position < from || position + node.nodeSize > to) return;
    const { text, title, missing } = label(FigureMark.parse(node.attrs));
    const attributes = { class: missing ? 'figure figure-missing' : 'figure', title };
    decorations.push(Decoration.node(position, position + node.nodeSize, attributes, { text }));
  });
  return decorations;
}

function draw(dom: HTMLElement, { text }: FigureLabel): void {
  if (dom.textContent !== text) dom.textContent = text;
}

function parseMark(json: string | undefined): FigureMark | null {
  try {
    return FigureMark.parse(JSON.parse(json ?? ''));
  } catch {
    // Somebody else's markup: it is taken for plain text.
    return null;
  }
}
