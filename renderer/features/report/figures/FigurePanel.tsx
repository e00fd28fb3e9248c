import type { Editor } from '@tiptap/react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import { toHref } from '../../../router/usePlace.ts';
import { Button } from '../../../ui/Button.tsx';
import { FigureMark } from '../blocks/figureMark.ts';
import { toInlineFigure } from '../blocks/toInlineFigure.ts';
import { changeFigure, figureToText } from '../editor/commands.ts';
import { Floating } from '../Floating.tsx';
import type { FigureBook } from './figureBook.ts';
import { FigureFormatChoice } from './FigureFormatChoice.tsx';
import { FigureStory } from './FigureStory.tsx';
import { lastYearText } from './figureWords.ts';
import { ReplaceFigure } from './ReplaceFigure.tsx';
import { TypeMissing } from './TypeMissing.tsx';
import './figurePanel.css';
import { FigureSource } from './FigureSource.tsx';

interface Props {
  readonly editor: Editor;
  /** Where the figure stands in the text. */
  readonly position: number;
  readonly book: FigureBook;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** Says where a figure of the text comes from, and changes how it is printed or what stands in its place. */
export function FigurePanel({ editor, position, book, readOnly, onClose }: Props): ReactElement | null {
  const { t } = useTranslation(['report', 'content']);
  const [mark, setMark] = useState(() => markAt(editor, position));
  const [at] = useState(() => placeOf(editor, position));
  if (mark === null || at === null) return null;
  const entry = book.read(toInlineFigure(mark));
  const { name, year } = entry;
  const desk = { bureau: book.bureau, year };
  const close = (): void => {
    onClose();
    editor.view.focus();
  };
  const change = (changed: FigureMark): void => {
    if (changeFigure(position, changed)(editor.state, editor.view.dispatch)) setMark(changed);
  };
  return (
    <Floating at={at} onClose={close}>
      <section className="figure-panel" aria-label={t('figure.panel')}>
        <header>
          <h3>{year === book.year ? name : t('figure.ofYear', { name, year })}</h3>
          {entry.text !== null && <p className="figure-panel-value digits">{entry.text}</p>}
          <LastYear book={book} mark={mark} year={year} />
        </header>
        {entry.stored.length === 0 && !readOnly && <Missing {...{ book, mark, year, name }} onDone={close} />}
        <FigureSource entry={entry} names={book.names} />
        <a href={toHref({ at: 'figures', year, bureau: null, indicator: mark.indicator })}>
          {t('figure.seeFigures')}
        </a>
        {!readOnly && entry.text !== null && (
          <FigureFormatChoice
            format={mark.format}
            figure={entry.stored[0]}
            onFormat={(format) => {
              change({ ...mark, format });
            }}
          />
        )}
        <FigureStory desk={desk} indicator={mark.indicator} onClose={onClose} />
        {!readOnly && (
          <Acts
            book={book}
            text={entry.text}
            onIndicator={(indicator) => {
              change({ indicator, year: null, format: null });
            }}
            onText={(text) => {
              figureToText(position, text)(editor.state, editor.view.dispatch);
              close();
            }}
          />
        )}
      </section>
    </Floating>
  );
}

interface LastYearProps extends Pick<Props, 'book'> {
  readonly mark: FigureMark;
  readonly year: Year;
}

function LastYear({ book, mark, year }: LastYearProps): ReactElement | null {
  const { t } = useTranslation('report');
  const last = lastYearText(book, mark, year);
  if (last === null) return null;
  return <p className="soft digits">{t('figure.lastYear', { year: year - 1, value: last })}</p>;
}

interface MissingProps extends LastYearProps {
  readonly name: string;
  readonly onDone: () => void;
}

function Missing({ book, mark: { indicator }, year, name, onDone }: MissingProps): ReactElement {
  const unit = book.choices.find((choice) => choice.indicator === indicator)?.unit ?? '';
  return <TypeMissing desk={{ bureau: book.bureau, year }} {...{ indicator, name, unit, onDone }} />;
}

interface ActsProps extends Pick<Props, 'book'> {
  /** As printed; null when it is missing. */
  readonly text: string | null;
  readonly onIndicator: (indicator: IndicatorCode) => void;
  readonly onText: (text: string) => void;
}

function Acts({ book, text, onIndicator, onText }: ActsProps): ReactElement {
  const { t } = useTranslation('content');
  const [isReplacing, setReplacing] = useState(false);
  return (
    <>
      <div className="figure-panel-acts">
        <Button
          onPress={() => {
            setReplacing(!isReplacing);
          }}
        >
          {t('figure.replace')}
        </Button>
        {text !== null && (
          <Button
            title={t('figure.toTextTitle')}
            onPress={() => {
              onText(text);
            }}
          >
            {t('figure.toText')}
          </Button>
        )}
      </div>
      {isReplacing && (
        <ReplaceFigure
          book={book}
          onIndicator={(indicator) => {
            onIndicator(indicator);
            setReplacing(false);
          }}
        />
      )}
    </>
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
