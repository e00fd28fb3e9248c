import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedSentence } from '../../../shared/document/reportSentence.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { call } from '../../api/call.ts';
import { AdaptedNote } from './AdaptedNote.tsx';
import { Sentence } from './Sentence.tsx';
import './effects.css';

const mostShown = 5;

/** The sentences that would read differently, before and after; asked for once the typing rests. */
export function Effects({ typed }: { readonly typed: Input<'figures/effects'> }): ReactElement | null {
  const { t } = useTranslation('figures');
  const key = useRested(JSON.stringify(typed));
  const { data } = useQuery({
    queryKey: ['figures', 'effects', key],
    // The key is the very input, written out.
    queryFn: () => call('figures/effects', JSON.parse(key) as Input<'figures/effects'>),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const sentences = (data ?? []).flatMap((report) => report.sentences);
  if (data === undefined) return null;
  if (sentences.length === 0) return <p className="soft small">{t('effects.none')}</p>;
  return (
    <div className="effects" role="status">
      <p className="small">{t('effects.title', { count: sentences.length })}</p>
      <ul>
        {sentences.slice(0, mostShown).map((sentence, index) => (
          <li key={`${sentence.block} ${String(index)}`}>
            <Change sentence={sentence} />
          </li>
        ))}
      </ul>
      {sentences.length > mostShown && (
        <p className="soft small">{t('effects.more', { count: sentences.length - mostShown })}</p>
      )}
    </div>
  );
}

/** The numbers that differ are marked on both sides. */
function Change({ sentence: { before, after } }: { readonly sentence: ChangedSentence }): ReactElement {
  const differs = (index: number): boolean => before[index]?.text !== after[index]?.text;
  return (
    <>
      <del>
        <Sentence parts={before} isMarked={(part) => differs(before.indexOf(part))} />
      </del>
      <ins>
        <Sentence parts={after} isMarked={(part) => differs(after.indexOf(part))} />
      </ins>
      <AdaptedNote before={before} after={after} />
    </>
  );
}

/** The value, once it has not changed for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, 250);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return rested;
}
