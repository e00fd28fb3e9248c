import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/call.ts';
import { errorText } from '../../../api/failureText.ts';
import { queryClient } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatTime } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showNotice } from '../../../ui/notices.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';

interface Props {
  readonly desk: ReportDesk;
  readonly onClose: () => void;
}

/** Saves all words and keeps them as a version, under a name if the clerk gives one. */
export function SaveVersionDialog({ desk, onClose }: Props): ReactElement {
  const { t } = useTranslation('versions');
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [time] = useState(() => formatTime(new Date().toISOString()));
  const field = useId();
  const save = async (): Promise<void> => {
    setBusy(true);
    const { id } = desk.get().report;
    try {
      await desk.flush();
      await call('versions/keep', { report: id, kind: 'named', name: name.trim() || null });
      await queryClient.invalidateQueries({ queryKey: ['versions', id] });
      showNotice({ tone: 'done', text: t('save.done', { name: name.trim() || t('kind.named', { time }) }) });
      onClose();
    } catch (error) {
      setBusy(false);
      showNotice({ tone: 'error', text: errorText(error) });
    }
  };
  return (
    <Dialog
      title={t('save.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('save.cancel')}</Button>
          <Button tone="primary" busy={isBusy} onPress={() => void save()}>
            {t('save.confirm')}
          </Button>
        </>
      }
    >
      <form
        className="save-version"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <label htmlFor={field}>{t('save.name')}</label>
        <input
          id={field}
          autoFocus
          value={name}
          maxLength={100}
          placeholder={t('kind.named', { time })}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
        <p className="small soft">{t('save.hint')}</p>
      </form>
    </Dialog>
  );
}
