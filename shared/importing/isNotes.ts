import { isNumber } from './columnFacts.ts';
import type { RawSheet } from './rawSheet.ts';

/** True for a sheet of words: 填表说明 and the like hold no number in a cell of its own but their numbering. */
export function isNotes(sheet: RawSheet): boolean {
  if (sheet.cells.length > mostCells) return false;
  const cells = sheet.cells.slice();
  const first = Math.min(...cells.map(({ column }) => column));
  return cells.every((cell) => {
    if (cell.kind === 'date') return true;
    if (cell.column === first && /^\s*\d{1,3}\s*[、.．]?\s*$/.test(cell.text)) return true;
    return (cell.kind === 'text' || cell.kind === 'boolean') && !isNumber(cell);
  });
}

const mostCells = 5000;
