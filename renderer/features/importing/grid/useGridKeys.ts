import { useEffect, type KeyboardEvent } from 'react';
import type { RawCell } from '../../../../shared/importing/rawSheet.ts';
import { headHeight, rowHeight, scrollInto } from './gridWindow.ts';
import { moveCell, type CellPlace } from './moveCell.ts';

interface GridKeys {
  readonly rows: number;
  readonly columns: number;
  readonly element: HTMLElement | null;
  /** The chosen cell, with what it covers. */
  readonly selected: CellPlace & Partial<Pick<RawCell, 'rows' | 'columns'>>;
  readonly onSelect: (place: CellPlace) => void;
  readonly onOpen: () => void;
  readonly onMenu: () => void;
}

/** Arrows and pages move through the sheet, Enter opens the chosen cell, Alt+↓ its column's menu. */
export function onGridKey(event: KeyboardEvent, keys: GridKeys): void {
  const { rows, columns, element, selected } = keys;
  if (event.target !== event.currentTarget) return;
  if (event.key === 'Enter' && !event.ctrlKey) keys.onOpen();
  else if ((event.altKey && event.key === 'ArrowDown') || event.key === 'ContextMenu') keys.onMenu();
  else if (event.altKey || event.metaKey) return;
  else {
    const page = Math.max(1, Math.floor(((element?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const span = { rows: selected.rows ?? 1, columns: selected.columns ?? 1 };
    const next = moveCell(selected, span, event, { rows, columns, page });
    if (next === null) return;
    keys.onSelect(next);
  }
  event.preventDefault();
}

/** Scrolls as little as it takes to have the chosen cell in sight. */
export function useCellInSight(
  element: HTMLElement | null,
  { row, column }: CellPlace,
  starts: readonly number[],
  gutter: number,
): void {
  const start = starts[column] ?? 0;
  const end = starts[column + 1] ?? start;
  useEffect(() => {
    if (element === null) return;
    const top = row * rowHeight;
    element.scrollTo({
      top: scrollInto(element.scrollTop, element.clientHeight - headHeight, top, top + rowHeight),
      left: scrollInto(element.scrollLeft, element.clientWidth - gutter, start, end),
    });
  }, [element, row, start, end, gutter]);
}
