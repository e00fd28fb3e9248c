import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/call.ts';
import { renewFigures } from '../../../api/renewFigures.ts';
import { endImport } from '../../../ui/importQueue.ts';
import { showNotice } from '../../../ui/notices.ts';
import type { Review } from './createReview.ts';
import { isRead } from './reviewState.ts';
import { takeBackImports } from './takeBackImports.ts';

/** Stores the whole batch, ends the review and offers the way back. */
export function useStoreBatch({ state }: Review): {
  readonly store: () => void;
  readonly isStoring: boolean;
  readonly failure: Error | null;
} {
  const { t } = useTranslation('importing');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('imports/store', { batch: state.get().batch.id }),
    onSuccess: async ({ importIds, added, changed, leftOut }) => {
      const out = leftOut > 0 ? t('storedWithout', { count: leftOut }) : '';
      showNotice({
        tone: 'done',
        text: t('stored', { added, changed }) + out,
        ...(importIds.length > 0 && {
          undo: () => void takeBackImports(importIds, (counts) => t('takenBack', counts)),
        }),
      });
      await renewFigures();
      endImport();
    },
  });
  return {
    store: () => {
      const { batch } = state.get();
      const { added, changed } = batch.counts;
      if (!isPending && isRead(batch) && added + changed > 0) mutate();
    },
    isStoring: isPending,
    failure: error,
  };
}
