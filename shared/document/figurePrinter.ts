import type { Inline } from '../domain/block.ts';
import type { Figure } from '../domain/figure.ts';
import { formatFigure, roundingHolds } from '../domain/figureFormat.ts';
import { findWholeFigure } from '../domain/wholeFigure.ts';
import type { Year } from '../domain/year.ts';
import { cleanText } from './cleanText.ts';
import type { FigurePlace } from './documentModel.ts';

export type FigureInline = Extract<Inline, { figure: unknown }>;

interface PrintedFigure {
  readonly text: string;
  readonly place: FigurePlace;
}

export type FigurePrinter = (inline: FigureInline) => PrintedFigure;

/** Stands where a number should be; it never leaves the house, for an export stops at it. */
const missingMark = '〔缺数据〕';

/** Prints the places of figures in a report of `reportYear`; one that is not stored becomes a mark. */
export function figurePrinter(figures: readonly Figure[], reportYear: Year): FigurePrinter {
  const stored = groupFigures(figures);
  return (inline) => {
    const year = inline.year ?? reportYear;
    const figure = findWholeFigure(stored.get(key(inline.figure, year)) ?? []);
    return {
      text: figure === undefined ? missingMark : cleanText(formatFigure(figure, inline.format)),
      place: {
        indicator: inline.figure,
        year,
        missing: figure === undefined,
        ...(figure === undefined || roundingHolds(figure, inline.format) ? {} : { adapted: true }),
      },
    };
  };
}

function groupFigures(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const place = key(figure.indicator, figure.year);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [figure]);
    else group.push(figure);
  }
  return groups;
}

function key(indicator: string, year: number): string {
  return `${String(year)} ${indicator}`;
}
