import { MenuFoldOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { Button } from '../../../ui/Button.tsx';
import { createStore } from '../../../ui/createStore.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { View } from '../view.ts';
import { CompletenessDot } from './CompletenessDot.tsx';
import type { OutlineActions } from './outlineActions.ts';
import { OutlineRow } from './OutlineRow.tsx';

interface Props extends OutlineActions {
  readonly entries: readonly OutlineEntry[];
  readonly view: View;
  /** The heading of level 2 that the caret is under. */
  readonly part: BlockId | null;
  readonly hasEnding: boolean;
  readonly readOnly: boolean;
  /** Places in the text whose figure is not stored. */
  readonly missing: number;
  readonly onMissing: () => void;
  readonly onCollapse: () => void;
}

/** The report's sections in order; arrows go through them, Alt with an arrow moves one. */
export function OutlinePane(props: Props): ReactElement {
  const { entries, view, part, hasEnding, readOnly, missing, onMissing, onCollapse, ...latest } = props;
  const { t } = useTranslation('report');
  const actions = useSteadyActions(latest);
  const list = useRef<HTMLOListElement>(null);
  const current = part !== null && entries.some(({ key }) => key === part) ? part : view;
  return (
    <nav className="outline" aria-label={t('outline.title')}>
      <OutlineHead onCollapse={onCollapse} />
      <ol
        ref={list}
        className="outline-list"
        onKeyDown={(event) => {
          stepThrough(list.current, event);
        }}
      >
        {entries.map((entry) => (
          <OutlineRow
            key={entry.key}
            entry={entry}
            isCurrent={entry.key === current}
            readOnly={readOnly}
            {...actions}
          />
        ))}
        <EndingRow isCurrent={view === 'ending'} isWritten={hasEnding} onOpen={actions.onOpen} />
      </ol>
      <footer className="outline-foot">
        {missing > 0 && (
          <button type="button" className="outline-missing" onClick={onMissing}>
            <Icon name="warning" size={16} />
            {t('outline.missing', { count: missing })}
          </button>
        )}
        {!readOnly && (
          <Button tone="quiet" icon="plus" onPress={actions.onAdd}>
            {t('outline.add')}
          </Button>
        )}
      </footer>
    </nav>
  );
}

/** The same functions all the while, so that rows are drawn again only when they say something else. */
function useSteadyActions(actions: OutlineActions): OutlineActions {
  const [latest] = useState(() => createStore(actions));
  useEffect(() => {
    latest.set(actions);
  });
  const [steady] = useState<OutlineActions>(() => ({
    onOpen: (entry) => {
      latest.get().onOpen(entry);
    },
    onRename: (heading, text) => {
      latest.get().onRename(heading, text);
    },
    onMove: (heading, direction) => {
      latest.get().onMove(heading, direction);
    },
    onRemove: (entry) => {
      latest.get().onRemove(entry);
    },
    onAdd: () => {
      latest.get().onAdd();
    },
  }));
  return steady;
}

function OutlineHead({ onCollapse }: Pick<Props, 'onCollapse'>): ReactElement {
  const { t } = useTranslation('report');
  const label = t('outline.collapse');
  return (
    <header className="outline-head">
      <h2>{t('outline.title')}</h2>
      <button type="button" className="icon-button" aria-label={label} title={label} onClick={onCollapse}>
        <MenuFoldOutlined />
      </button>
    </header>
  );
}

interface EndingProps extends Pick<Props, 'onOpen'> {
  readonly isCurrent: boolean;
  readonly isWritten: boolean;
}

function EndingRow({ isCurrent, isWritten, onOpen }: EndingProps): ReactElement {
  const { t } = useTranslation('report');
  return (
    <li className="outline-row outline-level-1">
      <button
        type="button"
        className="outline-go"
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => {
          onOpen('ending');
        }}
      >
        <CompletenessDot isWritten={isWritten} />
        <span className="outline-text">{t('outline.ending')}</span>
      </button>
    </li>
  );
}

/** Arrows, Home and End go from entry to entry, as in a list. */
function stepThrough(list: HTMLOListElement | null, event: KeyboardEvent): void {
  if (event.altKey || event.target instanceof HTMLInputElement) return;
  const entries = [...(list?.querySelectorAll<HTMLElement>('.outline-go') ?? [])];
  const place = entries.findIndex((entry) => entry === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    Home: 0,
    End: entries.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined || place < 0) return;
  event.preventDefault();
  entries[Math.max(0, Math.min(next, entries.length - 1))]?.focus();
}
