import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export function Spinner(): ReactElement {
  return <span className="spinner" aria-hidden="true" />;
}

/** Fills the place of something that is being read; shown only after 100 ms, so that quick answers do not flicker. */
export function Waiting({ text }: { readonly text?: string }): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <div className="waiting" role="status">
      <Spinner />
      <span className="soft">{text ?? t('waiting')}</span>
    </div>
  );
}
