import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note.tsx';

/** Says why a form was not saved when it was asked to be. */
export function Incomplete(): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <div role="alert">
      <Note tone="warning">{t('incomplete')}</Note>
    </div>
  );
}
