import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/call.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { LongListPart } from './LongListPart.tsx';
import { NameCard } from './NameCard.tsx';
import { useActiveEntry } from './useActiveEntry.ts';
import { useLongList } from './useLongList.ts';

/** Names that stand for no indicator for certain; what is chosen is remembered for this bureau. */
export function NameTab(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, revision } = useReviewState();
  const list = useLongList(['names', batch.id, revision], async (page) => {
    const { total, names } = await call('imports/names', { batch: batch.id, ...page });
    return { total, items: names };
  });
  const { active, setActive, onKeyDown } = useActiveEntry(list, (name, digit) => {
    const candidate = name.candidates[digit - 1];
    if (digit > 0 && candidate === undefined) return false;
    review.name(name, candidate?.code ?? null);
    return true;
  });
  return (
    <div className="name-tab">
      {list.total !== null && list.total > 0 && (
        <p className="side-tools small soft">{t('namesHint', { bureau: batch.desk.bureau })}</p>
      )}
      <LongListPart
        label={t('tab.names')}
        list={list}
        height={180}
        active={active}
        empty={t('noNames')}
        onKeyDown={onKeyDown}
      >
        {(name, index) => (
          <NameCard
            key={name.key}
            name={name}
            isActive={index === active}
            onActive={() => {
              setActive(index);
            }}
          />
        )}
      </LongListPart>
    </div>
  );
}
