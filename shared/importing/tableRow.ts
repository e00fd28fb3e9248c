import { isIndexRow } from './columnFacts.ts';
import { sumKind } from './departmentWords.ts';
import { factsOfLabel } from './labelFacts.ts';
import type { LabelFacts } from './labelFacts.ts';
import { saysNothing, withoutSpaces } from '../domain/plainText.ts';
import type { PlaceRead } from './readPlace.ts';
import { remember } from './remember.ts';
import type { TablePlan, TableToRead } from './tablePlan.ts';
import { toUnit } from '../domain/units.ts';

/** What a row is: of figures, of sums of other rows, or neither. */
export type RowKind = 'figures' | 'sum' | 'side';

/** A table while its rows are read; what is found is added to `places`. */
export type RowsToRead = Readonly<{
  table: TableToRead;
  plan: TablePlan;
  places: PlaceRead[];
  /** Rows, from 1, whose figures another row holds already. */
  partRows: Set<number>;
  /** Labels that come again under another group: 其他 of 行政处罚 and of 行政强制. */
  ambiguous: ReadonlySet<string>;
  label: (text: string) => LabelFacts;
  /** The unit that a cell of a column of units states; empty for none. */
  unit: (text: string) => string;
  /** The department that a cell names; empty for none and for the sum of all. */
  department: (text: string) => string;
}>;

/** The same words are looked into once for a whole table. */
export function wordReaders(): Pick<RowsToRead, 'label' | 'unit' | 'department'> {
  return {
    label: remember(factsOfLabel),
    unit: remember((text) => {
      const unit = toUnit(text);
      return unit.length > longestUnit ? '' : unit;
    }),
    department: remember((text) =>
      saysNothing(text) || sumKind(text) === 'total' ? '' : withoutSpaces(text).slice(0, longestDepartment),
    ),
  };
}

const longestUnit = 10;
const longestDepartment = 100;

/** True for a row that belongs to the frame of the table: its header come again, 甲 乙 1 2, a signature, a note. */
export function isFrameRow({ table: { grid }, plan, label }: RowsToRead, row: number): boolean {
  const cells = grid.cellsOf(row);
  const first = cells.find(({ kind }) => kind === 'text');
  // No footnote begins with a digit, and serial numbers are too many to be remembered.
  if (first !== undefined && !/^\d/.test(first.text) && label(first.text).isFootnote) return true;
  return (
    isIndexRow(cells) ||
    cells.every(({ column, text }) => plan.headerWords.get(column)?.has(text.trim()) ?? false)
  );
}
