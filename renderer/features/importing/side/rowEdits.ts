import { withHeaderRow, withLastRow, type EditContext } from '../../../../shared/importing/editMapping.ts';
import { withFirstRow, withoutRow } from '../../../../shared/importing/editRows.ts';
import type { TableMapping } from '../../../../shared/importing/tableMapping.ts';

/** What a row can be said to be to its table. */
export const rowUses = ['header', 'first', 'last', 'out'] as const;
export type RowUse = (typeof rowUses)[number];

type RowChange = (
  mapping: TableMapping,
  row: number,
  context: EditContext,
) => TableMapping | readonly TableMapping[];

export const rowEdits: Readonly<Record<RowUse, RowChange>> = {
  header: withHeaderRow,
  first: withFirstRow,
  last: withLastRow,
  out: withoutRow,
};
