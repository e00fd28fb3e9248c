import type { BlockId } from '../domain/identity.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { HeadingLevel } from '../domain/block.ts';
import type { Header } from '../domain/header.ts';
import type { IsoDate, Year } from '../domain/year.ts';

/** The face of a run: the body's, or that of a heading's level (GB/T 9704 7.3.3). */
export type RunFace = 'body' | `level${HeadingLevel}`;

/** Where a printed number comes from: the inline figure it was composed of. */
export interface FigurePlace {
  readonly indicator: IndicatorCode;
  readonly year: Year;
  /** True when no such figure is stored; the run then shows a mark in its place. */
  readonly missing: boolean;
  /** There when the wished 余, 近 or 约 would be untrue of the figure, so that it is printed in another way. */
  readonly adapted?: true;
}

export interface DocumentRun {
  readonly text: string;
  readonly face: RunFace;
  readonly figure?: FigurePlace;
}

export interface HeaderField {
  readonly field: keyof Header;
  readonly label: string;
  readonly value: string;
}

/** One paragraph-like thing on the page, in reading order. */
export type DocumentBlock =
  | { readonly kind: 'header'; readonly rows: readonly (readonly [HeaderField, HeaderField])[] }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'recipients'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      /** The blocks it is printed from: one, or a run-in heading and its paragraph. */
      readonly blocks: readonly BlockId[];
      /** The outline level of a heading (also a run-in one), null for plain text. */
      readonly level: HeadingLevel | null;
      readonly runs: readonly DocumentRun[];
    }
  | {
      readonly kind: 'table';
      readonly block: BlockId;
      readonly caption: string | null;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (readonly DocumentRun[])[])[];
    }
  | { readonly kind: 'attachments'; readonly names: readonly string[] }
  | {
      readonly kind: 'signature';
      readonly organisation: string;
      readonly date: string;
      /** Distance of each line's first character from the left edge, in characters. */
      readonly organisationIndent: number;
      readonly dateIndent: number;
    };

/** What the report will say and where, before any file format; preview and export both draw this. */
export interface DocumentModel {
  readonly title: string;
  readonly keywords: readonly string[];
  readonly publisher: string;
  readonly date: IsoDate | null;
  readonly blocks: readonly DocumentBlock[];
}

/** One printed figure: which block shows which number. */
export interface FigureUse {
  readonly block: BlockId;
  readonly indicator: IndicatorCode;
  readonly year: Year;
  readonly text: string;
}

export interface MissingFigure {
  readonly block: BlockId;
  readonly indicator: IndicatorCode;
  readonly year: Year;
  /** The words around the gap, to find it by. */
  readonly excerpt: string;
}

export interface Composition {
  readonly document: DocumentModel;
  readonly uses: readonly FigureUse[];
  readonly missing: readonly MissingFigure[];
}
