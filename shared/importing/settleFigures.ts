import { sameNumber } from '../domain/exactDecimal.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import { ownCode } from './matchIndicator.ts';
import type { FigureRead } from './readRow.ts';
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
    ({ unit, indicator }) => indicator !== null && kindOf(unit) === kindOf(indicator.unit),
  );
  const kind = kindOf((meant ?? group[0]).unit);
  return group.map((figure) => {
    if (figure.unit === '' || kind === null || kindOf(figure.unit) === kind) return figure;
    return { ...figure, indicator: null, code: ownCode(figure.normalisedName + figure.unit) };
  });
}

type UnitKind = 'money' | 'rate' | 'attendance' | 'people' | 'count';

/** What a unit counts; bureaus count the same cases in 件, 起 and 宗, so these are one kind. */
function kindOf(unit: string): UnitKind | null {
  if (unit === '') return null;
  if (unit.endsWith('元')) return 'money';
  if (/[%‰]|百分点/.test(unit)) return 'rate';
  if (unit.endsWith('人次')) return 'attendance';
  return /[人名]$/.test(unit) ? 'people' : 'count';
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
