import './grid.css';
import { useEffect, useId, useMemo, type ReactElement } from 'react';
import type { RawCell } from '../../../../shared/importing/rawSheet.ts';
import { usePages } from '../../../ui/pages.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { columnStarts } from './columnWidths.ts';
import { GridFrames } from './GridFrames.tsx';
import { cellId, type GridDrawing, type GridMenuPlace } from './gridParts.ts';
import { GridRow } from './GridRow.tsx';
import { headHeight, rowHeight, type GridWindow } from './gridWindow.ts';
import type { CellPlace } from './moveCell.ts';
import { blockAt, cellsOfRow, rowsReachingDown, type SheetCells } from './sheetCells.ts';
import { onGridKey, useCellInSight } from './useGridKeys.ts';
import { useSight } from './useSight.ts';

interface SheetGridProps {
  /** Said to readers of the screen. */
  readonly label: string;
  readonly rows: number;
  readonly cells: SheetCells;
  readonly widths: readonly number[];
  readonly drawing: GridDrawing;
  readonly selected: CellPlace;
  readonly onSelect: (place: CellPlace) => void;
  /** Enter, or a double click: the clerk wants to change what the cell was taken for. */
  readonly onOpen: () => void;
  readonly onMenu: (menu: GridMenuPlace) => void;
}

/** The sheet as a spreadsheet shows it, of any size: only what is in sight is drawn and asked for. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { label, rows, cells, widths, selected, onSelect } = props;
  const grid = useId();
  const starts = useMemo(() => columnStarts(widths), [widths]);
  const gutter = gutterWidth(rows);
  const { ref, element, shown } = useSight(rows, starts, gutter);
  usePages(cells.pages);
  useEffect(() => {
    cells.pages.want(Math.floor(shown.top / cells.perPage), Math.floor(shown.bottom / cells.perPage));
  }, [cells, shown]);
  const blocks = blocksNear(cells, shown);
  const chosen = blockAt(blocks, selected) ?? selected;
  const menuAtCell = (): void => {
    const cell = element?.querySelector(`[id="${cellId(grid, chosen)}"]`);
    if (cell) props.onMenu({ cell: selected, about: 'cell', anchor: cell.getBoundingClientRect() });
  };
  useCellInSight(element, selected, starts, gutter);
  return (
    <div
      ref={ref}
      role="grid"
      className="sheet-grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows + 1}
      aria-colcount={widths.length + 1}
      aria-activedescendant={cellId(grid, chosen)}
      onKeyDown={(event) => {
        const keys = { rows, columns: widths.length, element, selected: chosen, onMenu: menuAtCell };
        onGridKey(event, { ...keys, onSelect, onOpen: props.onOpen });
      }}
      onDoubleClick={props.onOpen}
      onContextMenu={(event) => {
        const place = placeOf(event.target, selected);
        if (place === null) return;
        event.preventDefault();
        const anchor = { left: event.clientX, top: event.clientY, width: 0, height: 0 };
        props.onMenu({ cell: blockAt(blocks, place) ?? place, about: 'cell', anchor });
      }}
      onPointerDown={(event) => {
        const place = placeOf(event.target, selected);
        if (place !== null) onSelect(blockAt(blocks, place) ?? place);
      }}
    >
      <GridExtent
        {...props}
        grid={grid}
        starts={starts}
        shown={shown}
        gutter={gutter}
        blocks={blocks}
        chosen={chosen}
      />
    </div>
  );
}

type Chosen = CellPlace & Partial<Pick<RawCell, 'rows' | 'columns'>>;

interface GridExtentProps extends SheetGridProps {
  readonly grid: string;
  readonly starts: readonly number[];
  readonly shown: GridWindow;
  readonly gutter: number;
  readonly blocks: readonly RawCell[];
  readonly chosen: Chosen;
}

/** As large as the whole sheet; holds what is in sight of it. */
function GridExtent(props: GridExtentProps): ReactElement {
  const { grid, rows, cells, starts, shown, gutter, blocks, chosen, drawing, selected } = props;
  return (
    <div
      className="grid-extent"
      style={{
        width: gutter + (starts.at(-1) ?? 0),
        height: headHeight + rows * rowHeight,
        ['--gutter' as string]: `${String(gutter)}px`,
      }}
    >
      <ColumnHeads
        shown={shown}
        starts={starts}
        drawing={drawing}
        selected={selected.column}
        onMenu={(column, anchor) => {
          props.onMenu({ cell: { row: selected.row, column }, about: 'column', anchor });
        }}
      />
      <div className="grid-cells" role="rowgroup">
        {listRows(shown, rowsReachingDown(blocks, shown.top)).map((row) => (
          <GridRow
            key={row}
            grid={grid}
            row={row}
            cells={cellsOfRow(cells, row)}
            left={shown.left}
            right={shown.right}
            starts={starts}
            drawing={drawing}
          />
        ))}
        <GridFrames frames={drawing.frames} starts={starts} />
        <Cursor place={chosen} starts={starts} />
      </div>
    </div>
  );
}

/** The cell under the pointer, or the chosen column's cell of a row whose number is pressed. */
function placeOf(target: EventTarget, selected: CellPlace): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column'] ?? selected.column) };
}

/** Wide enough for the highest row number and a mark. */
function gutterWidth(rows: number): number {
  return 40 + 8 * String(rows).length;
}

function listRows({ top, bottom }: GridWindow, above: readonly number[]): readonly number[] {
  return [...above, ...Array.from({ length: bottom - top + 1 }, (_, at) => top + at)];
}

/** The merged blocks of the pages in sight and of the one above. */
function blocksNear({ pages, perPage }: SheetCells, { top, bottom }: GridWindow): readonly RawCell[] {
  const first = Math.max(0, Math.floor(top / perPage) - 1);
  const count = Math.floor(bottom / perPage) - first + 1;
  return Array.from({ length: count }, (_, at) => pages.get(first + at)?.blocks ?? []).flat();
}

/** The frame around the cell that is chosen. */
function Cursor({
  place,
  starts,
}: {
  readonly place: Chosen;
  readonly starts: readonly number[];
}): ReactElement {
  const { row, column, rows = 1, columns = 1 } = place;
  const left = starts[column] ?? 0;
  const right = starts[Math.min(starts.length - 1, column + columns)] ?? left;
  return (
    <div
      className="grid-cursor"
      aria-hidden="true"
      style={{ top: row * rowHeight, left, width: right - left, height: rows * rowHeight }}
    />
  );
}
