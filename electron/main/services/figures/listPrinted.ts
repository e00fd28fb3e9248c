import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { printedPlaces } from '../../../../shared/domain/inlines.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import type { Year } from '../../../../shared/domain/year.ts';

/** The stored figures that a report prints, each once. */
export function listPrinted(
  report: Report,
  lookup: (indicator: IndicatorCode, year: Year) => readonly StoredFigure[],
): readonly StoredFigure[] {
  const places = new Map(
    printedPlaces(report).map((place) => [`${String(place.year)} ${place.indicator}`, place]),
  );
  return [...places.values()].flatMap(({ indicator, year }) => lookup(indicator, year));
}
