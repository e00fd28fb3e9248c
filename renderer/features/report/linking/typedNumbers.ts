import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { TypedNumber } from '../../../../shared/writing/linking/linkCandidates.ts';
import { createStore, type Store } from '../../../ui/createStore.ts';

/** A typed number that a stored figure may stand for, with its place in the editor's document. */
export interface PlacedNumber {
  readonly number: TypedNumber;
  readonly from: number;
  readonly to: number;
}

interface Parts {
  /** The linkable numbers of a block's text, in which U+FFFC stands for each figure. */
  readonly list: (text: string) => readonly TypedNumber[];
  /** Changes when the stored figures do: then every block is read anew. */
  readonly version: () => unknown;
  /** Stands above a number while the pointer rests on it. */
  readonly word: string;
}

/**
 * Marks the typed numbers that equal a stored figure. While keys come the marks only move along; when they rest, the
 * blocks that changed are read, some at a time, and never while an input method composes.
 */
export function typedNumbers(parts: Parts): Extension {
  return Extension.create({
    name: 'typedNumbers',
    addProseMirrorPlugins: () => [typedNumbersPlugin(parts)],
  });
}

interface Marks {
  readonly set: DecorationSet;
  /** The number whose candidates are shown. */
  readonly open: Store<PlacedNumber | null>;
}

const key = new PluginKey<Marks>('typedNumbers');

/** The number whose candidates are shown in this editor; null before the editor marks any. */
export function openNumberOf(state: EditorState): Store<PlacedNumber | null> | null {
  return key.getState(state)?.open ?? null;
}

/** All marked numbers in reading order. */
export function markedNumbers(state: EditorState): readonly PlacedNumber[] {
  const found = key.getState(state)?.set.find() ?? [];
  return found
    .map(({ from, to, spec }) => ({ number: numberOf(spec), from, to }))
    .sort((left, right) => left.from - right.from);
}

/** The marked number at a place, else the next one behind it, else the first of all. */
export function nextNumber(state: EditorState, at: number, isOpen: boolean): PlacedNumber | null {
  const numbers = markedNumbers(state);
  const next = numbers.find(({ from, to }) => (isOpen ? from > at : to >= at));
  return next ?? numbers[0] ?? null;
}

function typedNumbersPlugin({ list, version, word }: Parts): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    state: {
      init: () => ({ set: DecorationSet.empty, open: createStore<PlacedNumber | null>(null) }),
      apply(transaction, marks) {
        const fresh = transaction.getMeta(key) as unknown;
        if (fresh instanceof DecorationSet) return { ...marks, set: fresh };
        if (!transaction.docChanged) return marks;
        return { ...marks, set: moveAlong(marks.set, transaction) };
      },
    },
    view: (view) => reader(view, { list, version, word }),
    props: {
      decorations: (state) => key.getState(state)?.set,
      handleDOMEvents: {
        mousedown(view, event) {
          const number = numberUnderLabel(view, event);
          if (number === null) return false;
          event.preventDefault();
          openNumberOf(view.state)?.set(number);
          return true;
        },
      },
    },
  });
}

/** A number that was typed into, or replaced, is none that was read: its mark goes at once. */
function moveAlong(set: DecorationSet, { mapping, doc }: Transaction): DecorationSet {
  const moved = set.map(mapping, doc);
  const touched: Decoration[] = [];
  mapping.maps.forEach((map, index) => {
    const later = mapping.slice(index + 1);
    map.forEach((_from, _to, from, to) => {
      const [start, end] = [later.map(from, -1), later.map(to, 1)];
      touched.push(...moved.find(start, end).filter((mark) => mark.from < end && mark.to > start));
    });
  });
  return touched.length === 0 ? moved : moved.remove(touched);
}

const rest = 250;
const slice = 6;

function reader(
  view: EditorView,
  { list, version, word }: Parts,
): { update: () => void; destroy: () => void } {
  let read = new WeakMap<Node, readonly TypedNumber[]>();
  let seen: unknown = null;
  let drawn: Node | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  const run = (): void => {
    if (view.isDestroyed) return;
    if (view.composing) {
      later(rest);
      return;
    }
    const { doc } = view.state;
    if (seen !== version()) {
      seen = version();
      read = new WeakMap();
    }
    const start = performance.now();
    for (const node of blocksOf(doc)) {
      if (read.has(node)) continue;
      read.set(node, list(textOf(node)));
      if (performance.now() - start > slice) {
        later(0);
        return;
      }
    }
    drawn = doc;
    view.dispatch(
      view.state.tr.setMeta(
        key,
        draw(doc, (node) => read.get(node) ?? [], word),
      ),
    );
  };
  later(0);
  return {
    update() {
      if (view.state.doc !== drawn || seen !== version()) later(rest);
    },
    destroy() {
      clearTimeout(timer);
    },
  };
}

function blocksOf(document: Node): readonly Node[] {
  const blocks: Node[] = [];
  document.forEach((node) => {
    if (node.isTextblock) blocks.push(node);
  });
  return blocks;
}

/** One sign for each position of the block. */
function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, undefined, '\ufffc');
}

function draw(
  document: Node,
  numbersOf: (node: Node) => readonly TypedNumber[],
  word: string,
): DecorationSet {
  const decorations: Decoration[] = [];
  document.forEach((node, position) => {
    if (!node.isTextblock) return;
    for (const number of numbersOf(node)) {
      const { start, end } = number.measure;
      const attributes = { class: 'typed-number', 'data-word': word };
      const at = position + 1;
      decorations.push(Decoration.inline(at + start, at + end, attributes, { number }));
    }
  });
  return DecorationSet.create(document, decorations);
}

/** The word above a number belongs to its element, but lies outside of its lines. */
function numberUnderLabel(view: EditorView, { target, clientY }: MouseEvent): PlacedNumber | null {
  const element = target instanceof Element ? target.closest('.typed-number') : null;
  const [line] = element?.getClientRects() ?? [];
  if (element === null || line === undefined || clientY >= line.top) return null;
  const position = view.posAtDOM(element, 0);
  return markedNumbers(view.state).find(({ from, to }) => from <= position && position <= to) ?? null;
}

function numberOf(spec: unknown): TypedNumber {
  // Only `draw` makes these marks, and gives each its number.
  return (spec as { readonly number: TypedNumber }).number;
}
