import { Checkbox } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitOffice } from '../../../../shared/collecting/kit.ts';
import type { KitIndicator } from '../../../../shared/collecting/kitDesk.ts';

interface IndicatorLineProps {
  readonly indicator: KitIndicator;
  readonly isAsked: boolean;
  /** The other offices that are asked for it. */
  readonly others: readonly KitOffice[];
  readonly onAsk: (asked: boolean) => void;
}

/** One indicator with its unit, what counts, and who else is asked. */
export function IndicatorLine({ indicator, isAsked, others, onAsk }: IndicatorLineProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { name, unit, definition } = indicator;
  const names = others.map((office) => office.name).join(t('join'));
  return (
    <Checkbox
      className="plan-line"
      checked={isAsked}
      onChange={(event) => {
        onAsk(event.target.checked);
      }}
    >
      <span
        className="one-line plan-line-name"
        title={definition === undefined ? name : `${name}\n${definition}`}
      >
        {name}
        <span className="soft"> {unit}</span>
      </span>
      <span className="one-line soft small" title={names}>
        {others.length > 0 ? t('plan.also', { names }) : ''}
      </span>
    </Checkbox>
  );
}
