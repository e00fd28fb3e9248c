import type { KitStamp } from './kitStamp.ts';

/** A row that says which indicator of which office it is, wherever it stands now. */
export type KitTableRow = Readonly<{
  /** Counts from 0. */
  row: number;
  stamp: KitStamp;
  /** True when two of its marks name different rows, so that its value may belong to either. */
  torn: boolean;
}>;

/** By which of its marks a row was known, and the column where that mark stands. */
export type MarkedRow = KitTableRow & Readonly<{ anchor: 'stamp' | 'code'; column: number }>;
