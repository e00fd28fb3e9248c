/** A place in a sheet; both count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
}

/** Where a key leads from a cell that covers `span`; null for a key that does not move. */
export function moveCell(
  from: CellPlace,
  span: { readonly rows: number; readonly columns: number },
  pressed: { readonly key: string; readonly ctrlKey: boolean },
  extent: Extent,
): CellPlace | null {
  const step = stepOf(from, span, pressed, extent);
  if (step === null) return null;
  return {
    row: Math.max(0, Math.min(extent.rows - 1, step.row)),
    column: Math.max(0, Math.min(extent.columns - 1, step.column)),
  };
}

function stepOf(
  { row, column }: CellPlace,
  span: { readonly rows: number; readonly columns: number },
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, columns, page }: Extent,
): CellPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrlKey ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: ctrlKey ? rows - 1 : row + span.rows, column };
    case 'ArrowLeft':
      return { row, column: ctrlKey ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrlKey ? columns - 1 : column + span.columns };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
