import { type Editor, useEditorState } from '@tiptap/react';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useReducer, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../../ui/keys.ts';
import { createStore, useStore } from '../../../ui/createStore.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { Floating } from '../Floating.tsx';
import { CandidateList } from './CandidateList.tsx';
import { linkNumber } from './linkNumber.ts';
import { nextNumber, openNumberOf, type PlacedNumber } from './typedNumbers.ts';
import './linking.css';

interface Props {
  readonly editor: Editor;
  readonly book: FigureBook;
  readonly readOnly: boolean;
}

const nothing = createStore<PlacedNumber | null>(null);

/** The figures that a typed number may be, under the number. */
export function LinkLayer({ editor, book, readOnly }: Props): ReactElement | null {
  const { t } = useTranslation('linking');
  const { t: words } = useTranslation('report');
  const store =
    useEditorState({ editor, selector: ({ editor: { state } }) => openNumberOf(state) }) ?? nothing;
  const placed = useStore(store);
  const keys = {
    keys: 'Alt+L',
    label: t('keys.link'),
    run: () => {
      openLinks(editor);
    },
  };
  useKeys(words('keys.title'), readOnly ? [] : [keys]);
  useDrawnOnResize();
  if (placed === null) return null;
  const close = (): void => {
    store.set(null);
    editor.view.focus();
  };
  return (
    <Floating at={rectOf(editor, placed)} onClose={close}>
      <CandidateList
        key={`${String(placed.from)} ${placed.number.measure.text}`}
        number={placed.number}
        book={book}
        onTake={(candidate) => {
          linkNumber(placed, candidate, book.year)(editor.state, editor.view.dispatch);
          close();
        }}
        onNext={() => {
          openLinks(editor, placed.from);
        }}
      />
    </Floating>
  );
}

/** Shows the candidates of the number at the caret, else of the next one; `from` is the one that is shown already. */
function openLinks(editor: Editor, from: number | null = null): void {
  const { state, view } = editor;
  const placed = nextNumber(state, from ?? state.selection.from, from !== null);
  if (placed === null || !editor.isEditable) return;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, placed.to)));
  const { node } = view.domAtPos(placed.from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'nearest' });
  openNumberOf(view.state)?.set(placed);
}

/** The list stays under its number when the window changes its size. */
function useDrawnOnResize(): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    window.addEventListener('resize', draw);
    return () => {
      window.removeEventListener('resize', draw);
    };
  }, []);
}

function rectOf({ view }: Editor, { from, to }: PlacedNumber): DOMRect {
  const first = view.coordsAtPos(from, 1);
  const last = view.coordsAtPos(to, -1);
  const right = last.top === first.top ? last.right : first.right;
  return new DOMRect(first.left, first.top, Math.max(0, right - first.left), first.bottom - first.top);
}
