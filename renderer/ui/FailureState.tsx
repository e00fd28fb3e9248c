import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../api/failureText.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface FailureStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
}

/** Fills the place of something that could not be read: what happened and what to do. */
export function FailureState({ error, onRetry, actions }: FailureStateProps): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <section className="empty-state" role="alert">
      <span className="empty-state-icon failure">
        <Icon name="error" size={32} />
      </span>
      <p>{errorText(error)}</p>
      <div className="actions">
        {onRetry && <Button onPress={onRetry}>{t('tryAgain')}</Button>}
        {actions}
      </div>
    </section>
  );
}

/** A failure beside the thing that failed, while the rest of the screen goes on. */
export function FailureNote({ error, actions }: Omit<FailureStateProps, 'onRetry'>): ReactElement {
  return (
    <div className="note note-error" role="alert">
      <Icon name="error" />
      <div className="note-text">{errorText(error)}</div>
      {actions}
    </div>
  );
}
