import { Input, Select, type InputRef } from 'antd';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IndicatorGroup } from '../../../../shared/domain/indicator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useKeys } from '../../../ui/keys.ts';

/** What the list is narrowed to. */
export interface ListQuery {
  readonly text: string;
  readonly group: IndicatorGroup | null;
}

interface ListToolsProps {
  readonly query: ListQuery;
  readonly onAsk: (query: ListQuery) => void;
  readonly onAdd: () => void;
  /** The arrows move in the list while words are being typed. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function ListTools({ query, onAsk, onAdd, onKeyDown }: ListToolsProps): ReactElement {
  const { t } = useTranslation('indicators');
  const search = useRef<InputRef>(null);
  useKeys(t('title'), [{ keys: 'Ctrl+F', label: t('search'), run: () => search.current?.focus() }]);
  const groups: readonly { readonly value: IndicatorGroup | 'all'; readonly label: string }[] = [
    { value: 'all', label: t('allGroups') },
    ...IndicatorGroup.options.map((value) => ({ value, label: t(`groups.${value}`) })),
  ];
  return (
    <div className="indicators-tools">
      <Input
        ref={search}
        className="indicators-search"
        allowClear
        prefix={<Icon name="search" size={16} />}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={query.text}
        onChange={(event) => {
          onAsk({ ...query, text: event.target.value });
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onKeyDown(event);
        }}
      />
      <Select<IndicatorGroup | 'all'>
        className="indicators-group"
        aria-label={t('group')}
        value={query.group ?? 'all'}
        options={[...groups]}
        onChange={(value) => {
          onAsk({ ...query, group: value === 'all' ? null : value });
        }}
      />
      <Button icon="plus" onPress={onAdd}>
        {t('add')}
      </Button>
    </div>
  );
}
