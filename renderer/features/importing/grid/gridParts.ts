import type { CellPlace } from './moveCell.ts';

/** What a cell was taken for; `none` was not read. */
export type Shade = 'header' | 'label' | 'unit' | 'value' | 'total' | 'department' | 'year' | 'note' | 'none';

/** How the problems of a cell are marked. */
export type ProblemMark = 'blocking' | 'hint';

/** One table of the sheet, drawn as a frame with its name; all ends are included and count from 0. */
export interface GridFrame {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is drawn over the cells; one object for as long as nothing of it changes. */
export interface GridDrawing {
  readonly shadeOf: (row: number, column: number) => Shade;
  /** By row, then by column. */
  readonly problems: ReadonlyMap<number, ReadonlyMap<number, ProblemMark>>;
  /** The one-letter mark of a column's or a row's shade, for those who do not see the tint. */
  readonly columnMark: (column: number) => Shade | null;
  readonly rowMark: (row: number) => Shade | null;
  /** The letters of the marks, in the window's language. */
  readonly letters: Readonly<Record<Shade, string>>;
  readonly frames: readonly GridFrame[];
}

/** What a menu over the grid is about, and the place in the window where it opens. */
export interface GridMenuPlace {
  readonly cell: CellPlace;
  /** At a column's letter the menu speaks of the column alone. */
  readonly about: 'column' | 'cell';
  readonly anchor: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
}

export function cellId(grid: string, { row, column }: CellPlace): string {
  return `${grid}-${String(row)}-${String(column)}`;
}
