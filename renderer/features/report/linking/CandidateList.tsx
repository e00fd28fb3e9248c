import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkCandidate, TypedNumber } from '../../../../shared/writing/linking/linkCandidates.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { Candidate } from './Candidate.tsx';

interface Props {
  readonly number: TypedNumber;
  readonly book: FigureBook;
  readonly onTake: (candidate: LinkCandidate) => void;
  readonly onNext: () => void;
}

/** Chosen with arrows and Enter; Tab goes on to the next number of the text. */
export function CandidateList({ number, book, onTake, onNext }: Props): ReactElement {
  const { t } = useTranslation('linking');
  const { measure, candidates } = number;
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.focus();
  }, []);
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    const chosen = candidates[active];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setActive((active + (key === 'ArrowDown' ? 1 : candidates.length - 1)) % candidates.length);
    } else if (key === 'Enter' && chosen !== undefined) onTake(chosen);
    else if (key === 'Tab') onNext();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="link-panel">
      <h3>{t('panel.title', { text: measure.text })}</h3>
      <ul
        ref={list}
        className="link-candidates"
        role="listbox"
        tabIndex={0}
        aria-label={t('panel.title', { text: measure.text })}
        aria-activedescendant={`link-candidate-${String(active)}`}
        onKeyDown={press}
      >
        {candidates.map((candidate, index) => (
          <li
            key={`${candidate.indicator} ${String(candidate.year)}`}
            id={`link-candidate-${String(index)}`}
            role="option"
            aria-selected={index === active}
            className="link-candidate"
            onPointerMove={() => {
              setActive(index);
            }}
            onClick={() => {
              onTake(candidate);
            }}
          >
            <Candidate candidate={candidate} book={book} />
          </li>
        ))}
      </ul>
      <p className="figure-menu-keys soft small">{t('panel.keys')}</p>
    </section>
  );
}
