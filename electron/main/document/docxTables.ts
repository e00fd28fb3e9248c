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
import { textOf } from '../../../shared/document/composeRuns.ts';
import type { DocumentBlock } from '../../../shared/document/documentModel.ts';
import { nationalLayout, textWidth } from '../../../shared/document/layout.ts';
import type { FaceName } from '../../../shared/document/layout.ts';
import { columnWidths, headerWidths } from '../../../shared/document/tableWidths.ts';
import { docxRun } from './docxRuns.ts';
import { styleIds } from './stylesXml.ts';

type HeaderBlock = Extract<DocumentBlock, { kind: 'header' }>;
type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** The metadata header: label and value, twice to a row, as wide as the 版心. */
export function headerTable({ rows }: HeaderBlock): Table {
  return table(
    headerWidths(nationalLayout),
    rows.map((fields) => ({
      cells: fields.flatMap((field) => [field.label, field.value]),
      head: false,
      style: styleIds.headerTable,
      face: 'headerTable',
    })),
  );
}

/** A table of the body; its head is repeated on every page that it reaches. */
export function bodyTable(block: TableBlock): Table {
  return table(columnWidths(block, nationalLayout), [
    { cells: block.columns, head: true, style: styleIds.tableHead, face: 'tableHead' },
    ...block.rows.map((row): Row => ({
      cells: row.map(textOf),
      head: false,
      style: styleIds.tableText,
      face: 'tableText',
    })),
  ]);
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
