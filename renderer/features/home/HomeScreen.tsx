import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './home.css';
import '../../ui/shelf.css';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import { useArchives, useReports } from '../../api/queries.ts';
import { toHref } from '../../router/usePlace.ts';
import { ArchiveShelf } from '../../ui/ArchiveShelf.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { findDeskReport } from '../../ui/findDeskReport.ts';
import { FailureNote, FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { ReportCard } from './ReportCard.tsx';
import { ReportShelf } from './ReportShelf.tsx';
import { useSample } from './useSample.ts';

/** The desk: the report in hand, the next thing to do, and what lies beside it. */
export function HomeScreen(): ReactElement {
  const { data: reports, error, refetch } = useReports();
  if (reports !== undefined) return <Desk reports={reports} />;
  if (error === null) return <Waiting />;
  return <FailureState error={error} onRetry={() => void refetch()} />;
}

function Desk({ reports }: { readonly reports: readonly ReportSummary[] }): ReactElement {
  const { t } = useTranslation('home');
  const open = reports.filter((report) => report.archivedAt === null);
  const inHand = findDeskReport(open);
  const sample = useSample();
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{t('title')}</h1>
        {inHand !== undefined && (
          <div className="actions">
            <Button tone="quiet" busy={sample.isOpening} onPress={sample.open}>
              {t('sample')}
            </Button>
            <ButtonLink icon="plus" href={toHref({ at: 'newReport' })}>
              {t('new')}
            </ButtonLink>
          </div>
        )}
      </header>
      {inHand === undefined ? <EmptyDesk sample={sample} /> : <ReportCard report={inHand} />}
      <ReportShelf reports={open.filter((report) => report !== inHand)} />
      <Archives />
    </div>
  );
}

function EmptyDesk({ sample }: { readonly sample: ReturnType<typeof useSample> }): ReactElement {
  const { t } = useTranslation('home');
  return (
    <div className="card">
      <EmptyState
        icon="report"
        title={t('emptyTitle')}
        actions={
          <>
            <ButtonLink tone="primary" icon="plus" href={toHref({ at: 'newReport' })}>
              {t('new')}
            </ButtonLink>
            <Button busy={sample.isOpening} onPress={sample.open}>
              {t('sample')}
            </Button>
          </>
        }
      >
        <p>{t('emptyText')}</p>
        <p>{t('emptySample')}</p>
      </EmptyState>
    </div>
  );
}

/** What was handed up before; a desk without archives leaves no gap for them. */
function Archives(): ReactElement | null {
  const { t } = useTranslation('home');
  const { data: archives = [], error } = useArchives();
  if (error === null && archives.length === 0) return null;
  return (
    <section className="shelf">
      <h2>{t('archived')}</h2>
      {error === null ? <ArchiveShelf archives={archives} /> : <FailureNote error={error} />}
    </section>
  );
}
