/** What such a cell says; one record serves all cells of a sheet. */
export type UsualCell = {
  column: number;
  /** -1 where it names none. */
  style: number;
  /** True: `value` is the place of a shared string; false: a number. */
  isShared: boolean;
  value: number;
  /** Behind its end. */
  end: number;
};

export function usualCell(): UsualCell {
  return { column: -1, style: -1, isShared: false, value: 0, end: 0 };
}

/**
 * Reads a cell that is written as nearly all are, from behind `<c` on: ` r="B4" s="1" t="s"><v>12</v></c>` with style
 * and type or without, and a whole number of at most seven digits. False for any other, of which it says nothing.
 */
export function readUsualCell(text: string, start: number, row: number, cell: UsualCell): boolean {
  if (!text.startsWith(' r="', start)) return false;
  let at = start + 4;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt(++at)) {
    column = column * 26 + code - 64;
  }
  const letters = at - start - 4;
  if (letters === 0 || letters > 3) return false;
  at = readDigits(text, at, cell);
  if (cell.value !== row + 1 || text.charCodeAt(at) !== quote) return false;
  at += 1;
  cell.column = column - 1;
  cell.style = -1;
  if (text.startsWith(' s="', at)) {
    at = readDigits(text, at + 4, cell);
    if (cell.value < 0 || text.charCodeAt(at) !== quote) return false;
    cell.style = cell.value;
    at += 1;
  }
  cell.isShared = text.startsWith(' t="s"', at);
  if (cell.isShared) at += 6;
  if (!text.startsWith('><v>', at)) return false;
  at = readDigits(text, at + 4, cell);
  cell.end = at + '</v></c>'.length;
  return cell.value >= 0 && text.startsWith('</v></c>', at);
}

const quote = 34;

/** Leaves a number of one to seven digits in `value`, -1 for any other, and gives the place behind it. */
function readDigits(text: string, start: number, cell: UsualCell): number {
  let at = start;
  let value = 0;
  for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48) {
    value = value * 10 + digit;
  }
  const length = at - start;
  const isPlain = length > 0 && length <= 7 && (length === 1 || text.charCodeAt(start) !== 48);
  cell.value = isPlain ? value : -1;
  return at;
}
