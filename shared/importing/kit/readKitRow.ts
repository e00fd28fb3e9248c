import { shift } from '../../domain/exactDecimal.ts';
import type { ExactDecimal } from '../../domain/exactDecimal.ts';
import { Qualifier } from '../../domain/figure.ts';
import type { ImportProblemCode } from '../importResult.ts';
import { withoutSpaces } from '../../domain/plainText.ts';
import { cellAddress } from '../rawSheet.ts';
import { readCellValue } from '../readCellValue.ts';
import { splitScale } from '../../domain/unitScale.ts';
import { toUnit } from '../../domain/units.ts';
import type { KitTable } from './findKitTables.ts';
import type { KitColumn } from './kitColumns.ts';
import type { KitTableRow } from './kitTableRow.ts';
import type { KitColumnPlaces } from './placeKitColumns.ts';

/** What an office has written behind one of its indicators. */
export type KitAnswer =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'value'; value: ExactDecimal; qualifier: Qualifier | null; unit: string }>
  /** The cell says a unit that is not the row's, as in 12人 where 件 are asked for. */
  | Readonly<{ kind: 'other-unit'; unit: string; text: string }>
  | Readonly<{ kind: 'refused'; code: ImportProblemCode; text: string }>;

export type KitRowRead = Readonly<{
  /** The address of the value's cell. */
  cell: string;
  /** What stands in the row's other cells now; null where the column is gone or the cell is empty. */
  name: string | null;
  unit: string | null;
  last: string | null;
  /** The word in the column 约数, when it is one of the qualifiers or anything else. */
  qualifierText: string;
  answer: KitAnswer;
}>;

/** Reads one row of a collection table; `unit` is the one that the office was asked for, null to trust the sheet. */
export function readKitRow(
  { grid }: KitTable,
  columns: KitColumnPlaces,
  { row }: KitTableRow,
  unit: string | null,
): KitRowRead {
  const textAt = (column: KitColumn): string | null => {
    const place = columns[column];
    return place === undefined ? null : (grid.seen(row, place)?.text ?? null);
  };
  const shown = toUnit(textAt('unit') ?? '');
  const cell = grid.cell(row, columns.value);
  const qualifierText = withoutSpaces(textAt('qualifier') ?? '');
  const qualifier = Qualifier.safeParse(qualifierText).data ?? null;
  return {
    cell: cellAddress(row, columns.value),
    name: textAt('name'),
    unit: columns.unit === undefined ? null : shown,
    last: textAt('last'),
    qualifierText,
    answer:
      cell === null ? { kind: 'none' } : toAnswer(readCellValue(cell), cell.text, unit ?? shown, qualifier),
  };
}

function toAnswer(
  read: ReturnType<typeof readCellValue>,
  text: string,
  unit: string,
  qualifier: Qualifier | null,
): KitAnswer {
  if ('refused' in read) {
    return read.refused === 'value-missing'
      ? { kind: 'none' }
      : { kind: 'refused', code: read.refused, text };
  }
  const value = inUnit(read, unit);
  return value === null
    ? { kind: 'other-unit', unit: read.unit, text }
    : { kind: 'value', value, qualifier: read.qualifier ?? qualifier, unit };
}

type Written = Readonly<{ value: ExactDecimal; unit: string; scaled: boolean }>;

/** The value in the unit that was asked for: 5万元 is 5 where 万元 are asked for, and 50000 where 元 are; null for another unit. */
function inUnit(written: Written, unit: string): ExactDecimal | null {
  const asked = splitScale(unit);
  if (written.unit === '') return written.scaled ? shift(written.value, -asked.power) : written.value;
  const said = splitScale(written.unit);
  return said.base === asked.base ? shift(written.value, said.power - asked.power) : null;
}
