import { z } from 'zod';
import { Figure } from './figure.ts';

/** A figure in force, with the name its workbook gives it and the time it was stored. */
export const StoredFigure = Figure.extend({ name: z.string(), storedAt: z.iso.datetime() });
export type StoredFigure = Readonly<z.infer<typeof StoredFigure>>;
