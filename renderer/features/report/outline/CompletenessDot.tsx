import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Hollow where nothing is written, full where there is text; the word for it is there for readers of the screen. */
export function CompletenessDot({ isWritten }: { readonly isWritten: boolean }): ReactElement {
  const { t } = useTranslation('report');
  return (
    <span
      className={isWritten ? 'outline-dot outline-dot-full' : 'outline-dot'}
      role="img"
      aria-label={t(isWritten ? 'outline.written' : 'outline.empty')}
      title={t(isWritten ? 'outline.written' : 'outline.empty')}
    />
  );
}
