import type { NodeType, ResolvedPos } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { withoutNumber } from '../blocks/leadingNumber.ts';
import type { FigureMark } from '../blocks/figureMark.ts';

/** What the block at the caret is: text, or a heading of level 2, 3 or 4. */
export type BlockKind = 'text' | 2 | 3 | 4;

export interface CaretBlock {
  readonly kind: BlockKind;
  readonly runIn: boolean;
}

/** The kind of the block that the caret stands in. */
export function caretBlock({ selection }: EditorState): CaretBlock {
  const { type, attrs } = selection.$from.parent;
  const level: unknown = attrs['level'];
  if (type.name !== 'heading') return { kind: 'text', runIn: false };
  return { kind: level === 3 || level === 4 ? level : 2, runIn: attrs['runIn'] === true };
}

/**
 * Makes the chosen blocks text or headings of a level. A number that was typed or pasted before a heading goes,
 * because numbers are derived.
 */
export function setBlockKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const { paragraph, heading } = state.schema.nodes;
    if (paragraph === undefined || heading === undefined) return false;
    const tr = state.tr;
    for (const position of chosenBlocks(state)) {
      const place = tr.mapping.map(position);
      const attributes = tr.doc.nodeAt(place)?.attrs ?? {};
      // What the attributes hold is taken over as it is.
      const kept = { id: attributes['id'] as unknown, slot: attributes['slot'] as unknown };
      if (kind === 'text') tr.setNodeMarkup(place, paragraph, kept);
      else {
        tr.setNodeMarkup(place, heading, { ...kept, level: kind, runIn: attributes['runIn'] === true });
        removeTypedNumber(tr, place);
      }
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function chosenBlocks({ doc, selection }: EditorState): readonly number[] {
  const positions: number[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    if (node.isTextblock) positions.push(position);
    // What stands inside a table is no block of the report.
    return false;
  });
  return positions;
}

function removeTypedNumber(tr: Transaction, position: number): void {
  const first = tr.doc.nodeAt(position)?.firstChild;
  if (first?.text === undefined) return;
  const typed = first.text.length - withoutNumber(first.text).length;
  if (typed > 0) tr.delete(position + 1, position + 1 + typed);
}

const ladder: readonly BlockKind[] = [2, 3, 4, 'text'];

/** One level up or down: a heading of level 2, 3 or 4, then text. */
export function shiftLevel(by: -1 | 1): Command {
  return (state, dispatch) => {
    const kind = ladder[ladder.indexOf(caretBlock(state).kind) + by];
    return kind !== undefined && setBlockKind(kind)(state, dispatch);
  };
}

/** The next paragraph follows the heading in the same line, or starts its own. */
export const toggleRunIn: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type.name !== 'heading') return false;
  const { attrs } = $from.parent;
  const tr = state.tr.setNodeMarkup($from.before(), null, { ...attrs, runIn: attrs['runIn'] !== true });
  dispatch?.(tr);
  return true;
};

/** Puts a figure in place of a range, or of what is chosen; the caret stands behind it. */
export function insertFigure(
  mark: FigureMark,
  range?: { readonly from: number; readonly to: number },
): Command {
  return (state, dispatch) => {
    const figure = state.schema.nodes['figure'];
    if (figure === undefined) return false;
    const { from, to } = range ?? state.selection;
    if (!isInText(state.doc.resolve(from), figure)) return false;
    const tr = state.tr.replaceRangeWith(from, to, figure.create(mark));
    tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(to)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function isInText($position: ResolvedPos, figure: NodeType): boolean {
  return $position.parent.isTextblock && $position.parent.type.contentMatch.matchType(figure) !== null;
}

/** Changes how the figure at a position is printed. */
export function changeFigure(position: number, mark: FigureMark): Command {
  return (state, dispatch) => {
    if (state.doc.nodeAt(position)?.type.name !== 'figure') return false;
    dispatch?.(state.tr.setNodeMarkup(position, null, mark));
    return true;
  };
}

/** Writes the figure at a position out as text, which no longer follows its source. */
export function figureToText(position: number, text: string): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(position);
    if (node?.type.name !== 'figure' || text === '') return false;
    const tr = state.tr.replaceWith(position, position + node.nodeSize, state.schema.text(text));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, position + text.length)));
    return true;
  };
}

/** At the start of a block with words: an empty paragraph comes before it, and the block stays what it is. */
export const paragraphBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { paragraph } = state.schema.nodes;
  const isAtStart = empty && $from.depth === 1 && $from.parentOffset === 0 && $from.parent.content.size > 0;
  if (!isAtStart || paragraph === undefined) return false;
  dispatch?.(state.tr.insert($from.before(), paragraph.create()).scrollIntoView());
  return true;
};

/** At the start of a heading: it becomes text, as it does in a word processor. */
export const headingToText: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== 'heading') return false;
  return setBlockKind('text')(state, dispatch);
};

/** The caret steps over a figure in one go. */
export function stepOverFigure(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { $head, empty } = state.selection;
    const next = direction < 0 ? $head.nodeBefore : $head.nodeAfter;
    if (!empty || next?.type.name !== 'figure') return false;
    const tr = state.tr.setSelection(TextSelection.create(state.doc, $head.pos + direction * next.nodeSize));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** The position of the figure that the caret touches, the one before it first; null when there is none. */
export function figureAtCaret({ selection }: EditorState): number | null {
  const { $head, empty } = selection;
  if (!empty) return null;
  if ($head.nodeBefore?.type.name === 'figure') return $head.pos - $head.nodeBefore.nodeSize;
  return $head.nodeAfter?.type.name === 'figure' ? $head.pos : null;
}
