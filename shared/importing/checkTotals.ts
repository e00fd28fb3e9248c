import { sumOf } from '../domain/exactDecimal.ts';
import type { ExactDecimal } from '../domain/exactDecimal.ts';
import { sameNumber } from '../domain/exactDecimal.ts';
import { unitKind } from '../domain/unitKind.ts';
import type { FigureRead, CellProblem, PlaceRead } from './readPlace.ts';
import { parseAddress } from './rawSheet.ts';
import type { TableMapping } from './tableMapping.ts';

export type TotalsToCheck = Readonly<{
  mapping: TableMapping;
  places: readonly PlaceRead[];
  /** From 1. */
  totalRows: readonly number[];
  /** Rows, from 1, that 其中 makes parts of another. */
  partRows: ReadonlySet<number>;
}>;

/** Where a stated total is not the sum of the departments beside it: both numbers, with their cells. */
export function checkTotals({ mapping, places, totalRows, partRows }: TotalsToCheck): readonly CellProblem[] {
  if (mapping.layout !== 'departments-by-indicators' && mapping.layout !== 'indicators-by-departments')
    return [];
  const totals = new Set(totalRows);
  const groups = new Map<string, Group>();
  for (const place of places) {
    const isFigure = 'value' in place;
    const address = isFigure ? place.valueCell : place.cell;
    if (address === null) continue;
    const { row, column } = parseAddress(address);
    const down = mapping.layout === 'departments-by-indicators';
    const key = down ? `c${String(column)}${isFigure ? `|${String(place.year)}` : ''}` : `r${String(row)}`;
    const group = groups.get(key) ?? { totals: [], parts: [], isCertain: true, hasParts: false };
    groups.set(key, group);
    if (partRows.has(row + 1)) group.hasParts = true;
    else if (!isFigure) group.isCertain &&= place.code === 'value-missing';
    else if (down ? totals.has(row + 1) : place.department === null) group.totals.push(place);
    else group.parts.push(place);
  }
  return [...groups.values()].flatMap(checkGroup);
}

type Group = {
  readonly totals: FigureRead[];
  readonly parts: FigureRead[];
  isCertain: boolean;
  hasParts: boolean;
};

function checkGroup({ totals, parts, isCertain, hasParts }: Group): readonly CellProblem[] {
  const [total] = totals;
  const [first, ...more] = parts;
  if (!isCertain || total === undefined || first === undefined || more.length === 0) return [];
  const all = [total, ...parts];
  const adds = all.every(
    ({ qualifier, unit }) => qualifier === null && unit === total.unit && unitKind(unit) !== 'rate',
  );
  if (!adds || isRate(total.name)) return [];
  const sum = sumOf(parts.map(({ value }) => value));
  // Rows below 其中 may be its parts too without saying so.
  if (hasParts || sameNumber(sum, total.value)) return [];
  return [{ code: 'total-differs', cell: total.valueCell, text: total.value, other: writtenOut(sum, parts) }];
}

/** Rates and averages are not added up. */
function isRate(name: string): boolean {
  return /[率均]|比例|比重/.test(name);
}

/** 127 (C4:C9), or 127 (C4+E4) where the parts do not stand together. */
function writtenOut(sum: ExactDecimal, parts: readonly FigureRead[]): string {
  const cells = parts.map(({ valueCell }) => valueCell);
  const [first = '', last = ''] = [cells[0], cells.at(-1)];
  return `${sum} (${areTogether(parts) ? `${first}:${last}` : cells.join('+').slice(0, 200)})`;
}

function areTogether(parts: readonly FigureRead[]): boolean {
  const places = parts.map(({ valueCell }) => parseAddress(valueCell));
  return places.every(({ row, column }, index) => {
    const before = places[index - 1];
    return before === undefined || row - before.row + (column - before.column) === 1;
  });
}
