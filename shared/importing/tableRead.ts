import type { CellProblem, PlaceRead } from './readPlace.ts';

/** What a table says: its figures and problems, and which rows are sums or hold no figure (from 1). */
export type TableRead = Readonly<{
  places: readonly PlaceRead[];
  problems: readonly CellProblem[];
  totalRows: readonly number[];
  sideRows: readonly number[];
}>;
