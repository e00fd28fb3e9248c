import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './collecting.css';
import type { Desk } from '../../../shared/domain/desk.ts';
import type { KitDesk } from '../../../shared/collecting/kitDesk.ts';
import { queries } from '../../api/queries.ts';
import type { CollectingStep } from '../../router/place.ts';
import { toHref } from '../../router/usePlace.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { useDesk } from '../../ui/useDesk.ts';
import { HandOutStep } from './handOut/HandOutStep.tsx';
import { PlanStep } from './plan/PlanStep.tsx';
import { ReceiveStep } from './receive/ReceiveStep.tsx';
import { StepNav } from './StepNav.tsx';
import { usePlan } from './usePlan.ts';

/** Collecting figures from the bureau's offices: who is asked for what, the workbooks, and what comes back. */
export function CollectingScreen({ step }: { readonly step: CollectingStep }): ReactElement {
  const { t } = useTranslation('collecting');
  const desk = useDesk();
  const { data: kit, error, refetch } = useQuery(queries.kit(desk));
  return (
    <div className="screen collecting">
      {kit !== undefined ? (
        <Steps key={`${desk.bureau} ${String(desk.year)}`} desk={desk} kit={kit} step={step} />
      ) : desk.bureau === '' ? (
        <EmptyState
          icon="figures"
          title={t('whose')}
          actions={<ButtonLink href={toHref({ at: 'settings' })}>{t('toSettings')}</ButtonLink>}
        >
          {t('whoseHint')}
        </EmptyState>
      ) : error !== null ? (
        <FailureState error={error} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

interface StepsProps {
  readonly desk: Desk;
  readonly kit: KitDesk;
  readonly step: CollectingStep;
}

function Steps({ desk, kit, step }: StepsProps): ReactElement {
  const planning = usePlan(desk, kit.plan);
  const parts = { desk, kit, planning };
  return (
    <>
      <StepNav {...parts} step={step} />
      {step === 'plan' && <PlanStep {...parts} />}
      {step === 'hand-out' && <HandOutStep {...parts} />}
      {step === 'receive' && <ReceiveStep {...parts} />}
    </>
  );
}
