import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/call.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { LongListPart } from './LongListPart.tsx';
import { NameCard } from './NameCard.tsx';
import { useLongList } from './useLongList.ts';

/** Names that stand for no indicator for certain; what is chosen is remembered for this bureau. */
export function NameTab(): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, revision } = useReviewState();
  const [active, setActive] = useState(0);
  const list = useLongList(['names', batch.id, revision], async (page) => {
    const { total, names } = await call('imports/names', { batch: batch.id, ...page });
    return { total, items: names };
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const name = list.get(active);
    if (name === undefined || event.target instanceof HTMLInputElement) return;
    const candidate = name.candidates[Number(event.key) - 1];
    if (candidate !== undefined) review.name(name, candidate.code);
    else if (event.key === '0') review.name(name, null);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, (list.total ?? 1) - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else return;
    event.preventDefault();
  };
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
