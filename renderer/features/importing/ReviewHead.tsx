import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useReview, useReviewState } from './desk/useReview.ts';

interface ReviewHeadProps {
  readonly onChooseMore: () => void;
  readonly onClose: () => void;
}

/** How far the reading is, and what can be done with the whole of it. */
export function ReviewHead({ onChooseMore, onClose }: ReviewHeadProps): ReactElement {
  const { t } = useTranslation('importing');
  const review = useReview();
  const { batch, steps, busy } = useReviewState();
  const { files } = batch;
  const done = files.filter(({ state }) => state === 'read' || state === 'refused').length;
  const refused = files.filter(({ state }) => state === 'refused').length;
  const isReading = done < files.length;
  return (
    <header className="import-head">
      <h1>{t('title')}</h1>
      <p className="soft digits one-line" role="status">
        {isReading ? t('readSoFar', { done, count: files.length }) : t('filesRead', { count: files.length })}
        {refused > 0 && t('filesRefused', { count: refused })}
      </p>
      {isReading && (
        <progress className="import-progress" aria-label={t('reading')} max={files.length} value={done} />
      )}
      {busy > 0 && <span className="spinner" role="status" aria-label={t('working')} />}
      <div className="actions import-tools">
        {steps.length > 0 && (
          <Button tone="quiet" title="Ctrl+Z" onPress={review.undo}>
            {t('undoStep', { count: steps.length })}
          </Button>
        )}
        <Button tone="quiet" icon="plus" onPress={onChooseMore}>
          {t('addFiles')}
        </Button>
        {isReading ? (
          <Button onPress={onClose}>{t('stopReading')}</Button>
        ) : (
          <IconButton icon="close" label={t('closeReview')} onPress={onClose} />
        )}
      </div>
    </header>
  );
}
