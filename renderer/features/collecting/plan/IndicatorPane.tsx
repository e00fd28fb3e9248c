import { Checkbox } from 'antd';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { askedOf, setAsked } from '../../../../shared/collecting/editPlan.ts';
import type { KitOffice, KitPlan } from '../../../../shared/collecting/kit.ts';
import type { KitIndicator } from '../../../../shared/collecting/kitDesk.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { PlanDesk } from '../usePlan.ts';
import { groupIndicators, type IndicatorView, type ShownGroup } from './groupIndicators.ts';
import { IndicatorLine } from './IndicatorLine.tsx';
import { IndicatorTools } from './IndicatorTools.tsx';

interface IndicatorPaneProps {
  readonly plan: KitPlan;
  readonly indicators: readonly KitIndicator[];
  /** The office in hand. */
  readonly office: KitOffice | null;
  readonly onChange: PlanDesk['change'];
}

/** Every indicator by group, ticked where the office in hand is asked for it. */
export function IndicatorPane({ plan, indicators, office, onChange }: IndicatorPaneProps): ReactElement {
  const { t } = useTranslation('collecting');
  const [query, setQuery] = useState('');
  const [view, setView] = useState<IndicatorView>('all');
  const askers = useMemo(() => askedOf(plan), [plan]);
  const groups = groupIndicators(indicators, { query: useDeferredValue(query), view, office, askers });
  if (office === null) {
    return (
      <EmptyState icon="figures" title={t('plan.emptyTitle')}>
        {t('plan.emptyText')}
      </EmptyState>
    );
  }
  const ask = (codes: KitOffice['indicators'], asked: boolean): void => {
    const all = indicators.map(({ code }) => code);
    const changed = codes.filter((code) => office.indicators.includes(code) !== asked);
    const next = setAsked(plan, office.number, changed, { asked, all });
    const said = t(asked ? 'plan.asked' : 'plan.notAsked', { name: office.name, count: changed.length });
    const undo = (now: KitPlan): KitPlan => setAsked(now, office.number, changed, { asked: !asked, all });
    // A single box is its own way back.
    onChange(next, codes.length > 1 ? { said, undo } : undefined);
  };
  return (
    <section className="plan-indicators" aria-label={t('plan.indicatorsOf', { name: office.name })}>
      <IndicatorTools query={query} view={view} onQuery={setQuery} onView={setView} />
      <div className="plan-groups">
        {groups.length === 0 && <p className="soft plan-none">{t('plan.noneFound')}</p>}
        {groups.map((group) => (
          <IndicatorGroupPart key={group.group} group={group} office={office} askers={askers} onAsk={ask} />
        ))}
      </div>
    </section>
  );
}

interface IndicatorGroupPartProps {
  readonly group: ShownGroup;
  readonly office: KitOffice;
  readonly askers: ReturnType<typeof askedOf>;
  readonly onAsk: (codes: KitOffice['indicators'], asked: boolean) => void;
}

/** A group with its indicators; its own box ticks all that are shown. */
function IndicatorGroupPart({ group, office, askers, onAsk }: IndicatorGroupPartProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { members, asked } = group;
  return (
    <section className="plan-group">
      <Checkbox
        className="plan-group-head"
        checked={asked === members.length}
        indeterminate={asked > 0 && asked < members.length}
        onChange={(event) => {
          onAsk(
            members.map(({ code }) => code),
            event.target.checked,
          );
        }}
      >
        <strong>{t(`group.${group.group}`)}</strong>
        <span className="soft small digits">
          {asked} / {members.length}
        </span>
      </Checkbox>
      {members.map((indicator) => (
        <IndicatorLine
          key={indicator.code}
          indicator={indicator}
          isAsked={office.indicators.includes(indicator.code)}
          others={(askers.get(indicator.code) ?? []).filter(({ number }) => number !== office.number)}
          onAsk={(isAsked) => {
            onAsk([indicator.code], isAsked);
          }}
        />
      ))}
    </section>
  );
}
