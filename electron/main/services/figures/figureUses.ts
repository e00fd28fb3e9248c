import { changedSentences } from '../../../../shared/document/changedSentences.ts';
import { printedPlaces } from '../../../../shared/domain/inlines.ts';
import { listPrinted } from './listPrinted.ts';
import { listSentences } from '../../../../shared/document/listSentences.ts';
import type { ReportChanges, ReportUses } from '../../../../shared/document/reportSentence.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { formulaInputs } from '../../../../shared/domain/formula/formulaInputs.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { figureLookup, putFigures } from '../../db/queries/figures.ts';
import type { NamedFigure } from '../../db/queries/figures.ts';
import { listReports } from '../../db/queries/reports.ts';
import type { ReadableDb, WritableDb } from '../../db/openStore.ts';
import { readFormulas, recomputeDerived } from './recomputeDerived.ts';

/** The sentences of the bureau's reports, of any year, that print this year's figure of an indicator. */
export function listUses(
  db: ReadableDb,
  { bureau, year }: Desk,
  indicator: IndicatorCode,
): readonly ReportUses[] {
  const lookup = figureLookup(db, bureau);
  return listReportsOf(db, bureau).flatMap((report) => {
    if (!printedPlaces(report).some((place) => place.indicator === indicator && place.year === year))
      return [];
    const sentences = listSentences(report, listPrinted(report, lookup)).filter(({ parts }) =>
      parts.some(({ figure }) => figure?.indicator === indicator && figure.year === year),
    );
    return { report: report.id, year: report.year, title: report.title ?? '', sentences };
  });
}

/** How many places of the bureau's reports print each of this year's figures. */
export function countUses(db: ReadableDb, { bureau, year }: Desk): ReadonlyMap<IndicatorCode, number> {
  const counts = new Map<IndicatorCode, number>();
  for (const report of listReportsOf(db, bureau)) {
    for (const place of printedPlaces(report)) {
      if (place.year === year) counts.set(place.indicator, (counts.get(place.indicator) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The sentences of the bureau's reports that would read differently with these figures stored, also through what is
 * derived from them; nothing is stored. Figures that no sentence and no formula can show are passed over.
 */
export function listEffects(
  db: WritableDb,
  bureau: string,
  fresh: readonly NamedFigure[],
  at: string,
): readonly ReportChanges[] {
  const reports = listReportsOf(db, bureau);
  const shown = shownPlaces(db, bureau, reports);
  const telling = fresh.filter((figure) => shown.has(keyOf(figure)));
  if (telling.length === 0) return [];
  const before = listPrintedOf(db, bureau, reports);
  const after = whatIf(db, () => {
    putFigures(db, bureau, telling, at);
    recomputeDerived(db, bureau, at);
    return listPrintedOf(db, bureau, reports);
  });
  return reports.flatMap((report, index) => {
    const sentences = changedSentences(report, before[index] ?? [], after[index] ?? []);
    if (sentences.length === 0) return [];
    return { report: report.id, year: report.year, title: report.title ?? '', sentences };
  });
}

class RolledBack extends Error {}

/** What `act` finds after its changes, all of which are rolled back. */
function whatIf<Found>(db: WritableDb, act: () => Found): Found {
  const found: Found[] = [];
  try {
    db.transaction(() => {
      found.push(act());
      throw new RolledBack();
    }).immediate();
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  const [result] = found;
  if (result === undefined) throw new Error('nothing was found before the change was rolled back');
  return result;
}

function listReportsOf(db: ReadableDb, bureau: string): readonly Report[] {
  return listReports(db)
    .map(({ report }) => report)
    .filter((report) => report.bureau === bureau);
}

type Place = Pick<Figure, 'indicator' | 'year'>;

function listPrintedOf(
  db: ReadableDb,
  bureau: string,
  reports: readonly Report[],
): readonly (readonly StoredFigure[])[] {
  const lookup = figureLookup(db, bureau);
  return reports.map((report) => listPrinted(report, lookup));
}

/** What a report prints or a formula stands on. */
function shownPlaces(db: ReadableDb, bureau: string, reports: readonly Report[]): ReadonlySet<string> {
  const inputs = readFormulas(db, bureau).flatMap(({ formula, year, indicator }) => [
    { indicator, year },
    ...formulaInputs(formula, year),
  ]);
  return new Set([...reports.flatMap(printedPlaces), ...inputs].map(keyOf));
}

function keyOf({ indicator, year }: Place): string {
  return `${String(year)} ${indicator}`;
}
