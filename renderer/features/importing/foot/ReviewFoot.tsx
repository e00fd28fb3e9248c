import './foot.css';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchCounts } from '../../../../shared/importing/importBatch.ts';
import { Button } from '../../../ui/Button.tsx';
import { isRead } from '../desk/reviewState.ts';
import { useReview, useReviewState } from '../desk/useReview.ts';
import { DeskChoice } from './DeskChoice.tsx';

interface ReviewFootProps {
  readonly isStoring: boolean;
  readonly onStore: () => void;
  readonly onClose: () => void;
}

/** What the import would do, where the figures would go, and one button. */
export function ReviewFoot({ isStoring, onStore, onClose }: ReviewFootProps): ReactElement {
  const { t } = useTranslation('importing');
  const { batch } = useReviewState();
  const { counts } = batch;
  const changes = counts.added + counts.changed;
  const isReading = !isRead(batch);
  return (
    <footer className="review-foot">
      <Counts counts={counts} />
      <p className="review-said small soft" role="status">
        {whatHappens(t, counts)}
      </p>
      <DeskChoice />
      {isReading ? (
        <Button tone="primary" busy onPress={onStore}>
          {t('reading')}
        </Button>
      ) : (
        <Button tone="primary" busy={isStoring} title="Ctrl+Enter" onPress={changes > 0 ? onStore : onClose}>
          {changes > 0 ? t('importNow', { count: changes }) : t('closeReview')}
        </Button>
      )}
    </footer>
  );
}

/** How many of each kind; each opens its list. */
function Counts({ counts }: { readonly counts: BatchCounts }): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const entries = [
    [
      'added',
      counts.added,
      () => {
        review.showChanges('new');
      },
    ],
    [
      'changed',
      counts.changed,
      () => {
        review.showChanges('changed');
      },
    ],
    [
      'conflicts',
      counts.conflicts,
      () => {
        review.showTab('conflicts');
      },
    ],
    [
      'unknown',
      counts.unknown,
      () => {
        review.showTab('names');
      },
    ],
  ] as const;
  return (
    <div className="review-counts digits" role="group" aria-label={t('counts')}>
      {entries.map(([kind, count, onPress]) => (
        <button
          key={kind}
          type="button"
          className={count > 0 && (kind === 'conflicts' || kind === 'unknown') ? 'count count-open' : 'count'}
          onClick={onPress}
        >
          {t(`count.${kind}`, { count })}
        </button>
      ))}
    </div>
  );
}

/** What stays out, or that nothing is stored yet. */
function whatHappens(t: TFunction<'importing'>, counts: BatchCounts): string {
  if (counts.added + counts.changed === 0) return counts.same > 0 ? t('allStored') : t('nothingFound');
  const out = counts.conflicts + counts.blocking;
  return out > 0 ? t('staysOut', { count: out }) : t('nothingYet');
}
