import type { HeadingLevel } from '../../../../shared/domain/block.ts';

/** A piece of what was pasted, as the report will hold it; figures are linked later. */
export type PastedBlock =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly text: string;
      readonly runIn: boolean;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** What was left out or changed on the way, to be said to the clerk. */
export interface PasteLosses {
  readonly images: number;
  /** Programs, forms and films of a page. */
  readonly scripts: number;
  readonly comments: number;
  /** Cells that got the text of the merged cell which had covered them. */
  readonly spread: number;
  /** Tables inside a cell of another table; their words stand in the cell. */
  readonly nested: number;
}

export type PasteResult =
  | {
      readonly kind: 'pasted';
      readonly blocks: readonly PastedBlock[];
      /** The words when they are one line alone, which may be part of a sentence; else null. */
      readonly piece: string | null;
      readonly losses: PasteLosses;
    }
  /** Nothing is inserted. */
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'too-many' };

/** A paragraph or a table on the way to a block. */
export type PastedLine =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The number or bullet that stands before it, typed by the program; empty where there is none. */
      readonly marker: string;
      /** As its style says. */
      readonly level: HeadingLevel | null;
    }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly PastedRow[] };

export interface PastedRow {
  readonly cells: readonly PastedCell[];
  readonly isHead: boolean;
}

export interface PastedCell {
  readonly lines: readonly PastedLine[];
  readonly columns: number;
  readonly rows: number;
}

/** More than a report ever holds: what is larger was copied by mistake. */
export const pasteLimits = {
  /** Characters of markup or text on the clipboard. */
  source: 12_000_000,
  /** Characters of the words in it. */
  words: 300_000,
  lines: 3000,
  /** Elements inside each other; markup that goes deeper is read as plain text. */
  depth: 400,
  columns: 40,
  rows: 2000,
} as const;
