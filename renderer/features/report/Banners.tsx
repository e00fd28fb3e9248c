import { useState, type ComponentProps, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toPlainText } from '../../../shared/document/plainText.ts';
import type { DocumentModel } from '../../../shared/document/documentModel.ts';
import { failureText } from '../../api/failureText.ts';
import { toHref } from '../../router/usePlace.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showNotice } from '../../ui/notices.ts';
import type { ReportDesk } from './desk/reportDesk.ts';
import type { Saving } from './desk/Saver.ts';
import { reopenDesk } from './desk/useReportDesk.ts';
import type { ReportFigures } from './figures/useFigureBook.ts';
import { copyText } from './copyText.ts';
import { ConflictLayer } from './versions/ConflictLayer.tsx';

interface Props {
  readonly desk: ReportDesk;
  readonly saving: Saving;
  readonly isArchived: boolean;
  readonly document: DocumentModel;
  readonly figures: ReportFigures;
}

/** What stands in the way of writing, above everything else. */
export function Banners({ desk, saving, isArchived, document, figures }: Props): ReactElement {
  const { t } = useTranslation('report');
  return (
    <>
      {saving.kind === 'stopped' && (
        <Stopped desk={desk} saving={saving} document={document} figures={figures} />
      )}
      {isArchived && saving.kind !== 'stopped' && (
        <div className="report-banner note note-hint">
          <Icon name="lock" />
          <div className="note-text">{t('banner.archived')}</div>
          <ButtonLink href={toHref({ at: 'archive' })}>{t('banner.toArchive')}</ButtonLink>
        </div>
      )}
      {figures.error !== null && (
        <div className="report-banner">
          <FailureNote error={figures.error} />
        </div>
      )}
    </>
  );
}

interface StoppedProps extends Pick<Props, 'desk' | 'document' | 'figures'> {
  readonly saving: Extract<Saving, { kind: 'stopped' }>;
}

/** Nothing is saved any more: the words are here, to be copied before the stored report is read. */
function Stopped({ desk, saving, document, figures }: StoppedProps): ReactElement {
  const { t } = useTranslation('report');
  const [isAsking, setAsking] = useState(false);
  const copy = (): void => {
    const isCopied = copyText(toPlainText(document));
    showNotice({
      tone: isCopied ? 'done' : 'error',
      text: t(isCopied ? 'banner.copied' : 'banner.notCopied'),
    });
  };
  return (
    <div className="report-banner note note-error" role="alert">
      <Icon name="error" />
      <div className="note-text">{failureText(saving.failure)}</div>
      {saving.failure.code === 'report-stale' && (
        <Conflict desk={desk} figures={figures.figures} revision={saving.failure.revision} />
      )}
      <Button onPress={copy}>{t('banner.copy')}</Button>
      <Button
        onPress={() => {
          setAsking(true);
        }}
      >
        {t('banner.reopen')}
      </Button>
      {isAsking && (
        <ReopenQuestion
          desk={desk}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}

/** The way to see both texts, and to keep this window's as a version. */
function Conflict(props: Omit<ComponentProps<typeof ConflictLayer>, 'onClose'>): ReactElement {
  const { t } = useTranslation('versions');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        tone="primary"
        onPress={() => {
          setOpen(true);
        }}
      >
        {t('conflict.compare')}
      </Button>
      {isOpen && (
        <ConflictLayer
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface QuestionProps extends Pick<Props, 'desk'> {
  readonly onClose: () => void;
}

function ReopenQuestion({ desk, onClose }: QuestionProps): ReactElement {
  const { t } = useTranslation('report');
  const reopen = (): void => {
    void reopenDesk(desk);
  };
  return (
    <Dialog
      title={t('banner.reopenTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={reopen}>{t('banner.reopenConfirm')}</Button>
          <Button tone="primary" onPress={onClose}>
            {t('banner.reopenCancel')}
          </Button>
        </>
      }
    >
      <p>{t('banner.reopenText')}</p>
    </Dialog>
  );
}
