import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './imports.css';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { PastImport } from '../../../../shared/domain/pastImport.ts';
import { call } from '../../../api/call.ts';
import { errorText } from '../../../api/failureText.ts';
import { queries } from '../../../api/queries.ts';
import { renewFigures } from '../../../api/renewFigures.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatMoment } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FailureState } from '../../../ui/FailureState.tsx';
import { showNotice } from '../../../ui/notices.ts';

interface Props {
  readonly desk: Desk;
  /** The import that is pointed at; null for none. */
  readonly shown: ImportId | null;
  readonly onClose: () => void;
}

/** All imports of a desk, the newest first; any of them can be taken back. */
export function ImportsDialog({ desk, shown, onClose }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const { data: imports, error, refetch } = useQuery(queries.pastImports(desk));
  return (
    <Dialog
      title={t('imports.title')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('close')}</Button>}
    >
      {error !== null && <FailureState error={error} onRetry={() => void refetch()} />}
      {imports?.length === 0 && <p className="soft">{t('imports.none')}</p>}
      <ul className="past-imports">
        {imports?.map((each) => (
          <li key={each.id} className={each.id === shown ? 'past-import past-import-shown' : 'past-import'}>
            <ImportLine past={each} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function ImportLine({ past }: { readonly past: PastImport }): ReactElement {
  const { t } = useTranslation('figures');
  const { id, file, importedAt, undoneAt, figures } = past;
  const takeBack = async (): Promise<void> => {
    try {
      const counts = await call('figures/undoImports', { importIds: [id] });
      showNotice({ tone: 'done', text: t('imports.takenBack', { file, ...counts }) });
    } catch (error) {
      showNotice({ tone: 'error', text: errorText(error) });
    }
    await renewFigures();
  };
  return (
    <>
      <span className="one-line" title={file}>
        <strong>{file}</strong>
      </span>
      <span className="soft small digits">
        {formatMoment(importedAt)} · {t('imports.counts', { count: figures })}
      </span>
      {undoneAt === null ? (
        <Button onPress={() => void takeBack()}>{t('imports.takeBack')}</Button>
      ) : (
        <span className="soft small digits">{t('imports.undone', { moment: formatMoment(undoneAt) })}</span>
      )}
    </>
  );
}
