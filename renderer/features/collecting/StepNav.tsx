import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollectingStep } from '../../router/place.ts';
import { go, toHref } from '../../router/usePlace.ts';
import { useKeys } from '../../ui/keys.ts';
import type { StepParts } from './stepParts.ts';

const steps = ['plan', 'hand-out', 'receive'] as const;

interface StepNavProps extends StepParts {
  readonly step: CollectingStep;
}

/** The three steps with where each stands. */
export function StepNav({ desk, kit, planning, step: here }: StepNavProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { bureau, year } = desk;
  const asked = planning.plan.offices.filter(({ indicators }) => indicators.length > 0).length;
  const facts = {
    plan: t('step.planFact', { count: asked }),
    'hand-out':
      kit.issued === null ? t('step.notHandedOut') : t('step.handedOut', { version: kit.issued.version }),
    receive:
      kit.issued === null
        ? ''
        : t('step.received', { count: kit.returns.length, all: kit.issued.offices.length }),
  };
  useKeys(
    t('title'),
    steps.map((step, index) => ({
      keys: `Alt+${String(index + 1)}`,
      label: t(`step.${step}`),
      run: () => {
        go({ at: 'collecting', year, bureau, step });
      },
    })),
  );
  return (
    <header className="collecting-head">
      <a className="collecting-back" href={toHref({ at: 'figures', year, bureau })}>
        {t('back')}
      </a>
      <h1>{t('title')}</h1>
      <nav className="collecting-steps" aria-label={t('steps')}>
        {steps.map((step, index) => (
          <a
            key={step}
            href={toHref({ at: 'collecting', year, bureau, step })}
            aria-current={step === here ? 'step' : undefined}
          >
            <span className="collecting-step-number digits">{index + 1}</span>
            <span>
              <strong>{t(`step.${step}`)}</strong>
              <span className="soft small digits">{facts[step]}</span>
            </span>
          </a>
        ))}
      </nav>
      <span className="soft small collecting-saved" role="status">
        {planning.isSaving ? t('saving') : kit.origin === 'kit' ? t('saved') : ''}
      </span>
    </header>
  );
}
