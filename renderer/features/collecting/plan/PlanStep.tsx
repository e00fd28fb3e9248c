import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../router/usePlace.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import type { StepParts } from '../stepParts.ts';
import { DeadlineField } from './DeadlineField.tsx';
import { IndicatorPane } from './IndicatorPane.tsx';
import { OfficePane } from './OfficePane.tsx';

/** Which office is asked for which indicators, and until when. */
export function PlanStep({ desk, kit, planning }: StepParts): ReactElement {
  const { t } = useTranslation('collecting');
  const { plan, change } = planning;
  const [chosen, setChosen] = useState<number | null>(null);
  const office = plan.offices.find(({ number }) => number === chosen) ?? plan.offices[0] ?? null;
  const open = kit.indicators.length - new Set(plan.offices.flatMap(({ indicators }) => indicators)).size;
  return (
    <>
      {kit.origin !== 'kit' && kit.origin !== 'nothing' && (
        <Note tone="hint">{t(`origin.${kit.origin}`, { year: desk.year - 1 })}</Note>
      )}
      <div className="plan card">
        <OfficePane
          plan={plan}
          issued={kit.issued}
          chosen={office?.number ?? null}
          onChoose={setChosen}
          onChange={change}
        />
        <IndicatorPane plan={plan} indicators={kit.indicators} office={office} onChange={change} />
      </div>
      <footer className="collecting-foot">
        <DeadlineField
          deadline={plan.deadline}
          onChange={(deadline) => {
            change({ ...plan, deadline });
          }}
        />
        <span className="soft digits">
          {t('plan.sum', { count: plan.offices.length, open: Math.max(0, open) })}
        </span>
        <Button
          tone="primary"
          onPress={() => {
            if (kit.origin !== 'kit') change(plan);
            go({ at: 'collecting', ...desk, step: 'hand-out' });
          }}
        >
          {t('plan.next')}
        </Button>
      </footer>
    </>
  );
}
