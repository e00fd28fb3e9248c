import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readyPart } from '../../../shared/domain/reportProgress.ts';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import { useReportProgress } from '../../api/queries.ts';
import { toHref } from '../../router/usePlace.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { Ring } from '../../ui/Ring.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { removeReport } from './removeReport.ts';
import { StepList } from './StepList.tsx';
import { findNextStep, type StepName } from './steps.ts';
import { stepPlace } from './stepPlace.ts';

/** The report in hand: how far it is, when it is due, and the one next thing to do. */
export function ReportCard({ report }: { readonly report: ReportSummary }): ReactElement {
  const { t } = useTranslation('home');
  const [isArchiving, setArchiving] = useState(false);
  const title = report.title ?? t('untitled', { year: report.year });
  const archive = (): void => {
    setArchiving(true);
  };
  return (
    <article className="card report-card" aria-label={title}>
      <div className="report-card-head">
        <ReadyRing report={report} />
        <div className="report-card-text">
          <h2 className="report-card-title" title={title}>
            <a href={toHref(stepPlace('write', report))}>{title}</a>
          </h2>
          <p className="soft one-line" title={report.bureau}>
            {report.bureau}
          </p>
          <p className="soft digits">
            {t('facts', {
              year: report.year,
              characters: report.characters,
              figures: report.figuresUsed,
              moment: formatMoment(report.savedAt),
            })}
          </p>
          <div className="actions report-card-next">
            <NextButton report={report} onArchive={archive} />
            <Button
              tone="quiet"
              icon="remove"
              onPress={() => void removeReport(report, t('removed', { title }))}
            >
              {t('remove')}
            </Button>
          </div>
        </div>
        <DeadlineList year={report.year} />
      </div>
      <StepList report={report} onArchive={archive} />
      {isArchiving && (
        <ArchiveDialog
          report={report}
          onClose={() => {
            setArchiving(false);
          }}
        />
      )}
    </article>
  );
}

/** How far the report is; its place is kept until that is known. */
function ReadyRing({ report }: { readonly report: ReportSummary }): ReactElement {
  const { t } = useTranslation('home');
  const { data: progress } = useReportProgress(report.id);
  if (progress === undefined) return <div className="report-ready ring" />;
  const { sections, doneSections, required, answered, unmentioned } = progress;
  return (
    <div className="report-ready">
      <Ring part={readyPart(progress)} label={t('ready')} />
      <ul className="soft small digits">
        <li>{t('progress.sections', { done: doneSections, all: sections })}</li>
        {required > 0 && <li>{t('progress.items', { done: answered, all: required })}</li>}
        {unmentioned > 0 && <li>{t('progress.unmentioned', { count: unmentioned })}</li>}
      </ul>
    </div>
  );
}

interface NextButtonProps {
  readonly report: ReportSummary;
  readonly onArchive: () => void;
}

function NextButton({ report, onArchive }: NextButtonProps): ReactElement {
  const { t } = useTranslation('home');
  const next: StepName = findNextStep(report) ?? 'archive';
  if (next === 'archive') {
    return (
      <Button tone="primary" icon="archive" onPress={onArchive}>
        {t('next.archive')}
      </Button>
    );
  }
  const again = next === 'write' ? report.writtenSections > 0 : report.exportedAt !== null;
  return (
    <ButtonLink tone="primary" icon={next} href={toHref(stepPlace(next, report))}>
      {next === 'figures' ? t('next.figures') : again ? t(`again.${next}`) : t(`next.${next}`)}
    </ButtonLink>
  );
}
