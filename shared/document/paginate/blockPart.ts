import type { Twips } from '../measures.ts';
import type { BrokenLine, LineRole, PageCell, PageRow } from './page.ts';

/** A part of a block that stands on one page: a line of text or a row of a table. */
export type BlockPart = LinePart | RowPart;

export interface LinePart {
  readonly kind: 'line';
  readonly height: Twips;
  /** True when what follows stands on the same page. */
  readonly keepsNext: boolean;
  readonly role: LineRole;
  readonly line: BrokenLine;
}

export interface RowPart {
  readonly kind: 'row';
  readonly height: Twips;
  readonly keepsNext: boolean;
  readonly part: PageRow['part'];
  readonly cells: readonly PageCell[];
}
