import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readyPart, type ReportProgress } from '../../../../shared/domain/reportProgress.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { useDeadlines } from '../../../ui/useDeadlines.ts';

interface Props {
  readonly progress: ReportProgress;
  readonly year: Year;
}

/** The whole report as a ring, the numbers that it is made of, and the days that are left. */
export function ProgressBox({ progress, year }: Props): ReactElement {
  const { t } = useTranslation('outline');
  const { sections, doneSections, required, answered, unmentioned } = progress;
  return (
    <section className="outline-progress" aria-label={t('progress.title')}>
      <Ring part={readyPart(progress)} label={t('progress.ready')} />
      <ul className="small">
        <li>{t('progress.sections', { done: doneSections, all: sections })}</li>
        {required > 0 && <li>{t('progress.items', { done: answered, all: required })}</li>}
        {unmentioned > 0 && <li>{t('progress.unmentioned', { count: unmentioned })}</li>}
        <NextDeadline year={year} />
      </ul>
    </section>
  );
}

/** The next day to meet, or the last one when all are over. */
function NextDeadline({ year }: Pick<Props, 'year'>): ReactElement | null {
  const { t } = useTranslation('outline');
  const deadlines = useDeadlines(year);
  const next = deadlines.find(({ daysLeft }) => daysLeft >= 0) ?? deadlines.at(-1);
  if (next === undefined) return null;
  const what = t(`due.${next.name}`);
  const { daysLeft } = next;
  return (
    <li>
      {daysLeft > 0
        ? t('dueIn', { what, count: daysLeft })
        : daysLeft === 0
          ? t('dueToday', { what })
          : t('dueOver', { what, count: -daysLeft })}
    </li>
  );
}
