import { z } from 'zod';
import { ReceptionId } from '../collecting/kitReception.ts';
import { BatchId } from '../importing/importBatch.ts';

/** What main tells the window unasked. */
export const events = {
  /** The menu or a second start asks the window to go somewhere. */
  'window/go': z.object({ place: z.string() }),
  /** The user wants to close the window: save what is unsaved, then request window/close. */
  'window/closing': z.null(),
  /** Something of an import batch has changed: look at it again. At most ten times a second. */
  'imports/progress': z.object({ batch: BatchId }),
  /** Something of a reception of returned workbooks has changed: look at it again. At most ten times a second. */
  'kit/progress': z.object({ reception: ReceptionId }),
  /** How many of a kit's workbooks are written. */
  'kit/writing': z.object({ done: z.int(), total: z.int() }),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
