import type {
  BlockComparison,
  FieldComparison,
  ReportComparison,
} from '../../../../shared/comparing/comparison.ts';

/** One line of a comparison: a field, or a block. */
export type ComparedRow =
  | { readonly kind: 'field'; readonly key: string; readonly field: FieldComparison }
  | { readonly kind: 'block'; readonly key: string; readonly block: BlockComparison };

/** What is shown: rows, and in place of rows without a change how many there are. */
export type ShownRow = ComparedRow | { readonly kind: 'fold'; readonly key: string; readonly rows: number };

export function comparisonRows({ fields, blocks }: ReportComparison): readonly ComparedRow[] {
  return [
    ...fields.map((field) => ({ kind: 'field', key: field.field, field }) as const),
    ...blocks.map(
      (block) => ({ kind: 'block', key: `${block.before ?? ''} ${block.after ?? ''}`, block }) as const,
    ),
  ];
}

export function isChanged(row: ComparedRow): boolean {
  return row.kind === 'field' || row.block.change !== 'same' || row.block.moved;
}

/** A row beside a change stays, so that the place is known. */
const around = 1;

/** Leaves out what has no change, but for its neighbours and what was unfolded. */
export function foldRows(rows: readonly ComparedRow[], unfolded: ReadonlySet<string>): readonly ShownRow[] {
  const changed = rows.map(isChanged);
  const isNear = (index: number): boolean =>
    changed.slice(Math.max(0, index - around), index + around + 1).some(Boolean);
  const shown: ShownRow[] = [];
  let folded: ComparedRow[] = [];
  const close = (): void => {
    const [first] = folded;
    if (first === undefined) return;
    const key = `fold ${first.key}`;
    if (folded.length === 1 || unfolded.has(key)) shown.push(...folded);
    else shown.push({ kind: 'fold', key, rows: folded.length });
    folded = [];
  };
  rows.forEach((row, index) => {
    if (!isNear(index)) {
      folded.push(row);
      return;
    }
    close();
    shown.push(row);
  });
  close();
  return shown;
}
