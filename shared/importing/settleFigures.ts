import { sameNumber } from '../domain/exactDecimal.ts';
import { unitKind } from '../domain/unitKind.ts';
import { ownCode } from './matchIndicator.ts';
import type { FigureRead } from './readPlace.ts';
import { toBaseQuantity } from '../domain/units.ts';

/** A later place that speaks of the same indicator, year and department as the first. */
export type Repetition = Readonly<{ figure: FigureRead; first: FigureRead; contradicts: boolean }>;

export type Settled = Readonly<{
  kept: readonly FigureRead[];
  /** Every figure of the places with contradictory ones. */
  contradicted: readonly FigureRead[];
  repetitions: readonly Repetition[];
}>;

/** Leaves one figure to each indicator, year and department: the first of equal ones, none of contradictory ones. */
export function settleFigures(figures: readonly FigureRead[]): Settled {
  if (areApart(figures)) return { kept: figures, contradicted: [], repetitions: [] };
  const settled = groupByPlace(groupByPlace(figures).flatMap(tellApartByUnit)).map(settlePlace);
  return {
    kept: settled.flatMap(({ kept }) => kept),
    contradicted: settled.flatMap(({ contradicted }) => contradicted),
    repetitions: settled.flatMap(({ repetitions }) => repetitions),
  };
}

/** True when no two speak of the same place, as in nearly every workbook. */
function areApart(figures: readonly FigureRead[]): boolean {
  const codeNumber = numbering();
  const departments = new Map<number, Set<string>>();
  for (const { code, year, department } of figures) {
    // A small number for each indicator and year.
    const key = codeNumber(code) * 111 + (year - 1990);
    let known = departments.get(key);
    if (known === undefined) departments.set(key, (known = new Set()));
    if (known.has(department ?? '')) return false;
    known.add(department ?? '');
  }
  return true;
}

type SamePlace = [FigureRead, ...FigureRead[]];

function groupByPlace(figures: readonly FigureRead[]): readonly SamePlace[] {
  const placeOf = placeNumber();
  const groups = new Map<number, SamePlace>();
  for (const figure of figures) {
    const place = placeOf(figure);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

/** A number for each indicator, department and year: no text needs to be put together for it. */
function placeNumber(): (figure: FigureRead) => number {
  const number = numbering();
  // Exact up to 2 ** 22 codes and 2 ** 24 departments.
  return ({ code, department, year }) =>
    (number(code) * 2 ** 24 + number(department ?? '')) * 111 + (year - 1990);
}

/** A number for each word, so that a place is one number and no text needs to be put together for it. */
function numbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
}

/** 法治培训 12 次 and 法治培训 560 人次 are two indicators: the one that the catalogue does not mean gets its own code. */
function tellApartByUnit(group: SamePlace): readonly FigureRead[] {
  const meant = group.find(
    ({ unit, match: { indicator } }) => indicator !== null && unitKind(unit) === unitKind(indicator.unit),
  );
  const kind = unitKind((meant ?? group[0]).unit);
  return group.map((figure) => {
    if (figure.unit === '' || kind === null || unitKind(figure.unit) === kind) return figure;
    const code = ownCode(figure.normalisedName + lettersOf(figure.unit));
    return { ...figure, match: { ...figure.match, indicator: null, by: 'own', confidence: 0 }, code };
  });
}

/** A code has letters and digits only. */
function lettersOf(unit: string): string {
  return unit
    .replace('%', '百分比')
    .replace('‰', '千分比')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function settlePlace(group: SamePlace): Settled {
  const [first, ...later] = group;
  const repetitions = later.map((figure) => ({ figure, first, contradicts: !saysTheSame(first, figure) }));
  const contradictions = repetitions.filter(({ contradicts }) => contradicts);
  return contradictions.length > 0
    ? { kept: [], contradicted: group, repetitions: contradictions }
    : { kept: [first], contradicted: [], repetitions };
}

function saysTheSame(left: FigureRead, right: FigureRead): boolean {
  return (
    left.qualifier === right.qualifier && sameNumber(toBaseQuantity(left).value, toBaseQuantity(right).value)
  );
}
