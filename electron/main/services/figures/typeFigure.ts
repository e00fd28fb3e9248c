import type { ReportChanges } from '../../../../shared/document/reportSentence.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import type { FigureEventId } from '../../../../shared/domain/figureEvent.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { IndicatorCatalogue } from '../../../../shared/domain/indicatorCatalogue.ts';
import { indicatorFinder, ownCode } from '../../../../shared/importing/matchIndicator.ts';
import { normaliseName } from '../../../../shared/importing/normaliseName.ts';
import { readTyped } from '../../../../shared/importing/readTyped.ts';
import { findFigureId, putFigures, reinstateFigure, retireFigure } from '../../db/queries/figures.ts';
import type { NamedFigure } from '../../db/queries/figures.ts';
import { findHistoryEntry, listHistory } from '../../db/queries/figureHistory.ts';
import { takeBackFigure } from '../../db/queries/takeBackFigures.ts';
import { deleteFormula, listFormulas } from '../../db/queries/formulas.ts';
import type { StoredFormula } from '../../../../shared/domain/formula/storedFormula.ts';
import type { WritableDb } from '../../db/openStore.ts';
import type { Workplace } from '../workplace.ts';
import { listEffects } from './figureUses.ts';
import { getCatalogue } from '../catalogue.ts';
import { recomputeDerived } from './recomputeDerived.ts';

/** What a clerk types for one figure: `indicator` is null for one that she names herself. */
export interface TypedFigure {
  readonly indicator: IndicatorCode | null;
  readonly name: string;
  readonly department: string | null;
  /** The number as people write it: 4700余, 7.2万元. */
  readonly text: string;
  /** What the indicator is counted in, unless the text says otherwise. */
  readonly unit: string;
}

type Deps = Pick<Workplace, 'db' | 'now'>;

/** The sentences that a typed value would change; none while it is no number. */
export async function listTypedEffects(
  workplace: Deps & Pick<Workplace, 'resources'>,
  { bureau, year }: Desk,
  typed: TypedFigure,
): Promise<readonly ReportChanges[]> {
  const { db, now } = workplace;
  if ('refused' in readTyped(typed.text, typed.unit)) return [];
  const at = now().toISOString();
  const figure = readTypedFigure(typed, { year, catalogue: await getCatalogue(workplace), at });
  return listEffects(db, bureau, [figure], at);
}

/** A typed value as a figure; throws typed-not-a-number. */
function readTypedFigure(
  { indicator, name, department, text, unit }: TypedFigure,
  { year, catalogue, at }: { year: Desk['year']; catalogue: IndicatorCatalogue; at: string },
): NamedFigure {
  const read = readTyped(text, unit);
  if ('refused' in read) throw new AppError({ code: 'typed-not-a-number', text });
  const code = indicator ?? codeOf(name, read.unit, catalogue);
  const source = { kind: 'typed', at } as const;
  return { indicator: code, name, year, department, ...read, source };
}

/** Stores a typed figure over what stands in its place, which stays as history. */
export async function typeFigure(
  workplace: Deps & Pick<Workplace, 'resources'>,
  { bureau, year }: Desk,
  typed: TypedFigure,
): Promise<{ id: FigureEventId; indicator: IndicatorCode }> {
  const { db, now } = workplace;
  const catalogue = await getCatalogue(workplace);
  const at = now().toISOString();
  const figure = readTypedFigure(typed, { year, catalogue, at });
  return db
    .transaction(() => {
      putFigures(db, bureau, [figure], at);
      recomputeDerived(db, bureau, at);
      return { id: getFigureId(db, bureau, figure), indicator: figure.indicator };
    })
    .immediate();
}

/** Takes a typed value back: what it had replaced is in force again. Throws figure-unknown when it is not in force. */
export function untypeFigure({ db, now }: Deps, id: FigureEventId): void {
  const at = now().toISOString();
  db.transaction(() => {
    const entry = findHistoryEntry(db, id);
    if (entry === null || !takeBackFigure(db, id, at)) throw new AppError({ code: 'figure-unknown' });
    recomputeDerived(db, entry.bureau, at);
  }).immediate();
}

/** Takes a figure out of force, a derived one with its formula; both can be brought back. Throws figure-unknown. */
export function removeFigure(
  { db, now }: Deps,
  { bureau, year }: Desk,
  place: { readonly indicator: IndicatorCode; readonly department: string | null },
): { id: FigureEventId; formula: StoredFormula | null } {
  const at = now().toISOString();
  return db
    .transaction(() => {
      const id = getFigureId(db, bureau, { year, ...place });
      const isDerived = findHistoryEntry(db, id)?.figure.source.kind === 'derived';
      const formula = isDerived ? takeFormula(db, { bureau, year }, place.indicator) : null;
      retireFigure(db, bureau, { year, ...place }, at);
      recomputeDerived(db, bureau, at);
      return { id, formula };
    })
    .immediate();
}

/** Puts an earlier value in force again: one that was removed as it was, any other as a copy. Throws figure-unknown. */
export function bringBackFigure({ db, now }: Deps, id: FigureEventId): void {
  const at = now().toISOString();
  db.transaction(() => {
    const entry = findHistoryEntry(db, id);
    if (entry === null || entry.figure.source.kind === 'derived') {
      throw new AppError({ code: 'figure-unknown' });
    }
    const { bureau, figure } = entry;
    if (isLast(db, entry.bureau, id)) reinstateFigure(db, id);
    else putFigures(db, bureau, [figure], at);
    recomputeDerived(db, bureau, at);
  }).immediate();
}

/** True when nothing was stored in the place of a value since. */
function isLast(db: WritableDb, bureau: string, id: FigureEventId): boolean {
  const figure = findHistoryEntry(db, id)?.figure;
  if (figure === undefined) return false;
  const { year, indicator, department } = figure;
  return listHistory(db, { bureau, year }, indicator).every(
    (other) => other.id <= id || other.figure.department !== department,
  );
}

function takeFormula(db: WritableDb, desk: Desk, indicator: IndicatorCode): StoredFormula | null {
  const formula = listFormulas(db, desk.bureau).find(
    (stored) => stored.year === desk.year && stored.indicator === indicator,
  );
  deleteFormula(db, desk, indicator);
  return formula ?? null;
}

function getFigureId(
  db: WritableDb,
  bureau: string,
  place: Pick<NamedFigure, 'year' | 'indicator' | 'department'>,
): FigureEventId {
  const id = findFigureId(db, bureau, place);
  if (id === null) throw new AppError({ code: 'figure-unknown' });
  return id;
}

/** A name of the catalogue is that indicator, any other one of the bureau's own. */
function codeOf(name: string, unit: string, catalogue: IndicatorCatalogue): IndicatorCode {
  const { indicator, confidence } = indicatorFinder(catalogue)(name, unit);
  return indicator !== null && confidence === 1 ? indicator.code : ownCode(normaliseName(name));
}
