import { figurePrinter, type FigureInline } from '../../../../shared/document/figurePrinter.ts';
import { formulaNames, type FormulaNames } from '../../../../shared/domain/formula/formulaNames.ts';
import type { Inline } from '../../../../shared/domain/block.ts';
import type { Indicator, IndicatorCode, IndicatorGroup } from '../../../../shared/domain/indicator.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import { linkBook, type LinkBook } from '../../../../shared/writing/linking/linkBook.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';

/** Something that can be put into the text: an indicator, and how its figure of the report's year is printed. */
export interface FigureChoice {
  readonly indicator: IndicatorCode;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: string;
  /** A bureau's own indicator without a place in the catalogue is of `other`. */
  readonly group: IndicatorGroup;
  /** Null when no single figure is stored for it. */
  readonly printed: string | null;
}

/** A figure of the text with all that is known of it. */
export interface FigureEntry {
  readonly name: string;
  readonly year: Year;
  /** As printed, null when it is missing. */
  readonly text: string | null;
  /** All that is stored for it; several when only parts of departments or figures that contradict each other are. */
  readonly stored: readonly StoredFigure[];
}

/** The figures that a report can print, and the names by which they are found. */
export interface FigureBook extends Desk {
  readonly read: (inline: FigureInline) => FigureEntry;
  /** The names in which formulas are shown. */
  readonly names: FormulaNames;
  /** Those with a figure first. */
  readonly choices: readonly FigureChoice[];
  /** What typed numbers can be linked with. */
  readonly links: LinkBook;
}

interface BookParts extends Desk {
  readonly figures: readonly StoredFigure[];
  readonly indicators: readonly Indicator[];
}

/** Prints exactly as the document does. */
export function figureBook({ bureau, year, figures, indicators }: BookParts): FigureBook {
  const print = figurePrinter(figures, year);
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const stored = groupFigures(figures);
  const named = new Map(figures.map((figure) => [figure.indicator, figure.name]));
  const nameOf = (code: IndicatorCode): string => known.get(code)?.name ?? named.get(code) ?? code;
  const read = (inline: FigureInline): FigureEntry => {
    const { text, place } = print(inline);
    return {
      name: nameOf(place.indicator),
      year: place.year,
      text: place.missing ? null : text,
      stored: ownFirst(stored.get(keyOf(place.indicator, place.year)) ?? []),
    };
  };
  return {
    bureau,
    year,
    read,
    names: formulaNames(indicators, figures),
    choices: listChoices({ year, figures, indicators }, read),
    links: linkBook({ year, figures, indicators }),
  };
}

function listChoices(
  { year, figures, indicators }: Omit<BookParts, 'bureau'>,
  read: FigureBook['read'],
): readonly FigureChoice[] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const own = figures.filter((figure) => figure.year === year).map((figure) => figure.indicator);
  return [...new Set([...own, ...indicators.map(({ code }) => code)])].map((indicator) => {
    const { name, text, stored } = read({ figure: indicator });
    const aliases = [...(known.get(indicator)?.aliases ?? []), ...stored.map((figure) => figure.name)];
    const { unit = '', group = 'other' } = known.get(indicator) ?? {};
    return { indicator, name, aliases, unit, group, printed: text };
  });
}

/** How an inline reads: its text, a figure as printed, or the name of one that is missing. */
export function printInline(book: FigureBook, inline: Inline): string {
  if ('text' in inline) return inline.text;
  const { text, name } = book.read(inline);
  return text ?? name;
}

function groupFigures(figures: readonly StoredFigure[]): ReadonlyMap<string, readonly StoredFigure[]> {
  const groups = new Map<string, StoredFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure.indicator, figure.year);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

/** The bureau's own figure stands before those of its departments. */
function ownFirst(figures: readonly StoredFigure[]): readonly StoredFigure[] {
  return figures.toSorted(
    (left, right) => Number(left.department !== null) - Number(right.department !== null),
  );
}

function keyOf(indicator: IndicatorCode, year: Year): string {
  return `${indicator} ${String(year)}`;
}
