import { z } from 'zod';
import { CellAddress, ColumnLetters, TableMapping } from './tableMapping.ts';

/** A table as it was read: its mapping, and what drawing it over the grid needs besides. */
export const TableReading = TableMapping.extend({
  /** Its first and last column. */
  firstColumn: ColumnLetters,
  lastColumn: ColumnLetters,
  /** The rows, from 1, whose values are sums of others. */
  totalRows: z.array(z.int().positive()).readonly(),
  /** The rows, from 1, inside the table that hold no figure: titles of sections, repeated headers, signatures. */
  sideRows: z.array(z.int().positive()).readonly(),
  /** The cell that states the unit of the whole table. */
  unitCell: CellAddress.nullable(),
});
export type TableReading = Readonly<z.infer<typeof TableReading>>;
