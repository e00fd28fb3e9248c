import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { columnLetters } from '../../../../shared/importing/rawSheet.ts';
import type { GridDrawing } from './gridParts.ts';
import type { GridWindow } from './gridWindow.ts';

interface ColumnHeadsProps {
  readonly shown: GridWindow;
  readonly starts: readonly number[];
  readonly drawing: GridDrawing;
  readonly selected: number;
  readonly onMenu: (column: number, anchor: DOMRect) => void;
}

/** The column letters, each with the mark of what its column holds; pressing one opens its menu. */
export function ColumnHeads({ shown, starts, drawing, selected, onMenu }: ColumnHeadsProps): ReactElement {
  const { t } = useTranslation('importing');
  return (
    <div className="grid-heads" role="row" aria-rowindex={1}>
      <div className="grid-corner" role="columnheader" aria-colindex={1} aria-label={t('rowNumbers')} />
      {Array.from({ length: shown.right - shown.left + 1 }, (_, at) => shown.left + at).map((column) => {
        const start = starts[column] ?? 0;
        const mark = drawing.columnMark(column);
        return (
          <button
            key={column}
            type="button"
            role="columnheader"
            tabIndex={-1}
            aria-colindex={column + 2}
            aria-haspopup="menu"
            className={column === selected ? 'grid-head grid-head-selected' : 'grid-head'}
            title={t('columnMenu', { column: columnLetters(column) })}
            style={{
              left: `calc(var(--gutter) + ${String(start)}px)`,
              width: (starts[column + 1] ?? start) - start,
            }}
            onClick={(event) => {
              onMenu(column, event.currentTarget.getBoundingClientRect());
            }}
          >
            {columnLetters(column)}
            {mark !== null && <span className={`shade-mark shade-${mark}`}>{drawing.letters[mark]}</span>}
          </button>
        );
      })}
    </div>
  );
}
