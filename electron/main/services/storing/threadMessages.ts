import type { Failure } from '../../../../shared/domain/failure.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import type { FreshFigure } from '../../db/queries/importedFigures.ts';
import type { ImportRecord } from '../../db/queries/imports.ts';
import type { ImportsToStore } from './storeImports.ts';
import type { Undone } from './undoImports.ts';

/** What the storing thread is sent, as JSON: many figures in pieces first, then what to do. */
export type ThreadMessage = FiguresPiece | ThreadTask;

export type FiguresPiece = Readonly<{
  kind: 'figures';
  /** The place of their import, from 0. */
  import: number;
  figures: readonly FreshFigure[];
}>;

export type ThreadTask =
  | Readonly<{
      kind: 'store';
      toStore: Omit<ImportsToStore, 'imports'> & Readonly<{ imports: readonly ImportRecord[] }>;
    }>
  | Readonly<{ kind: 'undo'; ids: readonly ImportId[]; undoneAt: string }>;

/** What was taken back, or null of what was stored. */
export type ThreadDone = Readonly<{ ok: true; undone: Undone | null }>;

export type ThreadAnswer = ThreadDone | Readonly<{ ok: false; failure: Failure }>;
