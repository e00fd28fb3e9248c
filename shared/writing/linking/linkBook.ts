import { toBaseQuantity } from '../../domain/units.ts';
import type { ExactDecimal } from '../../domain/exactDecimal.ts';
import type { Figure } from '../../domain/figure.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Indicator, IndicatorCode } from '../../domain/indicator.ts';
import { findWholeFigure } from '../../domain/wholeFigure.ts';
import type { Year } from '../../domain/year.ts';
import { wordPairs } from './wordPairs.ts';

/** A stored figure that a number may stand for, made ready to be compared. */
export interface LinkEntry {
  readonly figure: Figure;
  readonly name: string;
  /** Its value without 万 and 亿. */
  readonly base: ExactDecimal;
  /** The pairs of letters of each of its names. */
  readonly names: readonly ReadonlySet<string>[];
}

/** All that numbers of a report can be linked with. */
export interface LinkBook {
  readonly year: Year;
  readonly entries: readonly LinkEntry[];
}

interface BookParts {
  readonly year: Year;
  readonly figures: readonly (Figure & { readonly name: string })[];
  readonly indicators: readonly Indicator[];
}

/** The figures that a report of `year` can print, one for each indicator and year: what contradicts itself is left out. */
export function linkBook({ year, figures, indicators }: BookParts): LinkBook {
  const known = new Map<IndicatorCode, Indicator>(indicators.map((indicator) => [indicator.code, indicator]));
  const groups = groupBy(figures, (figure) => `${String(figure.year)} ${figure.indicator}`);
  const entries = [...groups.values()].flatMap((group) => {
    const figure = findWholeFigure(group);
    if (figure === undefined) return [];
    const indicator = known.get(figure.indicator);
    const names = [indicator?.name ?? figure.name, ...(indicator?.aliases ?? []), figure.name];
    return [
      {
        figure,
        name: indicator?.name ?? figure.name,
        base: toBaseQuantity(figure).value,
        names: [...new Set(names)].map(wordPairs).filter((pairs) => pairs.size > 0),
      },
    ];
  });
  return { year, entries };
}
