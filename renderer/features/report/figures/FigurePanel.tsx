import type { Editor } from '@tiptap/react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureFormat } from '../../../../shared/domain/figureFormat.ts';
import { toHref } from '../../../router/usePlace.ts';
import { FigureMark } from '../blocks/figureMark.ts';
import { toInlineFigure } from '../blocks/toInlineFigure.ts';
import { changeFigure } from '../editor/commands.ts';
import { Floating } from '../Floating.tsx';
import type { FigureBook } from './figureBook.ts';
import { FigureFormatChoice } from './FigureFormatChoice.tsx';
import { FigureSource } from './FigureSource.tsx';

interface Props {
  readonly editor: Editor;
  /** Where the figure stands in the text. */
  readonly position: number;
  readonly book: FigureBook;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** Says where a figure of the text comes from, and changes how it is printed. */
export function FigurePanel({ editor, position, book, readOnly, onClose }: Props): ReactElement | null {
  const { t } = useTranslation('report');
  const [mark, setMark] = useState(() => markAt(editor, position));
  const [at] = useState(() => placeOf(editor, position));
  if (mark === null || at === null) return null;
  const entry = book.read(toInlineFigure(mark));
  const { name, year } = entry;
  const close = (): void => {
    onClose();
    editor.view.focus();
  };
  const print = (format: FigureFormat | null): void => {
    const changed = { ...mark, format };
    if (changeFigure(position, changed)(editor.state, editor.view.dispatch)) setMark(changed);
  };
  return (
    <Floating at={at} onClose={close}>
      <section className="figure-panel" aria-label={t('figure.panel')}>
        <header>
          <h3>{year === book.year ? name : t('figure.ofYear', { name, year })}</h3>
          {entry.text !== null && <p className="figure-panel-value digits">{entry.text}</p>}
        </header>
        <FigureSource entry={entry} names={book.names} />
        <a href={toHref({ at: 'figures', year, bureau: null, indicator: mark.indicator })}>
          {t('figure.seeFigures')}
        </a>
        {!readOnly && entry.text !== null && (
          <FigureFormatChoice format={mark.format} figure={entry.stored[0]} onFormat={print} />
        )}
      </section>
    </Floating>
  );
}

function markAt({ state }: Editor, position: number): FigureMark | null {
  const node = state.doc.nodeAt(position);
  return node?.type.name === 'figure' ? FigureMark.parse(node.attrs) : null;
}

function placeOf({ view }: Editor, position: number): DOMRect | null {
  const dom = view.nodeDOM(position);
  return dom instanceof Element ? dom.getBoundingClientRect() : null;
}
