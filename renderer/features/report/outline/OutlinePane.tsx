import {
  ColumnHeightOutlined,
  FilterFilled,
  FilterOutlined,
  MenuFoldOutlined,
  VerticalAlignMiddleOutlined,
} from '@ant-design/icons';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './outline.css';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { OutlineEntry } from '../blocks/outline.ts';
import type { View } from '../view.ts';
import { ProgressBox } from './ProgressBox.tsx';
import { needsWork } from './rowStanding.ts';
import { StandingMark } from './StandingMark.tsx';
import type { Marks } from './useMarks.ts';
import type { OutlineActions } from './outlineActions.ts';
import { OutlineRow } from './OutlineRow.tsx';
import type { RowParts } from './rowParts.ts';
import { stepThrough } from './stepThrough.ts';
import { useFolds, type Folds } from './useFolds.ts';
import { useFocusAfterMove } from './useFocusAfterMove.ts';
import { useOutlineKey } from './useOutlineKey.ts';
import { levelStep, type PartDrag, usePartDrag } from './usePartDrag.ts';

interface Props {
  readonly report: Report;
  readonly actions: OutlineActions;
  readonly entries: readonly OutlineEntry[];
  readonly view: View;
  /** The heading that the caret is under, inside its section. */
  readonly part: BlockId | null;
  readonly marks: Marks;
  readonly readOnly: boolean;
  /** Places in the text whose figure is not stored. */
  readonly missing: number;
  readonly onMissing: () => void;
  readonly onCollapse: () => void;
}

/** The report's headings as a tree; arrows go through it, Alt with an arrow moves a heading, and so does the pointer. */
export function OutlinePane(props: Props): ReactElement {
  const { report, actions, entries, view, part, marks, readOnly, missing, onMissing, onCollapse } = props;
  const { t } = useTranslation('report');
  const [isFiltered, setFiltered] = useState(false);
  const all = useFolds(report.id, entries);
  const folds = isFiltered ? { ...all, shown: onlyOpen(entries, marks) } : all;
  return (
    <nav className="outline" aria-label={t('outline.title')}>
      <OutlineHead
        isFiltered={isFiltered}
        onFilter={setFiltered}
        onFoldAll={folds.foldAll}
        onCollapse={onCollapse}
      />
      <ProgressBox progress={marks.progress} year={report.year} />
      <Tree
        report={report}
        actions={actions}
        entries={entries}
        folds={folds}
        marks={marks}
        current={shownHeading(folds.shown, entries, part) ?? view}
        readOnly={readOnly}
      />
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

interface TreeProps extends Pick<Props, 'report' | 'actions' | 'entries' | 'marks' | 'readOnly'> {
  readonly folds: Folds;
  readonly current: View;
}

function Tree({ report, actions, entries, folds, marks, current, readOnly }: TreeProps): ReactElement {
  const { t } = useTranslation('report');
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<View | null>(null);
  const { shown } = folds;
  useOutlineKey(list);
  const drag = usePartDrag({ list, shown, blocks: report.blocks, onPlace: actions.onPlace });
  const { live, onKeyMove } = useFocusAfterMove(list, entries);
  const parts = useRowParts({ actions, folds, drag, onKeyMove, setFocused });
  const stop = tabStop(shown, focused) ?? tabStop(shown, current) ?? 'lead';
  return (
    <>
      <ul
        ref={list}
        role="tree"
        aria-label={t('outline.title')}
        className="outline-list"
        onKeyDown={(event) => {
          stepThrough(list.current, event);
        }}
        onDragEnter={drag.onOver}
        onDragOver={drag.onOver}
        onDragLeave={drag.onLeave}
        onDrop={drag.onDrop}
      >
        {shown.map((each) => (
          <OutlineRow
            key={each.entry.key}
            shown={each}
            standing={marks.standingOf(each.entry.key)}
            isCurrent={each.entry.key === current}
            isTabStop={each.entry.key === stop}
            isDragged={each.entry.key === drag.dragged}
            readOnly={readOnly}
            parts={parts}
          />
        ))}
        <EndingRow
          isCurrent={current === 'ending'}
          isTabStop={stop === 'ending'}
          isWritten={report.signature !== null}
          onOpen={actions.onOpen}
          onFocus={() => {
            setFocused('ending');
          }}
        />
        {drag.line !== null && (
          <li
            role="presentation"
            className="outline-drop"
            style={{ top: drag.line.top, left: 12 + (drag.line.level - 1) * levelStep }}
          />
        )}
      </ul>
      <p ref={live} className="visually-hidden" aria-live="polite" />
    </>
  );
}

interface RowPartsOf {
  readonly actions: OutlineActions;
  readonly folds: Folds;
  readonly drag: PartDrag;
  readonly onKeyMove: RowParts['onKeyMove'];
  readonly setFocused: (view: View) => void;
}

/** The same functions all the while, so that rows are drawn again only when they say something else. */
function useRowParts({ actions, folds, drag, onKeyMove, setFocused }: RowPartsOf): RowParts {
  const { fold } = folds;
  const { onStart: onDragStart, onEnd: onDragEnd } = drag;
  return useMemo(
    () => ({
      ...actions,
      fold,
      onFocus: ({ key }) => {
        setFocused(key);
      },
      onDragStart,
      onDragEnd,
      onKeyMove,
    }),
    [actions, fold, onDragStart, onDragEnd, onKeyMove, setFocused],
  );
}

/** The row of the heading that the caret is under, or of the nearest one above it that no fold hides. */
function shownHeading(
  shown: Folds['shown'],
  entries: readonly OutlineEntry[],
  part: BlockId | null,
): OutlineEntry['key'] | null {
  let entry = entries.find(({ key }) => key === part);
  while (entry !== undefined && !shown.some((each) => each.entry.key === entry?.key)) {
    const { parent } = entry;
    entry = entries.find(({ key }) => key === parent);
  }
  return entry?.key ?? null;
}

/** What is not complete, with the headings above it; nothing of it is folded. */
function onlyOpen(entries: readonly OutlineEntry[], marks: Marks): Folds['shown'] {
  const kept = new Set<OutlineEntry['key']>();
  for (const entry of entries.toReversed()) {
    if (!kept.has(entry.key) && !needsWork(marks.standingOf(entry.key))) continue;
    kept.add(entry.key);
    if (entry.parent !== null) kept.add(entry.parent);
  }
  return entries
    .filter(({ key }) => kept.has(key))
    .map((entry) => ({ entry, fold: entry.hasChildren ? 'open' : 'none' }));
}

function tabStop(shown: Folds['shown'], key: View | null): View | null {
  return key === 'ending' || shown.some(({ entry }) => entry.key === key) ? key : null;
}

interface HeadProps extends Pick<Props, 'onCollapse'> {
  readonly isFiltered: boolean;
  readonly onFilter: (isFiltered: boolean) => void;
  readonly onFoldAll: Folds['foldAll'];
}

function OutlineHead({ isFiltered, onFilter, onFoldAll, onCollapse }: HeadProps): ReactElement {
  const { t } = useTranslation(['outline', 'report']);
  const [next, setNext] = useState<'open' | 'folded'>('open');
  const foldLabel = t(next === 'open' ? 'unfoldAll' : 'foldAll');
  const label = t('report:outline.collapse');
  return (
    <header className="outline-head">
      <h2>{t('report:outline.title')}</h2>
      <span className="outline-head-tools">
        <button
          type="button"
          className="icon-button"
          aria-pressed={isFiltered}
          aria-label={t('onlyOpen')}
          title={t(isFiltered ? 'showAll' : 'onlyOpen')}
          onClick={() => {
            onFilter(!isFiltered);
          }}
        >
          {isFiltered ? <FilterFilled /> : <FilterOutlined />}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={foldLabel}
          title={foldLabel}
          onClick={() => {
            onFoldAll(next);
            setNext(next === 'open' ? 'folded' : 'open');
          }}
        >
          {next === 'open' ? <ColumnHeightOutlined /> : <VerticalAlignMiddleOutlined />}
        </button>
        <button type="button" className="icon-button" aria-label={label} title={label} onClick={onCollapse}>
          <MenuFoldOutlined />
        </button>
      </span>
    </header>
  );
}

interface EndingProps extends Pick<OutlineActions, 'onOpen'> {
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly isWritten: boolean;
  readonly onFocus: () => void;
}

function EndingRow({ isCurrent, isTabStop, isWritten, onOpen, onFocus }: EndingProps): ReactElement {
  const { t } = useTranslation('report');
  const open = (): void => {
    onOpen('ending');
  };
  return (
    <li
      role="treeitem"
      tabIndex={isTabStop ? 0 : -1}
      aria-level={1}
      aria-selected={isCurrent}
      className="outline-row outline-level-1"
      onFocus={onFocus}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') open();
      }}
    >
      <span className="outline-fold" aria-hidden="true" />
      <StandingMark sign={isWritten ? 'ready' : 'empty'} part={1} />
      <span className="outline-text">{t('outline.ending')}</span>
    </li>
  );
}
