import { sameNumber } from '../domain/exactDecimal.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import { unitKind } from '../domain/unitKind.ts';
import { ownCode } from './matchIndicator.ts';
import type { FigureRead } from './readPlace.ts';
import { toBaseQuantity } from './units.ts';

/** A row's figure with its sheet and the code under which it would be stored. */
export type PlacedFigure = FigureRead & Readonly<{ sheet: string; code: IndicatorCode }>;

/** A later place that speaks of the same indicator, year and department as the first. */
export type Repetition = Readonly<{ figure: PlacedFigure; first: PlacedFigure; contradicts: boolean }>;

export type Settled = Readonly<{ kept: readonly PlacedFigure[]; repetitions: readonly Repetition[] }>;

/** Leaves one figure to each indicator, year and department: the first of equal ones, none of contradictory ones. */
export function settleFigures(figures: readonly PlacedFigure[]): Settled {
  const apart = groupByPlace(figures).flatMap(tellApartByUnit);
  const settled = groupByPlace(apart).map(settlePlace);
  return {
    kept: settled.flatMap(({ kept }) => kept),
    repetitions: settled.flatMap(({ repetitions }) => repetitions),
  };
}

type SamePlace = readonly [PlacedFigure, ...PlacedFigure[]];

function groupByPlace(figures: readonly PlacedFigure[]): readonly SamePlace[] {
  const places = new Map<string, [PlacedFigure, ...PlacedFigure[]]>();
  for (const figure of figures) {
    const place = JSON.stringify([figure.code, figure.year, figure.department]);
    const group = places.get(place);
    if (group === undefined) places.set(place, [figure]);
    else group.push(figure);
  }
  return [...places.values()];
}

/** 法治培训 12 次 and 法治培训 560 人次 are two indicators: the one that the catalogue does not mean gets its own code. */
function tellApartByUnit(group: SamePlace): readonly PlacedFigure[] {
  const meant = group.find(
    ({ unit, match: { indicator } }) => indicator !== null && unitKind(unit) === unitKind(indicator.unit),
  );
  const kind = unitKind((meant ?? group[0]).unit);
  return group.map((figure) => {
    if (figure.unit === '' || kind === null || unitKind(figure.unit) === kind) return figure;
    const code = ownCode(figure.normalisedName + figure.unit);
    return { ...figure, match: { ...figure.match, indicator: null, by: 'own', confidence: 0 }, code };
  });
}

function settlePlace(group: SamePlace): Settled {
  const [first, ...later] = group;
  const repetitions = later.map((figure) => ({ figure, first, contradicts: !saysTheSame(first, figure) }));
  const contradictions = repetitions.filter(({ contradicts }) => contradicts);
  return contradictions.length > 0
    ? { kept: [], repetitions: contradictions }
    : { kept: [first], repetitions };
}

function saysTheSame(left: PlacedFigure, right: PlacedFigure): boolean {
  return (
    left.qualifier === right.qualifier && sameNumber(toBaseQuantity(left).value, toBaseQuantity(right).value)
  );
}
