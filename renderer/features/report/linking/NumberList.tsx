import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportNumber } from '../../../../shared/writing/linking/reportNumbers.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { NumberRow } from './NumberRow.tsx';
import { chosenCandidate, type Decisions } from './reviewState.ts';

interface Props {
  readonly numbers: readonly ReportNumber[];
  readonly book: FigureBook;
  readonly decisions: Decisions;
  readonly onDecisions: (decisions: Decisions) => void;
}

/** Arrows move, Enter accepts and goes on, Delete skips and goes on, a digit takes that candidate, Space turns over. */
export function NumberList({ numbers, book, decisions, onDecisions }: Props): ReactElement {
  const { t } = useTranslation('linking');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const active = Math.min(at, numbers.length - 1);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const decide = (number: ReportNumber, candidate: number | null): void => {
    onDecisions(new Map(decisions).set(number.id, candidate));
  };
  const press = (event: KeyboardEvent): void => {
    const number = numbers[active];
    if (number === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = actOfKey(event.key, number, chosenCandidate(number, decisions));
    if (act === null) return;
    event.preventDefault();
    if (act.candidate !== undefined) decide(number, act.candidate);
    setAt(Math.max(0, Math.min(active + act.step, numbers.length - 1)));
  };
  if (numbers.length === 0) return <p className="link-none soft">{t('review.noneLinkable')}</p>;
  return (
    <>
      <p className="soft small">{t('review.keys')}</p>
      <ul
        ref={list}
        className="link-numbers"
        role="listbox"
        aria-multiselectable
        tabIndex={0}
        aria-label={t('review.title')}
        aria-activedescendant={`link-number-${String(active)}`}
        onKeyDown={press}
      >
        {numbers.map((number, index) => (
          <NumberRow
            key={number.id}
            id={`link-number-${String(index)}`}
            number={number}
            book={book}
            isActive={index === active}
            chosen={chosenCandidate(number, decisions)}
            onPress={() => {
              setAt(index);
            }}
            onChoose={(candidate) => {
              setAt(index);
              decide(number, candidate);
            }}
          />
        ))}
      </ul>
    </>
  );
}

/** What a key does: the candidate that it decides for, null for none, left out where it decides nothing; and how far it moves. */
interface KeyAct {
  readonly candidate?: number | null;
  readonly step: -1 | 0 | 1;
}

function actOfKey(key: string, { typed }: ReportNumber, chosen: number | null): KeyAct | null {
  const digit = /^[1-9]$/.test(key) ? Number(key) - 1 : null;
  if (digit !== null) return digit < typed.candidates.length ? { candidate: digit, step: 1 } : null;
  switch (key) {
    case 'ArrowDown':
      return { step: 1 };
    case 'ArrowUp':
      return { step: -1 };
    case ' ':
      return { candidate: chosen === null ? 0 : null, step: 0 };
    case 'Enter':
      return { candidate: chosen ?? 0, step: 1 };
    case 'Delete':
    case 'Backspace':
      return { candidate: null, step: 1 };
    default:
      return null;
  }
}
