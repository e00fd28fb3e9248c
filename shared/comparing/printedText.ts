import type { Inline } from '../domain/block.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import type { Report } from '../domain/report.ts';
import type { Year } from '../domain/year.ts';
import type { FigureChange } from './comparison.ts';

type FigureInline = Extract<Inline, { figure: unknown }>;

/** A report and how its figures read: two figures are the same when they print the same. */
export interface PrintedReport {
  readonly report: Report;
  readonly print: (figure: FigureInline) => string;
}

export function printText({ print }: PrintedReport, text: readonly Inline[]): string {
  return text.map((inline) => ('text' in inline ? inline.text : print(inline))).join('');
}

interface PrintedFigure {
  readonly indicator: IndicatorCode;
  readonly year: Year;
  readonly text: string;
}

/** The figures that both texts print and that read differently, each once. */
export function figureChanges(
  old: PrintedReport,
  before: readonly Inline[],
  now: PrintedReport,
  after: readonly Inline[],
): readonly FigureChange[] {
  const was = listFigures(old, before);
  const is = listFigures(now, after);
  return [...is].flatMap(([key, { indicator, year, text }]) => {
    const earlier = was.get(key)?.text ?? text;
    return earlier === text ? [] : [{ indicator, year, before: earlier, after: text }];
  });
}

function listFigures(printed: PrintedReport, text: readonly Inline[]): ReadonlyMap<string, PrintedFigure> {
  const figures = new Map<string, PrintedFigure>();
  for (const inline of text) {
    if ('text' in inline) continue;
    const year = inline.year ?? printed.report.year;
    const key = `${inline.figure} ${String(year)} ${JSON.stringify(inline.format ?? {})}`;
    figures.set(key, { indicator: inline.figure, year, text: printed.print(inline) });
  }
  return figures;
}
