import { useDeferredValue, useMemo, useState } from 'react';
import type { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { FigureRow } from './rows/figureRow.ts';
import { countStates, filterRows, noFilter, type RowFilter, type RowState } from './rows/filterRows.ts';
import { nextOrder, sortRows, type RowOrder, type SortColumn } from './rows/sortRows.ts';
import type { FigureDesk } from './useFigureDesk.ts';

/** How the panel at the right is open: to look, or with the cursor where a new value is typed. */
type PanelMode = 'look' | 'type' | null;

/** Which lines are shown, in which order, and which of them the clerk is on. */
export interface FigureView {
  readonly filter: RowFilter;
  readonly order: RowOrder | null;
  readonly shown: readonly FigureRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  readonly active: FigureRow | null;
  readonly panel: PanelMode;
  /** Changes with what is shown, so that the grid begins at its top. */
  readonly listKey: string;
  readonly setFilter: (filter: RowFilter) => void;
  readonly sortBy: (by: SortColumn) => void;
  readonly activate: (row: FigureRow) => void;
  readonly setPanel: (panel: PanelMode) => void;
  readonly open: (row: FigureRow, panel: PanelMode) => void;
  /** Opens the panel of an indicator, the bureau's figure before those of departments. */
  readonly openIndicator: (code: IndicatorCode) => void;
}

export function useFigureView({ rows, standing }: FigureDesk): FigureView {
  const [filter, setFilter] = useState<RowFilter>(noFilter);
  const [order, setOrder] = useState<RowOrder | null>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [panel, setPanel] = useState<PanelMode>(null);
  const since = useSince(standing?.exportedAt ?? null);
  const settled = useDeferredValue(filter);
  const shown = useMemo(
    () => sortRows(filterRows(rows, settled, since), order),
    [rows, settled, since, order],
  );
  const counts = useMemo(() => countStates(rows, since), [rows, since]);
  const open = (row: FigureRow, mode: PanelMode): void => {
    setActiveKey(row.key);
    setPanel(mode);
  };
  return {
    filter,
    order,
    shown,
    counts,
    active: shown.find(({ key }) => key === activeKey) ?? null,
    panel,
    listKey: JSON.stringify([settled, order]),
    setFilter,
    sortBy: (by) => {
      setOrder(nextOrder(order, by));
    },
    activate: (row) => {
      setActiveKey(row.key);
    },
    setPanel,
    open,
    openIndicator: (code) => {
      const namesakes = rows.filter((row) => row.indicator === code);
      const found = namesakes.find((row) => row.department === null) ?? namesakes[0];
      if (found === undefined) return;
      setFilter(found.missing === null ? noFilter : { ...noFilter, state: 'missing' });
      open(found, 'look');
    },
  };
}

/** The last export, or a week ago where there was none; told once, so that it does not wander. */
function useSince(exportedAt: string | null): string {
  const [weekAgo] = useState(() => new Date(Date.now() - 7 * 24 * 3600 * 1000).toISOString());
  return exportedAt ?? weekAgo;
}
