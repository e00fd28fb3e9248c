import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const shades = ['header', 'label', 'value', 'unit', 'total', 'department', 'year'] as const;

/** What the tints and the letters of columns and rows mean. */
export function Legend(): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <ul className="legend small" aria-label={t('legend')}>
      {shades.map((shade) => (
        <li key={shade}>
          <span className={`shade-mark shade-${shade}`} aria-hidden="true">
            {t(`mark.${shade}`)}
          </span>
          {t(`shade.${shade}`)}
        </li>
      ))}
    </ul>
  );
}
