import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './importReview.css';
import type { ChosenFile } from '../../../shared/ipc/contract.ts';
import { call } from '../../api/call.ts';
import type { Desk } from '../../../shared/domain/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { endImport } from '../../ui/importQueue.ts';
import { Waiting } from '../../ui/Spinner.tsx';
import { BureauQuestion } from './BureauQuestion.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';

export interface ImportReviewProps {
  readonly file: ChosenFile;
  /** How many files follow this one. */
  readonly waiting: number;
  /** Where the figures go unless the clerk says otherwise. */
  readonly desk: Desk;
}

/** Shows what a workbook holds and what it would change; nothing is stored before the clerk says so. */
export function ImportReview({ file, waiting, desk: proposed }: ImportReviewProps): ReactElement {
  const { t } = useTranslation('figures');
  const [desk, setDesk] = useState(proposed);
  return (
    <Modal
      open
      className="import-review"
      width={1040}
      title={
        <span className="import-title">
          <span className="one-line" title={file.name}>
            {t('importTitle', { file: file.name })}
          </span>
          {waiting > 0 && <span className="soft small digits">{t('waiting', { count: waiting })}</span>}
        </span>
      }
      footer={null}
      mask={{ closable: false }}
      onCancel={endImport}
    >
      {desk.bureau === '' ? (
        <BureauQuestion
          onAnswer={(bureau) => {
            setDesk({ ...desk, bureau });
          }}
        />
      ) : (
        <Preview file={file} waiting={waiting} desk={desk} onDesk={setDesk} />
      )}
    </Modal>
  );
}

interface PreviewProps extends ImportReviewProps {
  readonly onDesk: (desk: Desk) => void;
}

function Preview({ file, waiting, desk, onDesk }: PreviewProps): ReactElement {
  const { t } = useTranslation('figures');
  const { token } = file;
  const { bureau, year } = desk;
  const preview = useQuery({
    queryKey: ['preview', token, bureau, year],
    queryFn: () => call('figures/preview', { token, bureau, year }),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (preview.data !== undefined) {
    return (
      <PreviewPanel
        file={file}
        waiting={waiting}
        desk={desk}
        preview={preview.data}
        onDesk={onDesk}
        onReadAgain={() => void preview.refetch()}
      />
    );
  }
  if (preview.error === null) return <Waiting text={t('reading', { file: file.name })} />;
  return (
    <FailureState
      error={preview.error}
      onRetry={() => void preview.refetch()}
      actions={<Button onPress={endImport}>{waiting > 0 ? t('skip') : t('close')}</Button>}
    />
  );
}
