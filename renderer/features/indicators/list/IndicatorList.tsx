import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../../shared/domain/catalogueEdits.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { IndicatorRow } from './IndicatorRow.tsx';
import { listRows, nextEntry } from './listRows.ts';
import { ListTools, type ListQuery } from './ListTools.tsx';

interface IndicatorListProps {
  readonly entries: readonly CatalogueEntry[];
  readonly shown: IndicatorCode | null;
  readonly onShow: (code: IndicatorCode) => void;
  readonly onAdd: () => void;
}

/** Every indicator below the head of its group; found by name, alias or the first letters of its pinyin. */
export function IndicatorList({ entries, shown, onShow, onAdd }: IndicatorListProps): ReactElement {
  const { t } = useTranslation('indicators');
  const [query, setQuery] = useState<ListQuery>({ text: '', group: null });
  const id = useId();
  const { text, group } = useDeferredValue(query);
  const rows = useMemo(() => listRows(entries, text, group), [entries, text, group]);
  const active = rows.findIndex((row) => row.kind === 'entry' && row.entry.indicator.code === shown);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = nextEntry(rows, shown, step);
    if (next !== null) onShow(next);
  };
  return (
    <section className="indicators-list" aria-label={t('list')}>
      <ListTools query={query} onAsk={setQuery} onAdd={onAdd} onKeyDown={onKeyDown} />
      <div className="card indicators-frame">
        {rows.length === 0 ? (
          <NoneFound query={text} onAdd={onAdd} />
        ) : (
          <VirtualList
            label={t('list')}
            role="listbox"
            count={rows.length}
            height={(index) => (rows[index]?.kind === 'group' ? 36 : 52)}
            listKey={`${text} ${group ?? ''}`}
            active={active}
            activeId={active < 0 ? undefined : `${id}-${String(active)}`}
            onKeyDown={onKeyDown}
          >
            {(index) => (
              <IndicatorRow
                id={`${id}-${String(index)}`}
                row={rows[index]}
                isShown={index === active}
                onShow={onShow}
              />
            )}
          </VirtualList>
        )}
      </div>
    </section>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

function NoneFound({ query, onAdd }: { readonly query: string; readonly onAdd: () => void }): ReactElement {
  const { t } = useTranslation('indicators');
  return (
    <EmptyState
      icon="search"
      title={t('noneFound', { query })}
      actions={
        <Button icon="plus" onPress={onAdd}>
          {t('add')}
        </Button>
      }
    >
      <p>{t('noneFoundText')}</p>
    </EmptyState>
  );
}
