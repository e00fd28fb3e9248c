import { memo, type ReactElement } from 'react';
import type { RawCell } from '../../../../shared/importing/rawSheet.ts';
import { cellText } from './cellText.ts';
import { textWidth } from './columnWidths.ts';
import { cellId, type GridDrawing, type Shade } from './gridParts.ts';
import { rowHeight } from './gridWindow.ts';

interface GridRowProps {
  readonly grid: string;
  readonly row: number;
  /** By column; undefined while they are on their way. */
  readonly cells: ReadonlyMap<number, RawCell> | undefined;
  /** The columns that are drawn. */
  readonly left: number;
  readonly right: number;
  readonly starts: readonly number[];
  readonly drawing: GridDrawing;
}

/** One row of the sheet, as far as it is in sight; drawn again only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, cells, drawing } = props;
  const mark = drawing.rowMark(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={cells === undefined ? 'grid-row grid-row-coming' : 'grid-row'}
      style={{ top: row * rowHeight, height: rowHeight }}
    >
      <div role="rowheader" aria-colindex={1} className="grid-number digits" data-row={row}>
        {mark !== null && <span className={`shade-mark shade-${mark}`}>{drawing.letters[mark]}</span>}
        {row + 1}
      </div>
      {cells !== undefined &&
        listColumns(props, cells).map((column) => (
          <GridCell key={column} {...props} column={column} cell={cells.get(column)} />
        ))}
    </div>
  );
});

/** The columns in sight, and before them those whose merged block reaches into sight. */
function listColumns({ left, right }: GridRowProps, cells: ReadonlyMap<number, RawCell>): readonly number[] {
  const reaching = [...cells.values()]
    .filter((cell) => cell.column < left && cell.column + (cell.columns ?? 1) > left)
    .map((cell) => cell.column);
  return [...reaching, ...Array.from({ length: right - left + 1 }, (_, at) => left + at)];
}

interface GridCellProps extends GridRowProps {
  readonly column: number;
  readonly cell: RawCell | undefined;
}

function GridCell(props: GridCellProps): ReactElement {
  const { grid, row, column, cell, starts, drawing } = props;
  const start = starts[column] ?? 0;
  const span = cell?.columns ?? spillOver(props, column, cell);
  const end = starts[Math.min(starts.length - 1, column + span)] ?? start;
  const problem = drawing.problems.get(row)?.get(column);
  const text = cell === undefined ? '' : cellText(cell);
  const isBlock = (cell?.rows ?? 1) > 1 || (cell?.columns ?? 1) > 1;
  return (
    <div
      role="gridcell"
      id={cellId(grid, { row, column })}
      aria-colindex={column + 2}
      data-row={row}
      data-column={column}
      className={[
        'grid-cell',
        `shade-${drawing.shadeOf(row, column)}`,
        ...(cell !== undefined && cell.kind !== 'text' ? ['grid-cell-number'] : []),
        ...(isBlock ? ['grid-cell-block'] : span > 1 ? ['grid-cell-spilling'] : []),
        ...(problem === undefined ? [] : [`grid-cell-${problem}`]),
      ].join(' ')}
      style={{ left: start, width: end - start, height: (cell?.rows ?? 1) * rowHeight }}
    >
      {text}
    </div>
  );
}

/** How many columns a text is drawn over: like a spreadsheet, over the empty cells right of it as far as it needs them. */
function spillOver(
  { row, cells, starts, drawing }: GridRowProps,
  column: number,
  cell: RawCell | undefined,
): number {
  if (cell?.kind !== 'text') return 1;
  const needed = textWidth(cell.text, longestSpill) + cellPadding;
  const isFree = (at: number): boolean =>
    at < starts.length - 1 && cells?.has(at) !== true && isPlain(drawing.shadeOf(row, at));
  let span = 1;
  while (widthOf(starts, column, span) < needed && isFree(column + span)) span += 1;
  return span;
}

function isPlain(shade: Shade): boolean {
  return shade === 'none' || shade === 'note';
}

const longestSpill = 900;
const cellPadding = 18;

function widthOf(starts: readonly number[], column: number, span: number): number {
  return (starts[column + span] ?? 0) - (starts[column] ?? 0);
}
