import type { Year } from '../domain/year.ts';
import type { ExactDecimal } from '../domain/exactDecimal.ts';
import type { Qualifier } from '../domain/figure.ts';
import type { IndicatorCode } from '../domain/indicator.ts';
import { splitScale } from '../domain/unitScale.ts';
import type { ImportProblemCode } from './importResult.ts';
import type { IndicatorMatch } from './indicatorMatch.ts';
import { ownCode } from './matchIndicator.ts';
import type { IndicatorFinder } from './matchIndicator.ts';
import { cellAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { readCellValue } from './readCellValue.ts';
import type { TableToRead } from './tablePlan.ts';
import type { NumberRead } from './readNumber.ts';

/** What one place of a table says, before places are compared with each other. */
export type FigureRead = Readonly<{
  name: string;
  /** The name as indicators are recognised by it. */
  normalisedName: string;
  /** The cell that names it. */
  named: Place;
  sheet: string;
  valueCell: string;
  match: IndicatorMatch;
  /** Under which it would be stored. */
  code: IndicatorCode;
  year: Year;
  value: ExactDecimal;
  qualifier: Qualifier | null;
  unit: string;
  department: string | null;
  /** True for 0.97 as a rate: it may be a fraction that stands for 97%. */
  mayBeFraction?: boolean;
}>;

export type CellProblem = Readonly<{
  code: ImportProblemCode;
  /** Null for the whole sheet. */
  cell: string | null;
  text: string;
  other?: string;
}>;

export type PlaceRead = FigureRead | CellProblem;

/** What a table says about one place of a value. */
export type ValuePlace = Readonly<{
  /** Null where nothing stands. */
  cell: RawCell | null;
  row: number;
  column: number;
  name: PlaceName;
  /** The unit that row, column or note state; empty when none does. */
  unit: string;
  year: Year;
  department: string | null;
}>;

/** A name with the cell in which it stands. */
export type PlaceName = Readonly<{
  name: string;
  /** What the catalogue may know it by when it does not know the name: with the words of its group. */
  otherNames: readonly string[];
  normalisedName: string;
  cell: Place;
  /** What has been found for the name, by unit. */
  matches: Map<string, NameMatch>;
}>;

/** What a name stands for, and the code under which its figures would be stored. */
export type NameMatch = Readonly<{ match: IndicatorMatch; code: IndicatorCode }>;

/** Counted from 0. */
export type Place = Readonly<{ row: number; column: number }>;

/** The figure of a place, or why it has none. */
export function readPlace(
  place: ValuePlace,
  { find, sheet }: Pick<TableToRead, 'find' | 'sheet'>,
): PlaceRead {
  const { cell, name, year, department } = place;
  if (cell === null) return placeProblem(place, 'value-missing');
  const number = readCellValue(cell);
  if ('refused' in number) return placeProblem(place, number.refused);
  const unit = printedUnit(number, place.unit);
  const { match, code } = matchOf(name, unit, find);
  return {
    name: name.name,
    normalisedName: name.normalisedName,
    named: name.cell,
    sheet,
    valueCell: cellAddress(cell.row, cell.column),
    match,
    code,
    year,
    value: number.value,
    qualifier: number.qualifier,
    unit: unit === '' ? (match.indicator?.unit ?? '') : unit,
    department,
    mayBeFraction: number.unit === '' && isFraction(number.value, match.indicator?.unit ?? unit, unit),
  };
}

function isFraction(value: string, catalogueUnit: string, unit: string): boolean {
  return (unit || catalogueUnit) === '%' && /^(?:1|0\.\d*[1-9]\d*)$/.test(value);
}

/** What a name stands for; each name is looked up once for each unit. */
export function matchOf(name: PlaceName, unit: string, find: IndicatorFinder): NameMatch {
  const known = name.matches.get(unit);
  if (known !== undefined) return known;
  const match = findMatch(name, unit, find);
  const found = { match, code: match.indicator?.code ?? ownCode(name.normalisedName) };
  name.matches.set(unit, found);
  return found;
}

function findMatch({ name, otherNames }: PlaceName, unit: string, find: IndicatorFinder): IndicatorMatch {
  const match = find(name, unit);
  if (match.indicator !== null || match.by === 'chosen') return match;
  for (const other of otherNames) {
    const otherMatch = find(other, unit);
    if (otherMatch.indicator !== null && otherMatch.by !== 'chosen') return otherMatch;
  }
  return match;
}

/** Where the cell itself shows nothing, the problem is told by the indicator's name. */
export function placeProblem({ cell, row, column, name }: ValuePlace, code: ImportProblemCode): CellProblem {
  const text = cell === null || namesIndicator.has(code) ? name.name : cell.text;
  return { code, cell: cellAddress(row, column), text };
}

const namesIndicator: ReadonlySet<ImportProblemCode> = new Set(['value-missing', 'formula-without-value']);

/** A unit beside the number wins; 41.5万 under （万元） is 415000 元, as its 万 has been multiplied out. */
function printedUnit(number: NumberRead, stated: string): string {
  if (number.unit !== '') return number.unit;
  return number.scaled ? splitScale(stated).base : stated;
}
