import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface LeaveQuestionProps {
  readonly corrections: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked before corrections are lost; a review without any closes at once. */
export function LeaveQuestion({ corrections, onStay, onLeave }: LeaveQuestionProps): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <Dialog
      title={t('leaveTitle')}
      onClose={onStay}
      actions={
        <>
          <Button onPress={onStay}>{t('leaveStay')}</Button>
          <Button tone="primary" onPress={onLeave}>
            {t('leaveGo')}
          </Button>
        </>
      }
    >
      <p>{t('leaveText', { count: corrections })}</p>
    </Dialog>
  );
}
