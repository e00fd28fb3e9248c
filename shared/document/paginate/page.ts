import type { BlockId } from '../../domain/identity.ts';
import type { FigurePlace } from '../documentModel.ts';
import type { FaceName } from '../layout.ts';
import type { Twips } from '../measures.ts';

/** A piece of a line in one face. */
export interface PageRun {
  readonly text: string;
  readonly face: FaceName;
  readonly figure?: FigurePlace;
}

/** What a line belongs to. */
export type LineRole =
  'title' | 'recipients' | 'heading' | 'text' | 'caption' | 'attachment' | 'organisation' | 'date';

/** A line before it has its place on a page. */
export interface BrokenLine {
  /** From the left edge of the 版心 to the first character. */
  readonly left: Twips;
  /** Of the characters as the faces are cut, without what `justify` adds and without the hanging mark. */
  readonly width: Twips;
  readonly align: 'left' | 'center' | 'justify';
  readonly runs: readonly PageRun[];
  /** A mark that stands beyond the right edge of the 版心; empty on most lines. */
  readonly hanging: string;
}

interface Placed {
  /** The index of the block in the document. */
  readonly block: number;
  /** The report's blocks that it is printed from; none for what stands around the body. */
  readonly ids: readonly BlockId[];
  /** From the upper edge of the 版心. */
  readonly top: Twips;
  readonly height: Twips;
}

export interface PageLine extends BrokenLine, Placed {
  readonly kind: 'line';
  readonly role: LineRole;
}

export interface PageCell {
  readonly left: Twips;
  readonly width: Twips;
  readonly align: 'left' | 'center';
  readonly lines: readonly (readonly PageRun[])[];
}

/** A row of a table; never split between pages. */
export interface PageRow extends Placed {
  readonly kind: 'row';
  readonly part: 'head' | 'body' | 'header';
  /** A head that stands again at the top of a page. */
  readonly isRepeated: boolean;
  readonly cells: readonly PageCell[];
}

export type PageItem = PageLine | PageRow;

/** One printed page; odd numbers stand right, even ones left (GB/T 9704 7.5). */
export interface Page {
  readonly number: number;
  readonly items: readonly PageItem[];
  /** How much of the 版心 is used, blank lines between the items included. */
  readonly filled: Twips;
}
