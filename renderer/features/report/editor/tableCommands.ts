import { Fragment, type Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  moveTableColumn,
  moveTableRow,
  selectedRect,
  TableMap,
} from '@tiptap/pm/tables';

/** The caret goes on where the table stood; a section is never without a place to write. */
const removeTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const { paragraph } = state.schema.nodes;
  if (!isAtTable(state) || paragraph === undefined) return false;
  const [from, to] = [$from.before(1), $from.after(1)];
  const tr =
    state.doc.childCount === 1
      ? state.tr.replaceWith(from, to, paragraph.create())
      : state.tr.delete(from, to);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(from))).scrollIntoView());
  return true;
};

/** What can be done to the table at the caret. */
export const tableActions = {
  rowAbove: ifBodyRow(addRowBefore),
  rowBelow: addRowAfter,
  rowUp: moveRow(-1),
  rowDown: moveRow(1),
  removeRow: ifBodyRow(deleteRow),
  columnLeft: ifRoom(addColumnBefore),
  columnRight: ifRoom(addColumnAfter),
  moveLeft: moveColumn(-1),
  moveRight: moveColumn(1),
  removeColumn: ifSeveral(deleteColumn),
  removeTable: removeTable,
} as const satisfies Record<string, Command>;

export type TableAction = keyof typeof tableActions;

/** True while the caret stands in a table's caption or cells. */
export function isAtTable({ selection: { $from } }: EditorState): boolean {
  return $from.depth > 0 && $from.node(1).type.name === 'table';
}

/** The names of the columns stay in the first row. */
function ifBodyRow(command: Command): Command {
  return (state, dispatch) => isInTable(state) && selectedRect(state).top > 0 && command(state, dispatch);
}

function ifRoom(command: Command): Command {
  return (state, dispatch) =>
    isInTable(state) && selectedRect(state).map.width < mostColumns && command(state, dispatch);
}

function ifSeveral(command: Command): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { left, right, map } = selectedRect(state);
    return right - left < map.width && command(state, dispatch);
  };
}

const mostColumns = 40;
const mostRows = 2000;

function moveRow(direction: -1 | 1): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { top: from, left, map, tableStart } = selectedRect(state);
    const to = from + direction;
    if (from === 0 || to < 1 || to >= map.height) return false;
    const move = moveTableRow({ from, to, select: false, pos: tableStart });
    return move(state, dispatch && caretInto(dispatch, { tableStart, row: to, column: left }));
  };
}

function moveColumn(direction: -1 | 1): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { top, left: from, map, tableStart } = selectedRect(state);
    const to = from + direction;
    if (to < 0 || to >= map.width) return false;
    const move = moveTableColumn({ from, to, select: false, pos: tableStart });
    return move(state, dispatch && caretInto(dispatch, { tableStart, row: top, column: to }));
  };
}

interface CellPlace {
  /** Where the grid's content begins. */
  readonly tableStart: number;
  readonly row: number;
  readonly column: number;
}

type Dispatch = (transaction: Transaction) => void;

/** The caret goes with what was moved. */
function caretInto(dispatch: Dispatch, place: CellPlace): Dispatch {
  return (tr) => {
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(cellStart(tr.doc, place)))));
  };
}

function cellStart(doc: Node, { tableStart, row, column }: CellPlace): number {
  const grid = doc.nodeAt(tableStart - 1);
  return grid === null ? tableStart : tableStart + TableMap.get(grid).positionAt(row, column, grid) + 1;
}

/** Tab and Shift+Tab go from cell to cell; behind the last one a row is added. */
export function stepCell(direction: -1 | 1): Command {
  return (state, dispatch, view) => {
    if (!isAtTable(state)) return false;
    if (!isInTable(state)) return direction > 0 ? enterGrid(state, dispatch) : false;
    if (goToNextCell(direction)(state, dispatch)) return true;
    if (direction < 0) return caretBeforeGrid(state, dispatch);
    const { map } = selectedRect(state);
    if (map.height > mostRows || view === undefined) return true;
    addRowAfter(state, view.dispatch);
    return goToNextCell(1)(view.state, view.dispatch);
  };
}

/** Enter goes to the cell below; behind the last row the text goes on. */
export const enterCell: Command = (state, dispatch) => {
  if (!isAtTable(state)) return false;
  if (!isInTable(state)) return enterGrid(state, dispatch);
  const { bottom, left, map, tableStart } = selectedRect(state);
  if (bottom >= map.height) return leaveTable(state, dispatch);
  const place = cellStart(state.doc, { tableStart, row: bottom, column: left });
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(place))).scrollIntoView());
  return true;
};

/** At the last row, the arrow down leaves the table even where nothing is written behind it. */
export const belowTable: Command = (state, dispatch, view) => {
  if (!isInTable(state) || view?.endOfTextblock('down') === false) return false;
  const { bottom, map } = selectedRect(state);
  return bottom >= map.height && leaveTable(state, dispatch);
};

function enterGrid(state: EditorState, dispatch: Dispatch | undefined): boolean {
  const { $from } = state.selection;
  dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($from.after(2)))).scrollIntoView());
  return true;
}

function caretBeforeGrid(state: EditorState, dispatch: Dispatch | undefined): boolean {
  const place = state.doc.resolve(state.selection.$from.start(1) + 1);
  dispatch?.(state.tr.setSelection(Selection.near(place)).scrollIntoView());
  return true;
}

function leaveTable(state: EditorState, dispatch: Dispatch | undefined): boolean {
  const behind = state.selection.$from.after(1);
  const { paragraph } = state.schema.nodes;
  const isWritable = state.doc.nodeAt(behind)?.isTextblock === true;
  const tr = isWritable || paragraph === undefined ? state.tr : state.tr.insert(behind, paragraph.create());
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(behind + 1))).scrollIntoView());
  return true;
}

/** Puts rows of texts into the cells from the caret's on; the table grows where they need room. Null where it cannot. */
export function fillCells(state: EditorState, texts: readonly (readonly string[])[]): Transaction | null {
  if (!isInTable(state)) return null;
  const { top, left, map, tableStart, table } = selectedRect(state);
  const { tableRow, tableCell, tableHead } = state.schema.nodes;
  const width = Math.max(map.width, left + Math.max(...texts.map((row) => row.length)));
  const height = Math.max(map.height, top + texts.length);
  if (width > mostColumns || height > mostRows + 1 || !tableRow || !tableCell || !tableHead) return null;
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = Array.from({ length: width }, (_cell, column) => {
      const own = row < table.childCount ? table.child(row).maybeChild(column) : null;
      const text = texts[row - top]?.[column - left];
      const cell = own ?? (row === 0 ? tableHead : tableCell).createAndFill();
      if (cell === null || text === undefined) return cell;
      const inside = text === '' ? Fragment.empty : Fragment.from(state.schema.text(text));
      return cell.copy(Fragment.from(cell.child(0).copy(inside)));
    });
    return tableRow.create(
      null,
      cells.filter((cell) => cell !== null),
    );
  });
  const tr = state.tr.replaceWith(tableStart, tableStart + table.content.size, rows);
  const last = { tableStart, row: top + texts.length - 1, column: left };
  return tr.setSelection(Selection.near(tr.doc.resolve(cellStart(tr.doc, last)))).scrollIntoView();
}
