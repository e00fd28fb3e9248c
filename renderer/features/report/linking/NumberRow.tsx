import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportNumber } from '../../../../shared/writing/linking/reportNumbers.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { Candidate } from './Candidate.tsx';

interface Props {
  readonly id: string;
  readonly number: ReportNumber;
  readonly book: FigureBook;
  readonly isActive: boolean;
  /** The candidate that takes the number's place; null where it stays as it is typed. */
  readonly chosen: number | null;
  readonly onPress: () => void;
  readonly onChoose: (candidate: number | null) => void;
}

/** A sentence with its number; the others of its candidates are shown while it is in hand. */
export function NumberRow(props: Props): ReactElement {
  const { id, number, book, isActive, chosen, onPress, onChoose } = props;
  const { t } = useTranslation('linking');
  const { typed } = number;
  const shown = isActive ? typed.candidates : typed.candidates.slice(chosen ?? 0, (chosen ?? 0) + 1);
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen !== null}
      className={`link-number${isActive ? ' link-number-active' : ''}`}
      onClick={onPress}
    >
      <p>
        <NumberSentence number={number} />
        <span className={`link-state link-state-${chosen === null ? 'open' : 'taken'} small`}>
          {chosen === null
            ? t(typed.candidates.length > 1 ? 'review.unsure' : 'review.skipped')
            : t('review.taken')}
        </span>
      </p>
      <ul className="link-options">
        {shown.map((candidate) => {
          const index = typed.candidates.indexOf(candidate);
          return (
            <li key={`${candidate.indicator} ${String(candidate.year)}`}>
              <button
                type="button"
                tabIndex={-1}
                className="link-option"
                aria-pressed={index === chosen}
                onClick={(event) => {
                  event.stopPropagation();
                  onChoose(index === chosen ? null : index);
                }}
              >
                <kbd>{index + 1}</kbd>
                <span className="link-option-text">
                  <Candidate candidate={candidate} book={book} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** The words around a number, and the number marked. */
export function NumberSentence({ number }: { readonly number: ReportNumber }): ReactElement {
  const { before, after, typed } = number;
  return (
    <span>
      {before}
      <mark className="link-mark">{typed.measure.text}</mark>
      {after}
    </span>
  );
}
