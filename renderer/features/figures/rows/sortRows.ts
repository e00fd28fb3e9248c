import { changeOf, type FigureRow } from './figureRow.ts';

export const sortColumns = ['name', 'value', 'before', 'change', 'department', 'source', 'uses'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface RowOrder {
  readonly by: SortColumn;
  readonly descending: boolean;
}

/** The lines in the order of one column, empty cells last; without an order as they came. */
export function sortRows(rows: readonly FigureRow[], order: RowOrder | null): readonly FigureRow[] {
  if (order === null) return rows;
  const direction = order.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, order.by) }))
    .toSorted(({ key: left }, { key: right }) => {
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return direction * compare(left, right);
    })
    .map(({ row }) => row);
}

/** A third press brings back the order in which the figures came. */
export function nextOrder(order: RowOrder | null, by: SortColumn): RowOrder | null {
  if (order?.by !== by) return { by, descending: false };
  return order.descending ? null : { by, descending: true };
}

function keyOf(row: FigureRow, by: SortColumn): string | number | null {
  switch (by) {
    case 'name':
      return row.name;
    case 'value':
      return row.figure === null ? null : Number(row.figure.value);
    case 'before':
      return row.before === null ? null : Number(row.before.value);
    case 'change': {
      const change = changeOf(row);
      if (change === null || change.kind === 'units-differ') return null;
      if (change.kind === 'same') return 0;
      return Number((change.growth ?? change.difference).value);
    }
    case 'department':
      return row.department;
    case 'source': {
      const source = row.figure?.source;
      return source === undefined ? null : source.kind === 'cell' ? source.file : source.kind;
    }
    case 'uses':
      return row.sentences;
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}
