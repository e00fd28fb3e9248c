import type { Interpretation } from './heldSheets.ts';
import type { ReadingLimits } from './readingLimits.ts';
import type { RefusalCode } from './readingRefused.ts';

/** What the reader's process is told: first the file in pieces, then any number of questions about it. */
export type ToReader =
  | Readonly<{ kind: 'file'; name: string; size: number; limits: ReadingLimits }>
  | Readonly<{ kind: 'bytes'; bytes: Uint8Array }>
  | Readonly<{ kind: 'ask'; id: number; question: Question }>;

export type Question =
  /** Answered with OpenSheets in `sheets`, and the length of all texts of each in `textLengths`. */
  | Readonly<{ kind: 'read' }>
  /** Answered with the lists of a WorkbookReading. */
  | Readonly<{ kind: 'interpret'; asked: Interpretation }>
  /** Answered with RawCells in `cells`. */
  | Readonly<{ kind: 'rows'; sheet: number; fromRow: number; count: number }>;

/** What it answers: each list in pieces of JSON, which the other side parses one at a time, then the end. */
export type FromReader =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'piece'; id: number; list: string; json: string }>
  | Readonly<{ kind: 'done'; id: number }>
  | Readonly<{ kind: 'refused'; id: number; code: RefusalCode }>
  | Readonly<{ kind: 'bug'; id: number; stack: string }>;

export type Lists = Readonly<Record<string, readonly unknown[]>>;
