import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '../../../shared/domain/identity.ts';
import { call } from '../../api/call.ts';
import { queries, queryClient } from '../../api/queries.ts';
import { go } from '../../router/usePlace.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showNotice } from '../../ui/notices.ts';

interface Props {
  readonly reportId: ReportId;
  readonly flush: () => Promise<void>;
}

/** The last step; it asks once more, as it cannot be undone. */
export function ArchiveOffer({ reportId, flush }: Props): ReactElement {
  const { t } = useTranslation('exporting');
  const [isAsking, setAsking] = useState(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      await flush();
      return call('archive/add', { reportId });
    },
    onSuccess: async ({ id, year }) => {
      await Promise.all([
        queryClient.invalidateQueries(queries.reports),
        queryClient.invalidateQueries(queries.archives),
      ]);
      showNotice({ tone: 'done', text: t('archive.done', { year }) });
      go({ at: 'archived', id });
    },
  });
  return (
    <section className="archive-offer">
      <Icon name="archive" />
      <div>
        <h3>{t('archive.title')}</h3>
        <p>{t('archive.text')}</p>
        {error !== null && <FailureNote error={error} />}
        <div className="actions">
          {isAsking ? (
            <>
              <Button
                busy={isPending}
                onPress={() => {
                  mutate();
                }}
              >
                {t('archive.confirm')}
              </Button>
              <Button
                tone="quiet"
                onPress={() => {
                  setAsking(false);
                }}
              >
                {t('archive.cancel')}
              </Button>
              <span className="soft small">{t('archive.final')}</span>
            </>
          ) : (
            <Button
              icon="lock"
              onPress={() => {
                setAsking(true);
              }}
            >
              {t('archive.start')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
