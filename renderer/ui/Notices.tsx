import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { closeNotice, useNotices, type ShownNotice } from './notices.ts';

/** The messages at the window's foot. */
export function Notices(): ReactElement {
  const notices = useNotices();
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: ShownNotice }): ReactElement {
  const { t } = useTranslation('shell');
  const { id, tone, undo } = notice;
  const seconds = undo ? 10 : 5;
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => {
      closeNotice(id);
    }, seconds * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [id, tone, seconds]);
  return (
    <div className={`notice note-${tone}`}>
      <Icon name={tone === 'error' ? 'error' : tone === 'done' ? 'check' : 'hint'} />
      <span className="note-text">{notice.text}</span>
      {undo && (
        <Button
          onPress={() => {
            closeNotice(id);
            undo();
          }}
        >
          {t('undo')}
        </Button>
      )}
      <IconButton
        icon="close"
        label={t('close')}
        onPress={() => {
          closeNotice(id);
        }}
      />
    </div>
  );
}
