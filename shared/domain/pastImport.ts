import { z } from 'zod';
import { ImportId } from './identity.ts';

/** A workbook that was imported, whether its figures are still in force or not. */
export const PastImport = z.object({
  id: ImportId,
  /** The workbooks that were stored together share it. */
  batch: z.string(),
  file: z.string(),
  /** How many figures it stored: those that were new or changed. */
  figures: z.int(),
  importedAt: z.iso.datetime(),
  /** When it was taken back; null while it has not been. */
  undoneAt: z.iso.datetime().nullable(),
});
export type PastImport = Readonly<z.infer<typeof PastImport>>;
