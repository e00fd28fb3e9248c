import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import { toHref } from '../../router/usePlace.ts';
import { ButtonLink, IconButton } from '../../ui/Button.tsx';
import { removeReport } from './removeReport.ts';
import { stepPlace } from './stepPlace.ts';

/** The other reports on the desk. */
export function ReportShelf({
  reports,
}: {
  readonly reports: readonly ReportSummary[];
}): ReactElement | null {
  const { t } = useTranslation('home');
  if (reports.length === 0) return null;
  return (
    <section className="shelf">
      <h2>{t('others')}</h2>
      <ul className="shelf-items">
        {reports.map((report) => (
          <ReportItem key={report.id} report={report} />
        ))}
      </ul>
    </section>
  );
}

function ReportItem({ report }: { readonly report: ReportSummary }): ReactElement {
  const { t } = useTranslation('home');
  const title = report.title ?? t('untitled', { year: report.year });
  return (
    <li className="card shelf-item">
      <a href={toHref(stepPlace('write', report))} title={title}>
        <span className="shelf-year digits">{report.year}</span>
        <span className="shelf-text">
          <span className="shelf-title">{title}</span>
          <span className="soft small one-line">{report.bureau}</span>
          <span className="soft small digits one-line">
            {t('detail.write', { written: report.writtenSections, sections: report.sections })}
          </span>
        </span>
      </a>
      <ButtonLink tone="quiet" href={toHref({ at: 'newReport', from: report.id })}>
        {t('rollForward')}
      </ButtonLink>
      <IconButton
        icon="remove"
        label={t('removeThis', { title })}
        onPress={() => void removeReport(report, t('removed', { title }))}
      />
    </li>
  );
}
