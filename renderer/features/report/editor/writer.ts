import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { isAtTable } from './tableCommands.ts';
import type { Editor } from '@tiptap/react';
import type { Inline } from '../../../../shared/domain/block.ts';
import { BlockId } from '../../../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Caret } from '../desk/place.ts';
import { selectionAt } from './caret.ts';
import { currentFound, type FindMark, hasFound, showFound } from './findMarks.ts';
import {
  type BlockKind,
  figureAtCaret,
  insertFigure,
  setBlockKind,
  shiftLevel,
  toggleRunIn,
} from './commands.ts';
import { insertSentence } from './insertSentence.ts';

/** What the rest of the screen can do to the text that is being written. */
export interface Writer {
  readonly editor: Editor;
  readonly insertFigure: (indicator: IndicatorCode) => void;
  /** Puts a sentence with its figures at the caret. */
  readonly insertSentence: (text: readonly Inline[]) => void;
  readonly setKind: (kind: BlockKind) => void;
  readonly toggleRunIn: () => void;
  /** One level up (-1) or down (1). */
  readonly shiftLevel: (by: -1 | 1) => void;
  /** Opens the panel of the figure at the caret. */
  readonly openFigure: () => void;
  /** Opens the list of figures at the caret, as `/` does. */
  readonly openMenu: () => void;
  /** Asks which table to insert. */
  readonly openTable: () => void;
  readonly focus: () => void;
  /**
   * Puts the caret at the end of a block, or into the room under a heading, and shows it; false when the text does
   * not hold it.
   */
  readonly goTo: (block: BlockId) => boolean;
  /** Chooses again what was chosen, and shows it. */
  readonly setCaret: (caret: Caret) => void;
  /** Highlights what was found, and brings the current place into sight; the keys stay where they are. */
  readonly showFound: (marks: readonly FindMark[]) => void;
  /** Puts the caret to what was found, or back where it was. */
  readonly focusFound: () => void;
  /** What is chosen, as a few words to look for; empty when nothing is. */
  readonly chosenText: () => string;
  /** Makes a block stand out for a moment. */
  readonly flash: (block: BlockId) => void;
}

/** What the text has beside it. */
interface Panels {
  readonly showFigure: (position: number) => void;
  readonly showTables: () => void;
}

export function writerOf(editor: Editor, { showFigure, showTables }: Panels): Writer {
  const act = (command: ReturnType<typeof setBlockKind>): void => {
    if (editor.isEditable) command(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  return {
    editor,
    insertFigure: (indicator) => {
      act(insertFigure({ indicator, year: null, format: null }));
    },
    insertSentence: (text) => {
      act(insertSentence(text));
    },
    setKind: (kind) => {
      act(setBlockKind(kind));
    },
    shiftLevel: (by) => {
      act(shiftLevel(by));
    },
    toggleRunIn: () => {
      act(toggleRunIn);
    },
    openFigure: () => {
      const position = figureAtCaret(editor.state);
      if (position !== null) showFigure(position);
    },
    openMenu: () => {
      if (!editor.isEditable) return;
      editor.view.focus();
      editor.view.dispatch(editor.state.tr.insertText('/').scrollIntoView());
    },
    openTable: () => {
      if (editor.isEditable && !isAtTable(editor.state)) showTables();
    },
    focus: () => {
      editor.view.focus();
    },
    goTo: (block) => goTo(editor, block),
    setCaret: (caret) => {
      const { state, dispatch } = editor.view;
      dispatch(state.tr.setSelection(selectionAt(state.doc, caret)).scrollIntoView());
      editor.view.focus();
    },
    showFound: (marks) => {
      showMarks(editor, marks);
    },
    focusFound: () => {
      const { state, dispatch } = editor.view;
      const found = currentFound(state);
      if (found !== null)
        dispatch(state.tr.setSelection(TextSelection.create(state.doc, found.from, found.to)));
      editor.view.focus();
    },
    chosenText: () => chosenText(editor),
    flash: (block) => {
      flash(editor, block);
    },
  };
}

/** The block that the caret stands in; in room where nothing is written yet, the one above it; null where there is none. */
export function blockAtCaret({ doc, selection: { $head } }: EditorState): BlockId | null {
  if ($head.depth === 0) return null;
  const index = $head.index(0);
  const node = doc.child(index);
  const isRoom = node.attrs['room'] === true && node.content.size === 0;
  const block = isRoom ? doc.maybeChild(index - 1) : node;
  const id = BlockId.safeParse(block?.attrs['id']);
  return id.success ? id.data : null;
}

function chosenText({ state: { doc, selection } }: Editor): string {
  const { $from, $to, from, to } = selection;
  return $from.sameParent($to) ? doc.textBetween(from, Math.min(to, from + 100)) : '';
}

function showMarks({ view }: Editor, marks: readonly FindMark[]): void {
  // What an input method is writing in is not drawn anew.
  if (view.composing || (marks.length === 0 && !hasFound(view.state))) return;
  view.dispatch(showFound(view.state.tr, marks));
  if (marks.some(({ isCurrent }) => isCurrent)) {
    view.dom.querySelector('.found-current')?.scrollIntoView({ block: 'nearest' });
  }
}

function goTo({ view }: Editor, block: BlockId): boolean {
  const { doc, tr } = view.state;
  const place = findPlace(doc, block);
  if (place === null) return false;
  view.dispatch(tr.setSelection(TextSelection.create(doc, place)));
  view.focus();
  const { node } = view.domAtPos(place);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  return true;
}

function findPlace(document: Node, block: BlockId): number | null {
  const places: number[] = [];
  document.forEach((node, position, index) => {
    if (node.attrs['id'] !== block) return;
    // A table's caption stands first in it.
    if (!node.isTextblock) places.push(position + 2);
    if (!node.isTextblock) return;
    const below = document.maybeChild(index + 1);
    const isRoom = below?.attrs['room'] === true && below.content.size === 0;
    places.push(position + node.nodeSize + (isRoom ? 1 : -1));
  });
  return places[0] ?? null;
}

/** An animation leaves the text's own nodes as they are, which the editor watches. */
function flash({ view }: Editor, block: BlockId): void {
  view.state.doc.forEach((node, position) => {
    if (node.attrs['id'] !== block) return;
    const element = view.nodeDOM(position);
    if (!(element instanceof HTMLElement)) return;
    // A table holds no caret that would bring it into sight.
    element.scrollIntoView({ block: 'center' });
    element.animate([{ backgroundColor: 'var(--accent-soft)' }, { backgroundColor: 'transparent' }], {
      duration: 1800,
      easing: 'ease-in',
    });
  });
}
