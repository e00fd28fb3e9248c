import { Tabs } from 'antd';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './archive.css';
import { composeReport } from '../../../shared/document/composeReport.ts';
import type { ArchiveId } from '../../../shared/domain/identity.ts';
import type { ArchivedReport } from '../../../shared/domain/archive.ts';
import { useArchive } from '../../api/queries.ts';
import { toHref } from '../../router/usePlace.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { DocumentPreview } from '../../ui/document/DocumentPreview.tsx';
import { PrintKey } from '../../ui/document/PrintKey.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { ArchivedFigures } from './ArchivedFigures.tsx';
import { Seals } from './Seals.tsx';

/** One archived year, to read and not to change: its document, its figures, and the seals of both. */
export function ArchivedScreen({ id }: { readonly id: ArchiveId }): ReactElement {
  const { t } = useTranslation('archive');
  const { data: archived, error, refetch } = useArchive(id);
  if (archived !== undefined) return <Archived archived={archived} />;
  if (error === null) return <Waiting />;
  return (
    <FailureState
      error={error}
      onRetry={() => void refetch()}
      actions={<ButtonLink href={toHref({ at: 'archive' })}>{t('back')}</ButtonLink>}
    />
  );
}

function Archived({ archived }: { readonly archived: ArchivedReport }): ReactElement {
  const { t } = useTranslation('archive');
  const { summary, report, figures } = archived;
  const { document } = useMemo(() => composeReport(report, figures), [report, figures]);
  const title = summary.title || t('untitled');
  return (
    <div className="screen archived">
      <PrintKey document={document} />
      <header className="archived-head">
        <a className="small" href={toHref({ at: 'archive' })}>
          {t('back')}
        </a>
        <h1 className="one-line" title={title}>
          {title}
        </h1>
        <p className="archived-facts soft">
          <span className="one-line" title={summary.bureau}>
            {summary.bureau}
          </span>
          <span className="archived-seal digits">
            <Icon name="lock" size={16} />
            {t('sealed', { moment: formatMoment(summary.archivedAt) })}
          </span>
        </p>
      </header>
      <Tabs
        items={[
          {
            key: 'document',
            label: t('document'),
            children: (
              <div className="archived-paper">
                <DocumentPreview document={document} />
              </div>
            ),
          },
          {
            key: 'figures',
            label: t('figures', { count: figures.length }),
            children: <ArchivedFigures figures={figures} />,
          },
          { key: 'seals', label: t('seals'), children: <Seals summary={summary} /> },
        ]}
      />
    </div>
  );
}
