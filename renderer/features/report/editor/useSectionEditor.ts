import { Extension, type Extensions } from '@tiptap/core';
import { Dropcursor, Placeholder } from '@tiptap/extensions';
import { splitBlock } from '@tiptap/pm/commands';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type Editor, useEditor } from '@tiptap/react';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockId } from '../../../../shared/domain/identity.ts';
import type { CarriedBlock } from '../../../../shared/domain/writingMarks.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { createStore, type Store } from '../../../ui/createStore.ts';
import { toEditorDocument } from '../blocks/editorDocument.ts';
import { typingRuns } from '../desk/typingRuns.ts';
import { type FigureBook, printInline } from '../figures/figureBook.ts';
import { figureLabel } from '../figures/figureWords.ts';
import { searchFigures } from '../figures/searchFigures.ts';
import { blockIds } from './blockIds.ts';
import { figureAtCaret, headingToText, paragraphBefore, stepOverFigure } from './commands.ts';
import { dropFigure } from './dropFigure.ts';
import { redrawFigures } from './figureNode.ts';
import { toInlineFigure } from '../blocks/toInlineFigure.ts';
import { enumerationKeys } from './enumeration.ts';
import { findMarks } from './findMarks.ts';
import { figureSuggestion, type FigureMenu } from './figureSuggestion.ts';
import { headingMarks } from './headingMarks.ts';
import { pasteBlocks } from './pasteBlocks.ts';
import { sayPaste } from './sayPaste.ts';
import { tableKeys } from './tableKeys.ts';
import { sectionNodes } from './schema.ts';
import { sectionBody, type SectionBody } from './sectionBody.ts';
import { carriedMarks, redrawCarried } from '../lastYear/carriedMarks.ts';
import { linkMarks } from '../linking/linkMarks.ts';

export interface SectionEditorParts {
  readonly section: SectionBody;
  readonly book: FigureBook;
  /** Indicators that the section is expected to speak of; offered first. */
  readonly suggested: readonly IndicatorCode[];
  readonly carried: readonly CarriedBlock[];
  readonly placeholder: string;
  readonly label: string;
  readonly readOnly: boolean;
  readonly onFigure: (position: number) => void;
}

export interface SectionEditorTools {
  readonly editor: Editor;
  readonly menu: Store<FigureMenu | null>;
}

/** A writing surface for one section, which says at every moment what the desk says. */
export function useSectionEditor(parts: SectionEditorParts): SectionEditorTools {
  const { section, book, carried, readOnly, label } = parts;
  const { t } = useTranslation(['report', 'content', 'lastYear']);
  const [menu] = useState(() => createStore<FigureMenu | null>(null));
  const [now] = useState(() => createStore(parts));
  const [extensions] = useState(() => writingExtensions(now, menu, t));
  const editor = useEditor({
    extensions,
    content: toEditorDocument(section.read() ?? [], newBlockId),
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
  });
  useEffect(() => {
    now.set(parts);
  });
  useEffect(() => {
    editor.view.dispatch(redrawFigures(editor.state.tr));
  }, [editor, book]);
  useEffect(() => {
    editor.view.dispatch(redrawCarried(editor.state.tr));
  }, [editor, carried]);
  useEffect(() => {
    editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  return { editor, menu };
}

const runs = typingRuns(() => performance.now());

/** What the surface can do; it asks `now` for the figures, as they may change while it is written on. */
function writingExtensions(
  now: Store<SectionEditorParts>,
  menu: Store<FigureMenu | null>,
  t: TFunction<['report', 'content', 'lastYear']>,
): Extensions {
  return [
    ...sectionNodes((mark) => figureLabel(now.get().book, mark, t), { caption: t('content:table.caption') }),
    Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
    Placeholder.configure({
      showOnlyCurrent: false,
      placeholder: ({ node, hasAnchor }) => {
        if (node.attrs['room'] !== true) return '';
        return hasAnchor ? now.get().placeholder : t('page.room');
      },
    }),
    // Before the list of figures: what is listed later hears a key first.
    enumerationKeys,
    blockIds(newBlockId),
    sectionBody({ section: () => now.get().section, runs, newId: newBlockId }),
    findMarks((mark) => printInline(now.get().book, toInlineFigure(mark))),
    headingMarks(t('editor.runInMark')),
    pasteBlocks({ section: () => now.get().section, newId: newBlockId, say: sayPaste }),
    dropFigure,
    figureSuggestion({
      search: (query) => searchFigures(now.get().book.choices, query, now.get().suggested).slice(0, 50),
      show: menu.set,
    }),
    linkMarks(now),
    carriedMarks({
      carried: () => now.get().carried,
      title: (year) => t('lastYear:mark', { year }),
    }),
    tableKeys,
    figureKey((position) => {
      now.get().onFigure(position);
    }),
    writingKeys,
  ];
}

/** Ids of new blocks are made here, in the window; they never meet those of another report. */
export function newBlockId(): BlockId {
  return BlockId.parse(crypto.randomUUID());
}

/** Alt+Enter opens the figure at the caret; the editor takes Enter, with any other key, before the window hears it. */
function figureKey(show: (position: number) => void): Extension {
  return Extension.create({
    name: 'figureKey',
    addKeyboardShortcuts() {
      const open = (): boolean => {
        const position = figureAtCaret(this.editor.state);
        if (position !== null) show(position);
        return position !== null;
      };
      return { 'Alt-Enter': open };
    },
  });
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
