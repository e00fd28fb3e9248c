import type { Inline } from '../domain/block.ts';
import { sameNumber } from '../domain/exactDecimal.ts';
import type { Figure } from '../domain/figure.ts';
import { formatFigure } from '../domain/figureFormat.ts';
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
    const figure = findPrinted(stored.get(key(inline.figure, year)) ?? []);
    return {
      text: figure === undefined ? missingMark : cleanText(formatFigure(figure, inline.format)),
      place: { indicator: inline.figure, year, missing: figure === undefined },
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

/** The bureau's own figure, else that of the only department; the parts of several are never taken for the whole. */
function findPrinted(candidates: readonly Figure[]): Figure | undefined {
  const totals = candidates.filter((figure) => figure.department === null);
  const [first, ...others] = totals.length > 0 ? totals : candidates;
  if (first === undefined) return undefined;
  if (totals.length === 0) return others.length === 0 ? first : undefined;
  // Two totals that contradict each other are a question for the clerk, not a choice to make here.
  return others.every((other) => printsLike(first, other)) ? first : undefined;
}

function printsLike(left: Figure, right: Figure): boolean {
  return (
    sameNumber(left.value, right.value) && left.qualifier === right.qualifier && left.unit === right.unit
  );
}
