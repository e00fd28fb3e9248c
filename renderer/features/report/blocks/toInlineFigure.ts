import type { FigureInline } from '../../../../shared/document/figurePrinter.ts';
import type { FigureMark } from './figureMark.ts';

/** A figure of the editor as the report stores it: what is null there is left out here. */
export function toInlineFigure({ indicator, year, format }: FigureMark): FigureInline {
  return {
    figure: indicator,
    ...(year === null ? {} : { year }),
    ...(format === null ? {} : { format }),
  };
}
