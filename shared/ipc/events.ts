import { z } from 'zod';

/** What main tells the window unasked. */
export const events = {
  /** The menu or a second start asks the window to go somewhere. */
  'window/go': z.object({ place: z.string() }),
  /** The user wants to close the window: save what is unsaved, then request window/close. */
  'window/closing': z.null(),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
