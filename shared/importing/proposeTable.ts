import { readHeaderAt } from './detectTables.ts';
import type { EditContext } from './editMapping.ts';
import type { TableMapping } from './tableMapping.ts';

/** The table whose header the clerk points at (from 1): as detection would read it there, else with no column read yet. */
export function proposeTable(row: number, { grid, year, isKnown = () => false }: EditContext): TableMapping {
  const [found] = readHeaderAt(grid, row - 1, { year, isKnown });
  if (found !== undefined) return found;
  return {
    layout: 'long-table',
    headerRow: row,
    headerRows: 1,
    firstRow: row + 1,
    lastRow: null,
    columns: [],
    pairs: [],
    unit: '',
    year: null,
  };
}
