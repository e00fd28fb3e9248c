import './shelf.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveSummary } from '../../shared/domain/archive.ts';
import { toHref } from '../router/usePlace.ts';
import { formatDay } from './dates.ts';
import { Icon } from './Icon.tsx';

/** The years that were handed up; each opens read-only. */
export function ArchiveShelf({ archives }: { readonly archives: readonly ArchiveSummary[] }): ReactElement {
  const { t } = useTranslation('archive');
  return (
    <ul className="shelf-items">
      {archives.map((archive) => (
        <li key={archive.id} className="card shelf-item">
          <a href={toHref({ at: 'archived', id: archive.id })} title={archive.title}>
            <span className="shelf-year digits">{archive.year}</span>
            <span className="shelf-text">
              <span className="shelf-title">{archive.title || t('untitled')}</span>
              <span className="soft small one-line">{archive.bureau}</span>
              <span className="soft small digits shelf-sealed">
                <Icon name="lock" size={14} />
                {t('archivedOn', { day: formatDay(archive.archivedAt) })}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
