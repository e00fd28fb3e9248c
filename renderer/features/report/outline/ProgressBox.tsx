import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readyPart, type ReportProgress } from '../../../../shared/writing/completeness.ts';
import { Ring } from '../../../ui/Ring.tsx';

/** The whole report as a ring, and the numbers that it is made of. */
export function ProgressBox({ progress }: { readonly progress: ReportProgress }): ReactElement {
  const { t } = useTranslation('outline');
  const { sections, doneSections, required, answered, unmentioned } = progress;
  return (
    <section className="outline-progress" aria-label={t('progress.title')}>
      <Ring part={readyPart(progress)} label={t('progress.ready')} />
      <ul className="small">
        <li>{t('progress.sections', { done: doneSections, all: sections })}</li>
        {required > 0 && <li>{t('progress.items', { done: answered, all: required })}</li>}
        {unmentioned > 0 && <li>{t('progress.unmentioned', { count: unmentioned })}</li>}
      </ul>
    </section>
  );
}
