import type { Block, Inline } from './block.ts';
import type { Figure } from './figure.ts';
import type { IndicatorCode } from './indicator.ts';
import type { Report } from './report.ts';
import type { Year } from './year.ts';

type FigureOfYear = Pick<Figure, 'indicator' | 'year'>;

/** The text of a block; of a table, that of all its cells. */
export function inlinesOf(block: Block): readonly Inline[] {
  return block.kind === 'table' ? block.rows.flat(2) : block.text;
}

/** What is typed in a text, without its figures. */
export function typedText(text: readonly Inline[]): string {
  return text.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

/** Each place of a report that prints a figure, in reading order. */
export function printedPlaces({
  blocks,
  year: own,
}: Pick<Report, 'blocks' | 'year'>): readonly FigureOfYear[] {
  return blocks
    .flatMap(inlinesOf)
    .flatMap((inline) =>
      'figure' in inline ? [{ indicator: inline.figure, year: inline.year ?? own }] : [],
    );
}

/** The indicators of the report's own year that blocks print. */
export function printedIndicators(blocks: readonly Block[], year: Year): ReadonlySet<IndicatorCode> {
  const own = printedPlaces({ blocks, year }).filter((place) => place.year === year);
  return new Set(own.map(({ indicator }) => indicator));
}

/** The report's own year and each that its figures name. */
export function figureYears(report: Pick<Report, 'blocks' | 'year'>): readonly Year[] {
  return [...new Set([report.year, ...printedPlaces(report).map(({ year }) => year)])];
}
