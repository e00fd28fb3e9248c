import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './exporting.css';
import { Button } from '../../ui/Button.tsx';
import { DocumentThumbnail } from '../../ui/document/DocumentThumbnail.tsx';
import { FailureNote } from '../../ui/FailureState.tsx';
import type { ExportingProps } from '../../ui/exportingProps.ts';
import { Note } from '../../ui/Note.tsx';
import { exportReport } from './exportReport.ts';
import { Exported } from './Exported.tsx';
import { HeaderForm } from './HeaderForm.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { listOpenPoints } from './openPoints.ts';

/** What is still open, the header of the document, and the way to the finished file. */
export function ExportDialog(props: ExportingProps): ReactElement {
  const { report, readOnly, missing, flush, onClose } = props;
  const { t } = useTranslation('exporting');
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: () => exportReport(report.id, flush),
  });
  const done = data ?? null;
  const isRefused = missing.length > 0;
  return (
    <Modal
      open
      width={880}
      title={t(done === null ? 'title' : 'doneTitle')}
      className="exporting"
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        done === null && (
          <div className="exporting-foot">
            {isRefused && <p className="exporting-refused">{t('refused')}</p>}
            <Button onPress={onClose}>{t('back')}</Button>
            {!isRefused && (
              <Button
                tone="primary"
                icon="export"
                busy={isPending}
                onPress={() => {
                  mutate();
                }}
              >
                {t(isPending ? 'writing' : 'export')}
              </Button>
            )}
          </div>
        )
      }
    >
      {done !== null ? (
        <Exported exported={done} reportId={report.id} flush={flush} isArchived={readOnly} onAgain={reset} />
      ) : (
        <Preparing {...props} error={error} />
      )}
    </Modal>
  );
}

/** What is to be looked at before the file is written. */
function Preparing(props: ExportingProps & { readonly error: Error | null }): ReactElement {
  const { report, document, readOnly, missing, carried, error, nameOf, onHeader, onGo } = props;
  const { t } = useTranslation('exporting');
  return (
    <>
      {error !== null && <FailureNote error={error} />}
      <div className="exporting-top">
        <OpenPoints points={listOpenPoints(report, missing, carried)} nameOf={nameOf} onGo={onGo} />
        <DocumentThumbnail document={document} />
      </div>
      <section>
        <h3>{t('header.title')}</h3>
        <p className="soft small">{t('header.text')}</p>
        {readOnly && <Note tone="hint">{t('header.readOnly')}</Note>}
        <HeaderForm header={report.header} bureau={report.bureau} readOnly={readOnly} onHeader={onHeader} />
      </section>
    </>
  );
}
