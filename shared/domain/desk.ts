import { z } from 'zod';
import { Year } from './year.ts';

/** One bureau's work of one year; figures belong to a desk, so the sample's never mix with the clerk's own. */
export const Desk = z.object({ bureau: z.string().min(1).max(100), year: Year });
export type Desk = Readonly<z.infer<typeof Desk>>;
