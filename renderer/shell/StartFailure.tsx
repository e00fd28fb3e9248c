import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../ui/FailureState.tsx';

interface StartFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands in place of the window when the store could not be opened. */
export function StartFailure({ error, onRetry }: StartFailureProps): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <main className="start-failure">
      <h1>{t('startFailed')}</h1>
      <FailureState error={error} onRetry={onRetry} />
    </main>
  );
}
