import { Select } from 'antd';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator, IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { useIndicators } from '../../../api/queries.ts';

interface IndicatorSelectProps {
  readonly label: string;
  readonly value?: IndicatorCode | null;
  readonly onChoose: (code: IndicatorCode) => void;
}

interface IndicatorOption {
  readonly value: IndicatorCode;
  readonly label: string;
  /** All by which it is found. */
  readonly words: string;
}

/** Searches the whole catalogue by name, alias and unit. */
export function IndicatorSelect({ label, value = null, onChoose }: IndicatorSelectProps): ReactElement {
  const { t } = useTranslation('importing');
  const { data: indicators = none } = useIndicators();
  const options = useMemo(() => indicators.map(toOption), [indicators]);
  return (
    <Select<IndicatorCode, IndicatorOption>
      className="indicator-select"
      showSearch={{
        filterOption: (query, option) =>
          option?.words.includes(query.toLowerCase().replaceAll(' ', '')) ?? false,
      }}
      aria-label={label}
      placeholder={t('findIndicator')}
      value={value}
      options={options}
      notFoundContent={t('noIndicator')}
      onChange={onChoose}
    />
  );
}

const none: readonly Indicator[] = [];

function toOption({ code, name, unit, aliases }: Indicator): IndicatorOption {
  return {
    value: code,
    label: unit === '' ? name : `${name}（${unit}）`,
    words: [name, ...aliases, unit].join(' ').toLowerCase(),
  };
}
