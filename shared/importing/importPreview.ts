import { z } from 'zod';
import { Sha256 } from '../domain/identity.ts';
import { StoredFigure } from '../domain/storedFigure.ts';
import { ImportProblem, ReadFigure, SheetReading } from './importResult.ts';

/** What an import would do, before anything is written. */
export const ImportPreview = z.object({
  file: z.string(),
  sha256: Sha256,
  sheets: z.array(SheetReading).readonly(),
  figures: z
    .array(
      z.object({
        figure: ReadFigure,
        change: z.enum(['new', 'changed', 'same']),
        stored: StoredFigure.nullable(),
      }),
    )
    .readonly(),
  problems: z.array(ImportProblem).readonly(),
});
export type ImportPreview = Readonly<z.infer<typeof ImportPreview>>;
