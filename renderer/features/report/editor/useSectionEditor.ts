import { Extension, type Extensions } from '@tiptap/core';
import { Dropcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { splitBlock } from '@tiptap/pm/commands';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type Editor, useEditor } from '@tiptap/react';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../shared/domain/block.ts';
import { BlockId } from '../../../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { createStore, type Store } from '../../../ui/createStore.ts';
import { fromEditorDocument, toEditorDocument } from '../blocks/editorDocument.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { figureLabel } from '../figures/figureWords.ts';
import { searchFigures } from '../figures/searchFigures.ts';
import { blockIds } from './blockIds.ts';
import { headingToText, paragraphBefore, stepOverFigure } from './commands.ts';
import { dropFigure } from './dropFigure.ts';
import { redrawFigures } from './figureNode.ts';
import { figureSuggestion, type FigureMenu } from './figureSuggestion.ts';
import { headingMarks } from './headingMarks.ts';
import { pasteAsText } from './pasteAsText.ts';
import { sectionNodes } from './schema.ts';

export interface SectionEditorParts {
  readonly body: readonly Block[];
  /** The body as it is this very moment; what was rendered may be a few keys behind. Null when the section is gone. */
  readonly readBody: () => readonly Block[] | null;
  readonly book: FigureBook;
  /** Indicators that the section is expected to speak of; offered first. */
  readonly suggested: readonly IndicatorCode[];
  readonly placeholder: string;
  readonly label: string;
  readonly readOnly: boolean;
  readonly onBody: (body: readonly Block[]) => void;
  readonly onFigure: (position: number) => void;
}

export interface SectionEditorTools {
  readonly editor: Editor;
  readonly menu: Store<FigureMenu | null>;
}

/** A writing surface for one section; it takes a new body only when that was changed elsewhere. */
export function useSectionEditor(parts: SectionEditorParts): SectionEditorTools {
  const { body, book, readOnly, label, onBody } = parts;
  const { t } = useTranslation('report');
  const [menu] = useState(() => createStore<FigureMenu | null>(null));
  const [now] = useState(() => createStore(parts));
  const [extensions] = useState(() => writingExtensions(now, menu, t));
  const emitted = useRef(body);
  const editor = useEditor({
    extensions,
    content: toEditorDocument(body, newBlockId),
    editable: !readOnly,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { class: 'writing', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handleClickOn: (view, _position, node, nodePosition) => {
        if (node.type.name !== 'figure') return false;
        view.dispatch(caretBehind(view.state, nodePosition + node.nodeSize));
        now.get().onFigure(nodePosition);
        return true;
      },
    },
    onUpdate: ({ editor: changed }) => {
      const written = fromEditorDocument(changed.getJSON(), { before: emitted.current, newId: newBlockId });
      emitted.current = written;
      onBody(written);
    },
  });
  useEffect(() => {
    now.set(parts);
  });
  useEffect(() => {
    const latest = now.get().readBody();
    if (latest === null || sameBlocks(latest, emitted.current)) return;
    emitted.current = latest;
    editor.commands.setContent(toEditorDocument(latest, newBlockId), { emitUpdate: false });
  }, [editor, now, body]);
  useEffect(() => {
    editor.view.dispatch(redrawFigures(editor.state.tr));
  }, [editor, book]);
  useEffect(() => {
    editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  return { editor, menu };
}

/** What the surface can do; it asks `now` for the figures, as they may change while it is written on. */
function writingExtensions(
  now: Store<SectionEditorParts>,
  menu: Store<FigureMenu | null>,
  t: TFunction<'report'>,
): Extensions {
  return [
    ...sectionNodes((mark) => figureLabel(now.get().book, mark, t)),
    UndoRedo,
    Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
    Placeholder.configure({
      showOnlyCurrent: false,
      placeholder: ({ node, hasAnchor }) => {
        if (node.attrs['room'] !== true) return '';
        return hasAnchor ? now.get().placeholder : t('page.room');
      },
    }),
    blockIds(newBlockId),
    headingMarks(t('editor.runInMark')),
    pasteAsText,
    dropFigure,
    figureSuggestion({
      search: (query) => searchFigures(now.get().book.choices, query, now.get().suggested).slice(0, 50),
      show: menu.set,
    }),
    writingKeys,
  ];
}

/** Ids of new blocks are made here, in the window; they never meet those of another report. */
export function newBlockId(): BlockId {
  return BlockId.parse(crypto.randomUUID());
}

const writingKeys = Extension.create({
  name: 'writingKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    const over = (direction: -1 | 1) => () => stepOverFigure(direction)(editor.state, editor.view.dispatch);
    return {
      Enter: () => paragraphBefore(editor.state, editor.view.dispatch),
      Backspace: () => headingToText(editor.state, editor.view.dispatch),
      ArrowLeft: over(-1),
      ArrowRight: over(1),
      // A report has paragraphs and no line breaks inside them.
      'Shift-Enter': () => splitBlock(editor.state, editor.view.dispatch),
    };
  },
});

function caretBehind({ doc, tr }: EditorState, position: number): Transaction {
  return tr.setSelection(TextSelection.create(doc, position));
}

function sameBlocks(left: readonly Block[], right: readonly Block[]): boolean {
  return left.length === right.length && left.every((block, index) => block === right[index]);
}
