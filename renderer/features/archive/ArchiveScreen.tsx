import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchives } from '../../api/queries.ts';
import { toHref } from '../../router/usePlace.ts';
import { ArchiveShelf } from '../../ui/ArchiveShelf.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';

/** The shelf of the years that were handed up. */
export function ArchiveScreen(): ReactElement {
  const { t } = useTranslation('archive');
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{t('title')}</h1>
      </header>
      <Archives />
    </div>
  );
}

function Archives(): ReactElement {
  const { t } = useTranslation('archive');
  const { data: archives, error, refetch } = useArchives();
  if (archives === undefined) {
    return error === null ? <Waiting /> : <FailureState error={error} onRetry={() => void refetch()} />;
  }
  if (archives.length > 0) return <ArchiveShelf archives={archives} />;
  return (
    <div className="card">
      <EmptyState
        icon="archive"
        title={t('emptyTitle')}
        actions={<ButtonLink href={toHref({ at: 'home' })}>{t('toDesk')}</ButtonLink>}
      >
        <p>{t('emptyText')}</p>
      </EmptyState>
    </div>
  );
}
