import type { HeadingLevel } from '../domain/block.ts';
import type { Header } from '../domain/header.ts';
import type { BlockId } from '../domain/identity.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { Year } from '../domain/year.ts';

/** A stretch of two texts: in both, only in the old one, or only in the new one. */
export interface Piece {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

export type Change = 'same' | 'changed' | 'added' | 'dropped';

/** What a block of text is: a paragraph, or a heading of a level. */
export type TextForm =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly runIn: boolean };

/** A figure that both texts print, with another number in each. */
export interface FigureChange {
  readonly indicator: IndicatorCode;
  readonly year: Year;
  readonly before: string;
  readonly after: string;
}

interface BlockChange {
  readonly change: Change;
  /** True when it stands at another place among the blocks that both reports have. */
  readonly moved: boolean;
  /** The block in the old report; null for an added one. */
  readonly before: BlockId | null;
  /** The block in the new report; null for a dropped one. */
  readonly after: BlockId | null;
  readonly figures: readonly FigureChange[];
}

export interface TextComparison extends BlockChange {
  readonly kind: 'text';
  /** Null on the side that does not have the block. */
  readonly formBefore: TextForm | null;
  readonly formAfter: TextForm | null;
  readonly pieces: readonly Piece[];
}

/** A column or a row that is in one table or in both. */
export interface ColumnComparison {
  readonly change: Change;
  readonly pieces: readonly Piece[];
}

export interface RowComparison {
  readonly change: Change;
  /** One cell for each compared column. */
  readonly cells: readonly (readonly Piece[])[];
}

export interface TableComparison extends BlockChange {
  readonly kind: 'table';
  readonly caption: readonly Piece[];
  readonly columns: readonly ColumnComparison[];
  readonly rows: readonly RowComparison[];
}

export type BlockComparison = TextComparison | TableComparison;

export type ReportField =
  'title' | 'recipients' | 'organisation' | 'date' | 'attachments' | `header.${keyof Header}`;

/** A field outside the blocks that says something else. */
export interface FieldComparison {
  readonly field: ReportField;
  readonly pieces: readonly Piece[];
}

/** Two reports side by side; the blocks stand in the new report's order, dropped ones where they were. */
export interface ReportComparison {
  readonly fields: readonly FieldComparison[];
  readonly blocks: readonly BlockComparison[];
}

/** The text of one side again. */
export function textBefore(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('');
}

export function textAfter(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'dropped' ? '' : text)).join('');
}

/** True when nothing of the pieces was changed. */
export function areSame(pieces: readonly Piece[]): boolean {
  return pieces.every(({ kind }) => kind === 'same');
}
