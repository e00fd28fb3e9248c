import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '../api/failureText.ts';
import { Button } from '../ui/Button.tsx';
import { formatTime } from '../ui/dates.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { useSaveState, type SaveState } from '../ui/saveState.ts';

/** The state of saving in words; a failure opens with what to do about it. */
export function SaveStatus(): ReactElement {
  const { t } = useTranslation('shell');
  const state = useSaveState();
  switch (state.kind) {
    case 'idle':
      return <p className="save-status" role="status" />;
    case 'unsaved':
      return status('soft', t('unsaved'));
    case 'saving':
      return status('soft', t('saving'));
    case 'saved':
      return (
        <p className="save-status soft digits" role="status">
          <Icon name="check" size={16} />
          {t('savedAt', { time: formatTime(state.at) })}
        </p>
      );
    case 'failed':
      return <SaveFailed state={state} />;
  }
}

function status(className: string, text: string): ReactElement {
  return (
    <p className={`save-status ${className}`} role="status">
      {text}
    </p>
  );
}

function SaveFailed({ state }: { readonly state: Extract<SaveState, { kind: 'failed' }> }): ReactElement {
  const { t } = useTranslation('shell');
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <div className="save-status" role="alert">
      <button
        type="button"
        className="save-failed"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="error" size={16} />
        {t('saveFailed')}
      </button>
      {isOpen && (
        <Dialog
          title={t('saveFailedTitle')}
          onClose={close}
          actions={
            <Button
              tone="primary"
              onPress={() => {
                close();
                state.retry();
              }}
            >
              {t('saveAgain')}
            </Button>
          }
        >
          <Note tone="error">{failureText(state.failure)}</Note>
          <p>{t('saveFailedWords')}</p>
        </Dialog>
      )}
    </div>
  );
}
