import type { DocumentBlock } from '../documentModel.ts';
import { columnWidths, headerWidths } from '../tableWidths.ts';
import { twips, type Twips } from '../measures.ts';
import { breakLines } from './breakLines.ts';
import type { LineRules } from './lineRules.ts';
import type { RowPart } from './blockPart.ts';
import type { PageCell, PageRow, PageRun } from './page.ts';

type BlockOf<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;

/** The metadata header: label and value, twice to a row. */
export function headerRows({ rows }: BlockOf<'header'>, rules: LineRules): readonly RowPart[] {
  const widths = headerWidths(rules.layout);
  return rows.map((fields) =>
    toRow(
      fields.flatMap(({ label, value }) => [textOf(label, 'headerTable'), textOf(value, 'headerTable')]),
      { part: 'header', align: 'left', widths, keepsNext: false },
      rules,
    ),
  );
}

/** A table of the body: its head, which never stands without a row, and its rows. */
export function tableRows(block: BlockOf<'table'>, rules: LineRules): readonly RowPart[] {
  const widths = columnWidths(block, rules.layout);
  const head = toRow(
    block.columns.map((name) => textOf(name, 'tableHead')),
    { part: 'head', align: 'center', widths, keepsNext: block.rows.length > 0 },
    rules,
  );
  const body = block.rows.map((row) =>
    toRow(
      row.map((runs) => runs.map((run): PageRun => ({ ...run, face: 'tableText' }))),
      { part: 'body', align: 'left', widths, keepsNext: false },
      rules,
    ),
  );
  return [head, ...body];
}

function textOf(text: string, face: PageRun['face']): readonly PageRun[] {
  return text === '' ? [] : [{ text, face }];
}

interface RowShape {
  readonly part: PageRow['part'];
  readonly align: PageCell['align'];
  readonly widths: readonly number[];
  readonly keepsNext: boolean;
}

function toRow(cells: readonly (readonly PageRun[])[], shape: RowShape, rules: LineRules): RowPart {
  const { part, align, widths, keepsNext } = shape;
  const { cellMargin, tableLinePitch, tableRowHeight } = rules.layout;
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const placed = cells.map((runs, column): PageCell => {
    const width = twips(widths[column] ?? 0);
    const room = twips(width - 2 * cellMargin);
    const lines = breakLines(runs, { first: room, others: room }, rules).map((line) =>
      withMark(line.runs, line.hanging),
    );
    return { left: twips(lefts[column] ?? 0), width, align, lines };
  });
  const most = Math.max(1, ...placed.map(({ lines }) => lines.length));
  return { kind: 'row', height: heightOf(most), keepsNext, part, cells: placed };

  function heightOf(lines: number): Twips {
    return twips(Math.max(tableRowHeight, lines * tableLinePitch));
  }
}

/** In a cell a mark beyond the edge is drawn where it stands. */
function withMark(runs: readonly PageRun[], hanging: string): readonly PageRun[] {
  const last = runs.at(-1);
  return hanging === '' || last === undefined
    ? runs
    : [...runs.slice(0, -1), { ...last, text: last.text + hanging }];
}
