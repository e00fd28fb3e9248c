import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import { toHref } from '../../router/usePlace.ts';
import { Icon } from '../../ui/Icon.tsx';
import { stepPlace } from './stepPlace.ts';
import { findNextStep, listSteps, type Step } from './steps.ts';

interface StepListProps {
  readonly report: ReportSummary;
  readonly onArchive: () => void;
}

/** The way of a report from figures to archive; each step leads to where it is done. */
export function StepList({ report, onArchive }: StepListProps): ReactElement {
  const { t } = useTranslation('home');
  const next = findNextStep(report);
  return (
    <ol className="steps" aria-label={t('steps')}>
      {listSteps(report).map((step, index) => {
        const content = (
          <>
            <StepMark step={step} place={index + 1} />
            <span className="step-text">
              <span className="step-name">{t(`step.${step.name}`)}</span>
              <span className="soft small digits one-line">{stepDetail(t, step, report)}</span>
            </span>
          </>
        );
        return (
          <li
            key={step.name}
            className={`step step-${step.state}`}
            aria-current={step.name === next ? 'step' : undefined}
          >
            {step.name === 'archive' ? (
              <button type="button" onClick={onArchive}>
                {content}
              </button>
            ) : (
              <a href={toHref(stepPlace(step.name, report))}>{content}</a>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function StepMark({ step, place }: { readonly step: Step; readonly place: number }): ReactElement {
  return (
    <span className="step-mark digits" aria-hidden="true">
      {step.state === 'done' ? <Icon name="check" size={16} /> : place}
    </span>
  );
}

function stepDetail(t: TFunction<'home'>, { name, state }: Step, report: ReportSummary): string {
  switch (name) {
    case 'figures':
      return t('detail.figures', { count: report.figuresStored });
    case 'write':
      return t('detail.write', { written: report.writtenSections, sections: report.sections });
    case 'export':
      return state === 'stale'
        ? t('detail.exportStale')
        : state === 'done'
          ? t('detail.exported')
          : t('detail.exportOpen');
    case 'archive':
      return state === 'done' ? t('detail.archived') : t('detail.archiveOpen');
  }
}
