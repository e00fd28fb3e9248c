import { z } from 'zod';
import { StoredFigure } from './storedFigure.ts';

/** Names one value that is or was stored for a figure. */
export const FigureEventId = z.int().positive().brand<'FigureEventId'>();
export type FigureEventId = z.infer<typeof FigureEventId>;

/** One value in the history of a figure, and how its time ended. */
export const FigureEvent = z.object({
  id: FigureEventId,
  figure: StoredFigure,
  end: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('in-force') }),
    z.object({
      /** Replaced by another value, removed by the clerk, gone with its inputs, or taken back with its import. */
      kind: z.enum(['replaced', 'removed', 'inputs-gone', 'taken-back']),
      at: z.iso.datetime(),
    }),
  ]),
});
export type FigureEvent = Readonly<z.infer<typeof FigureEvent>>;
