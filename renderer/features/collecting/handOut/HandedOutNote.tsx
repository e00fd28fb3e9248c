import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { call } from '../../../api/call.ts';
import { errorText, failureText } from '../../../api/failureText.ts';
import { toHref } from '../../../router/usePlace.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { showNotice } from '../../../ui/notices.ts';
import type { HandedOut } from './useHandOut.ts';

interface HandedOutNoteProps {
  readonly done: HandedOut;
  readonly desk: Desk;
  readonly onReplace: () => void;
}

/** What was written, what could not be, or what stands in the way. */
export function HandedOutNote({ done, desk, onReplace }: HandedOutNoteProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { folder, written } = done;
  if (written.taken.length > 0) {
    return (
      <Note tone="warning">
        <p>{t('handOut.taken', { count: written.taken.length, folder: folder.name })}</p>
        <ul className="hand-out-names small">
          {written.taken.map((name) => (
            <li key={name} className="one-line" title={name}>
              {name}
            </li>
          ))}
        </ul>
        <div className="actions">
          <Button onPress={onReplace}>{t('handOut.replace')}</Button>
        </div>
      </Note>
    );
  }
  return (
    <Note tone={written.failed.length === 0 ? 'done' : 'error'}>
      <p>
        {t('handOut.done', { count: written.written.length, folder: folder.name, version: written.version })}
      </p>
      {written.failed.length > 0 && (
        <ul className="hand-out-names small">
          {written.failed.map(({ name, failure }) => (
            <li key={name}>{failureText(failure)}</li>
          ))}
        </ul>
      )}
      <div className="actions">
        <Button
          icon="figures"
          onPress={() => {
            call('kit/showFolder', { folder: folder.token }).catch((error: unknown) => {
              showNotice({ tone: 'error', text: errorText(error) });
            });
          }}
        >
          {t('handOut.open')}
        </Button>
        <ButtonLink href={toHref({ at: 'collecting', ...desk, step: 'receive' })}>
          {t('handOut.next')}
        </ButtonLink>
      </div>
    </Note>
  );
}
