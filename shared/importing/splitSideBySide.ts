import type { HeaderColumn } from './headerColumn.ts';

/** The columns of each table of a header: 指标 | 数值 | 指标 | 数值 are two tables side by side. */
export function splitSideBySide(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const starts = findStarts(columns);
  if (starts.length < 2) return [columns];
  return starts.map((start, index) => columns.slice(index === 0 ? 0 : start, starts[index + 1]));
}

/** Where a table begins: at its numbering or its label, when the same words come again, or others behind a blank. */
function findStarts(columns: readonly HeaderColumn[]): readonly number[] {
  const starts: number[] = [];
  let hasValue = false;
  for (const [index, column] of columns.entries()) {
    const isLabel = isLabelWord(column);
    if (isLabel && (starts.length === 0 || (hasValue && beginsAgain(columns, starts, index)))) {
      starts.push(withNumbering(columns, index));
      hasValue = false;
    } else if (column.role === 'value' || column.role === 'named') hasValue = true;
  }
  return starts;
}

function isLabelWord({ role }: HeaderColumn): boolean {
  return role === 'indicator' || role === 'department';
}

function beginsAgain(columns: readonly HeaderColumn[], starts: readonly number[], index: number): boolean {
  const column = columns[index];
  const word = column?.text.replace(/\s/g, '');
  const before = columns.slice(starts.at(-1), index);
  const isRepeated = before.some((one) => one.role === column?.role && one.text.replace(/\s/g, '') === word);
  const isBehindBlank = columns[withNumbering(columns, index) - 1]?.role === 'blank';
  return (
    isRepeated ||
    (isBehindBlank && columns.slice(index + 1).some(({ role }) => role === 'value' || role === 'named'))
  );
}

/** 序号 left of the label belongs to its table. */
function withNumbering(columns: readonly HeaderColumn[], index: number): number {
  const left = columns[index - 1];
  return left?.role === 'skipped' && /^(?:序|编|行)?[号次]$|^序/.test(left.text.replace(/\s/g, ''))
    ? index - 1
    : index;
}
