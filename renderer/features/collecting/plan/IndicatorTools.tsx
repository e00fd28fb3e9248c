import { Input, Segmented } from 'antd';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { useKeys } from '../../../ui/keys.ts';
import type { IndicatorView } from './groupIndicators.ts';

interface IndicatorToolsProps {
  readonly query: string;
  readonly view: IndicatorView;
  readonly onQuery: (query: string) => void;
  readonly onView: (view: IndicatorView) => void;
}

/** Which indicators are shown: by words, and by who is asked for them. */
export function IndicatorTools({ query, view, onQuery, onView }: IndicatorToolsProps): ReactElement {
  const { t } = useTranslation('collecting');
  const search = useRef<HTMLDivElement>(null);
  useKeys(t('title'), [
    {
      keys: 'Ctrl+F',
      label: t('plan.search'),
      run: () => {
        search.current?.querySelector('input')?.focus();
      },
    },
  ]);
  return (
    <div className="plan-tools" ref={search}>
      <Input
        allowClear
        prefix={<Icon name="search" size={16} />}
        aria-label={t('plan.search')}
        placeholder={t('plan.searchHint')}
        value={query}
        onChange={(event) => {
          onQuery(event.target.value);
        }}
      />
      <Segmented<IndicatorView>
        aria-label={t('plan.view')}
        value={view}
        options={(['all', 'mine', 'open'] as const).map((value) => ({ value, label: t(`plan.${value}`) }))}
        onChange={onView}
      />
    </div>
  );
}
