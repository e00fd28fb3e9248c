import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import { call } from '../../api/call.ts';
import { queries, queryClient } from '../../api/queries.ts';
import { go } from '../../router/usePlace.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureState.tsx';
import { Note } from '../../ui/Note.tsx';
import { showNotice } from '../../ui/notices.ts';
import { listSteps } from './steps.ts';

interface ArchiveDialogProps {
  readonly report: ReportSummary;
  readonly onClose: () => void;
}

/** Asks before a report is sealed, as that cannot be undone, and seals it. */
export function ArchiveDialog({ report, onClose }: ArchiveDialogProps): ReactElement {
  const { t } = useTranslation('home');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call('archive/add', { reportId: report.id }),
    onSuccess: async ({ id, year }) => {
      await Promise.all([
        queryClient.invalidateQueries(queries.reports),
        queryClient.invalidateQueries(queries.archives),
      ]);
      showNotice({ tone: 'done', text: t('archiveDone', { year }) });
      go({ at: 'archived', id });
    },
  });
  const unfinished = listSteps(report).filter(({ name, state }) => name !== 'archive' && state !== 'done');
  return (
    <Dialog
      title={t('archiveTitle', { year: report.year })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('archiveCancel')}</Button>
          <Button
            tone="primary"
            busy={isPending}
            onPress={() => {
              mutate();
            }}
          >
            {t('archiveConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('archiveText')}</p>
      {unfinished.map(({ name, state }) => (
        <Note key={name} tone="warning">
          {state === 'stale' ? t('archiveStale') : t(`archiveOpen.${name === 'archive' ? 'export' : name}`)}
        </Note>
      ))}
      {error && <FailureNote error={error} />}
    </Dialog>
  );
}
