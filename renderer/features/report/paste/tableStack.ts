import { type PastedCell, type PastedLine, pasteLimits } from './pasted.ts';

type Attributes = Readonly<Record<string, string>>;

/** The tables that are open while a page is read, and where its lines go meanwhile. */
export interface TableStack {
  /** The lines of the page, or of the cell that is open. */
  readonly here: () => PastedLine[];
  readonly page: () => readonly PastedLine[];
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  /** Names the innermost table; false when there is none. */
  readonly name: (caption: string) => boolean;
}

interface OpenTable {
  readonly rows: { readonly cells: PastedCell[]; readonly isHead: boolean }[];
  caption: string;
  isInHead: boolean;
}

interface Container {
  readonly lines: PastedLine[];
  /** The cell that it stands for; null for the page. */
  readonly cell: { readonly table: OpenTable; readonly columns: number; readonly rows: number } | null;
}

export function tableStack(): TableStack {
  const page: Container = { lines: [], cell: null };
  const containers: Container[] = [page];
  const tables: OpenTable[] = [];
  const here = (): Container => containers.at(-1) ?? page;
  const endCell = (table: OpenTable): void => {
    const { lines, cell } = here();
    if (cell?.table !== table) return;
    containers.pop();
    table.rows.at(-1)?.cells.push({ lines, columns: cell.columns, rows: cell.rows });
  };
  return {
    here: () => here().lines,
    page: () => page.lines,
    open(name, attributes) {
      const table = tables.at(-1);
      if (name === 'table') tables.push({ rows: [], caption: '', isInHead: false });
      if (table === undefined) return;
      if (name === 'thead' || name === 'tbody') table.isInHead = name === 'thead';
      if (name !== 'tr' && name !== 'td' && name !== 'th') return;
      endCell(table);
      if (name === 'tr' || table.rows.length === 0) table.rows.push({ cells: [], isHead: table.isInHead });
      if (name === 'tr') return;
      const [columns, rows] = [span(attributes['colspan']), span(attributes['rowspan'])];
      containers.push({ lines: [], cell: { table, columns, rows } });
    },
    close(name) {
      const table = tables.at(-1);
      if (table === undefined) return;
      if (name === 'td' || name === 'th' || name === 'table') endCell(table);
      if (name !== 'table') return;
      tables.pop();
      here().lines.push({ kind: 'table', caption: table.caption, rows: table.rows });
    },
    name(caption) {
      const table = tables.at(-1);
      if (table !== undefined) table.caption = caption;
      return table !== undefined;
    },
  };
}

function span(attribute: string | undefined): number {
  const cells = Number.parseInt(attribute ?? '1', 10);
  return Number.isSafeInteger(cells) ? Math.min(Math.max(cells, 1), pasteLimits.rows) : 1;
}
