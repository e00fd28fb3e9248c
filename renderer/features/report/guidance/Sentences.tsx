import { memo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { OfferedSentence } from '../../../../shared/writing/offerSentences.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Writer } from '../editor/writer.ts';
import type { FigureBook } from '../figures/figureBook.ts';

interface Props {
  readonly sentences: readonly OfferedSentence[];
  readonly book: FigureBook;
  readonly used: ReadonlySet<IndicatorCode>;
  readonly writer: Writer;
}

const few = 4;

/** Sentences as they would read with the figures; one press, or Enter, puts one at the caret. */
export function Sentences({ sentences, book, used, writer }: Props): ReactElement | null {
  const { t } = useTranslation('guidance');
  const [isAll, setAll] = useState(false);
  if (sentences.length === 0) return null;
  const fit = sentences.filter((sentence) => isWhole(sentence, book));
  const ordered = [...fit, ...sentences.filter((sentence) => !fit.includes(sentence))];
  const shown = isAll ? ordered : ordered.slice(0, few);
  return (
    <section className="sentences" aria-label={t('sentences.title')}>
      <h3>
        {t('sentences.title')} <span className="soft small">{t('sentences.hint')}</span>
      </h3>
      <ul
        onKeyDown={(event) => {
          moveFocus(event, writer);
        }}
      >
        {shown.map((sentence) => (
          <li key={sentence.id}>
            <Sentence
              sentence={sentence}
              book={book}
              isUsed={sentence.subject !== null && used.has(sentence.subject)}
              onInsert={writer.insertSentence}
            />
          </li>
        ))}
      </ul>
      {ordered.length > few && (
        <Button
          tone="quiet"
          onPress={() => {
            setAll(!isAll);
          }}
        >
          {isAll ? t('sentences.less') : t('sentences.all', { count: ordered.length })}
        </Button>
      )}
    </section>
  );
}

/** Opens the guidance and goes to its first sentence. */
export function focusFirstSentence(panel: HTMLDetailsElement | null): void {
  if (panel === null) return;
  panel.open = true;
  panel.querySelector<HTMLElement>('.sentence')?.focus();
}

interface SentenceProps {
  readonly sentence: OfferedSentence;
  readonly book: FigureBook;
  readonly isUsed: boolean;
  readonly onInsert: Writer['insertSentence'];
}

const Sentence = memo(function Sentence({ sentence, book, isUsed, onInsert }: SentenceProps): ReactElement {
  const { t } = useTranslation('guidance');
  return (
    <button
      type="button"
      className="sentence"
      onClick={() => {
        onInsert(sentence.text);
      }}
    >
      <span>
        {sentence.text.map((inline, index) => {
          if ('text' in inline) return inline.text;
          const { name, text } = book.read(inline);
          return (
            // A sentence's pieces never change places.
            <span key={index} className={text === null ? 'sentence-missing' : 'sentence-figure'} title={name}>
              {text ?? t('sentences.missing', { name })}
            </span>
          );
        })}
      </span>
      {sentence.subject !== null && isWhole(sentence, book) && (
        <span className="sentence-case">{t(`case.${sentence.case}`)}</span>
      )}
      {isUsed && <span className="sentence-case">{t('sentences.used')}</span>}
    </button>
  );
});

function isWhole({ text }: OfferedSentence, book: FigureBook): boolean {
  return text.every((inline) => 'text' in inline || book.read(inline).text !== null);
}

function moveFocus(event: KeyboardEvent<HTMLElement>, writer: Writer): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (event.key === 'Escape') writer.focus();
  if (step === undefined || event.altKey) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.sentence')];
  const here = all.findIndex((each) => each === document.activeElement);
  all[here + step]?.focus();
}
