import { cellAddress, parseAddress } from './rawSheet.ts';
import type { RawCell } from './rawSheet.ts';
import { factsOfLabel, inOneLine } from './labelFacts.ts';
import { remember } from './remember.ts';
import { nameJoint } from './nameColumns.ts';
import { readPlace } from './readPlace.ts';
import type { NameMatch, PlaceRead } from './readPlace.ts';
import type { TableRead } from './tableRead.ts';
import type { SheetGrid } from './sheetGrid.ts';
import type { MappedPair } from './tableMapping.ts';
import type { TableToRead } from './tablePlan.ts';
import { isKnownUnit, toUnit } from '../domain/units.ts';

/** Reads the labels of a form with the cells that answer them. */
export function readForm(table: TableToRead): TableRead {
  const { grid, mapping, year } = table;
  const label = remember(factsOfLabel);
  const labels = new Set(mapping.pairs.map((pair) => pair.label));
  const places = mapping.pairs.flatMap((pair): readonly PlaceRead[] => {
    const named = cellAt(grid, pair.label);
    if (named?.kind !== 'text') return [];
    const whole = pair.label === pair.value ? splitPair(named.text) : null;
    const facts = label(whole?.label ?? named.text.replace(/[:：]\s*$/, ''));
    const group = groupOf(grid, named, labels);
    const { row, column } = parseAddress(pair.value);
    const place = {
      cell: whole === null ? grid.cell(row, column) : { ...named, text: whole.answer },
      row,
      column,
      name: {
        name: facts.name,
        otherNames: group === null ? [] : [`${group}${nameJoint}${facts.name}`],
        normalisedName: facts.normalisedName,
        cell: named,
        matches: new Map<string, NameMatch>(),
      },
      unit: (whole === null ? unitBeside(grid, pair) : '') || facts.unit || mapping.unit,
      year: mapping.year ?? year,
      department: null,
    };
    return facts.normalisedName === '' ? [] : [readPlace(place, table)];
  });
  return { places, problems: [], totalRows: [], sideRows: [] };
}

/** 法治培训：24次 as label and answer; null for a text that is not made that way. */
export function splitPair(text: string): Readonly<{ label: string; answer: string }> | null {
  const parts = /^([^:：]{2,40})[:：]\s*([^:：]{1,30}?)[;；。]?\s*$/.exec(text);
  return parts === null ? null : { label: parts[1] ?? '', answer: parts[2] ?? '' };
}

function cellAt(grid: SheetGrid, address: string): RawCell | null {
  const { row, column } = parseAddress(address);
  return grid.cell(row, column);
}

/** A unit in a cell of its own: behind the value, or between label and value. */
export function unitBeside(grid: SheetGrid, { label, value }: MappedPair): string {
  const answer = parseAddress(value);
  const width = grid.cell(answer.row, answer.column)?.columns ?? 1;
  const named = parseAddress(label);
  const between = answer.row === named.row ? grid.seen(answer.row, answer.column - 1) : null;
  for (const cell of [grid.cell(answer.row, answer.column + width), between]) {
    const unit = cell?.kind === 'text' ? toUnit(cell.text) : '';
    if (isKnownUnit(unit)) return unit;
  }
  return '';
}

/** The words of a merged block left of a label, which speak for several rows. */
function groupOf(grid: SheetGrid, { row, column }: RawCell, labels: ReadonlySet<string>): string | null {
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = grid.seen(row, left);
    if (cell?.kind !== 'text' || (cell.rows ?? 1) < 2) continue;
    return labels.has(cellAddress(cell.row, cell.column)) ? null : inOneLine(cell.text);
  }
  return null;
}
