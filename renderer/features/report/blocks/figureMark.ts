import { z } from 'zod';
import { FigureFormat } from '../../../../shared/domain/figureFormat.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Year } from '../../../../shared/domain/year.ts';

/** A figure in the text, as the editor holds it. */
export const FigureMark = z.object({
  indicator: IndicatorCode,
  year: Year.nullable(),
  format: FigureFormat.nullable(),
});
export type FigureMark = Readonly<z.infer<typeof FigureMark>>;
