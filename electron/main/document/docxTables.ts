import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { characterWidth } from '../../../shared/document/characterWidth.ts';
import { textOf } from '../../../shared/document/composeRuns.ts';
import type { DocumentBlock } from '../../../shared/document/documentModel.ts';
import { nationalLayout, textWidth } from '../../../shared/document/layout.ts';
import type { FaceName } from '../../../shared/document/layout.ts';
import { docxRun } from './docxRuns.ts';
import { styleIds } from './stylesXml.ts';

type HeaderBlock = Extract<DocumentBlock, { kind: 'header' }>;
type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** The metadata header: label and value, twice to a row, as wide as the 版心. */
export function headerTable({ rows }: HeaderBlock): Table {
  const label = nationalLayout.headerLabelWidth;
  const values = textWidth(nationalLayout) - 2 * label;
  const left = Math.floor(values / 2);
  const widths = [label, left, label, values - left];
  return table(
    widths,
    rows.map((fields) => ({
      cells: fields.flatMap((field) => [field.label, field.value]),
      head: false,
      style: styleIds.headerTable,
      face: 'headerTable',
    })),
  );
}

/** A table of the body; its head is repeated on every page that it reaches. */
export function bodyTable({ columns, rows }: TableBlock): Table {
  const texts = rows.map((row) => row.map(textOf));
  return table(columnWidths([columns, ...texts]), [
    { cells: columns, head: true, style: styleIds.tableHead, face: 'tableHead' },
    ...texts.map((cells): Row => ({ cells, head: false, style: styleIds.tableText, face: 'tableText' })),
  ]);
}

const narrowest = 3;
const widest = 16;

/** The 版心 shared out by the longest text of each column, within reason. */
function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const weights = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...rows.map((row) => characterWidth(row[column] ?? '')));
    return Math.min(widest, Math.max(narrowest, longest)) + 1;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const width = textWidth(nationalLayout);
  const edges = weights.map((_, column) => {
    const before = weights.slice(0, column + 1).reduce((sum, weight) => sum + weight, 0);
    return Math.round((width * before) / total);
  });
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
}

interface Row {
  readonly cells: readonly string[];
  readonly head: boolean;
  readonly style: string;
  readonly face: FaceName;
}

/** Half a point; thin, black. */
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function table(widths: readonly number[], rows: readonly Row[]): Table {
  return new Table({
    width: { size: textWidth(nationalLayout), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: {
      top: line,
      right: line,
      bottom: line,
      left: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map(
      ({ cells, head, style, face }) =>
        new TableRow({
          cantSplit: true,
          height: { value: nationalLayout.tableRowHeight, rule: HeightRule.ATLEAST },
          ...(head ? { tableHeader: true } : {}),
          children: cells.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                children: [new Paragraph({ style, children: text === '' ? [] : [docxRun(text, face)] })],
              }),
          ),
        }),
    ),
  });
}
