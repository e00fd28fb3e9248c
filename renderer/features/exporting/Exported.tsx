import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '../../../shared/domain/identity.ts';
import type { ExportedDocument } from '../../../shared/ipc/contract.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ArchiveOffer } from './ArchiveOffer.tsx';

interface Props {
  readonly exported: ExportedDocument;
  readonly reportId: ReportId;
  readonly isArchived: boolean;
  readonly flush: () => Promise<void>;
  readonly onAgain: () => void;
}

/** The document is written: what it holds, and where to go from here. */
export function Exported({ exported, reportId, isArchived, flush, onAgain }: Props): ReactElement {
  const { t } = useTranslation('exporting');
  const { token, name, sections, paragraphs, figuresTraced } = exported;
  const { mutate, error } = useMutation({
    mutationFn: (channel: 'export/open' | 'export/showInFolder') => call(channel, { token }),
  });
  return (
    <div className="exported">
      <div className="exported-file">
        <Icon name="check" size={32} />
        <div>
          <p className="exported-name">{name}</p>
          <p className="soft digits">{t('done.counts', { sections, paragraphs, figures: figuresTraced })}</p>
        </div>
      </div>
      {error !== null && <FailureNote error={error} />}
      <div className="actions">
        <Button
          tone="primary"
          onPress={() => {
            mutate('export/open');
          }}
        >
          {t('done.open')}
        </Button>
        <Button
          onPress={() => {
            mutate('export/showInFolder');
          }}
        >
          {t('done.folder')}
        </Button>
        <Button onPress={onAgain}>{t('done.again')}</Button>
      </div>
      {!isArchived && <ArchiveOffer reportId={reportId} flush={flush} />}
    </div>
  );
}
