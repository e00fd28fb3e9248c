import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { call, listen } from '../api/call.ts';
import { flushAll } from '../api/closing.ts';
import { errorText } from '../api/failureText.ts';
import { parsePlace } from '../router/place.ts';
import { go } from '../router/usePlace.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Note } from '../ui/Note.tsx';

/** Saves before the window closes, and asks when that fails; also goes where main asks. */
export function ClosingGuard(): ReactElement | null {
  const { t } = useTranslation('shell');
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  useEffect(
    () =>
      listen('window/closing', () => {
        flushAll()
          .then(() => call('window/close', null))
          .catch((error: unknown) => {
            setFailed({ error });
          });
      }),
    [],
  );
  useEffect(
    () =>
      listen('window/go', ({ place }) => {
        go(parsePlace(place));
      }),
    [],
  );
  if (failed === null) return null;
  const stay = (): void => {
    setFailed(null);
  };
  return (
    <Dialog
      title={t('closingTitle')}
      onClose={stay}
      actions={
        <>
          <Button
            onPress={() => {
              void call('window/close', null);
            }}
          >
            {t('closingLeave')}
          </Button>
          <Button tone="primary" onPress={stay}>
            {t('closingStay')}
          </Button>
        </>
      }
    >
      <Note tone="error">{errorText(failed.error)}</Note>
      <p>{t('closingText')}</p>
    </Dialog>
  );
}
