import type { CellList } from '../../../shared/importing/rawSheet.ts';
import { cellCollector } from './cellCollector.ts';
import type { CellContent } from './cellContent.ts';
import type { Part } from './checkZip.ts';
import {
  cursorAt,
  mainNamespace,
  nextAttribute,
  openLargeMarkup,
  refuseComments,
  skipSpace,
} from './markup.ts';
import type { Cursor, Markup } from './markup.ts';
import { findOpenings } from './listTags.ts';
import type { Section } from './listTags.ts';
import { mergedBlocks } from './mergedBlocks.ts';
import { NotCertain } from './notCertain.ts';
import { readCellContent, usualContent } from './readCellContent.ts';
import type { Book } from './readCellContent.ts';
import { lastColumn, readCellTag, readRowTag } from './readCellTag.ts';
import type { CellTag } from './readCellTag.ts';
import { readUsualCell, usualCell } from './readUsualCell.ts';
import type { UsualCell } from './readUsualCell.ts';
import { scanMerges } from './scanMerges.ts';

/** The cells of a worksheet in their order (ECMA-376 part 1, 18.3.1.99), as long as they stand in ascending order. */
export function scanSheet(part: Part | undefined, book: Book): CellList {
  const markup = openLargeMarkup(part, 'worksheet', mainNamespace);
  const section = findRows(markup);
  const cells = cellCollector(book.countCell, mergedBlocks(scanMerges(outside(markup, section))));
  const keep = (row: number, column: number, content: CellContent | null): void => {
    if (content !== null) cells.add(row, column, content);
  };
  scanRows(markup, section, {
    usual: (row, cell) => {
      keep(row, cell.column, usualContent(cell, book));
    },
    other: (cursor, tag) => {
      keep(tag.row, tag.column, readCellContent(markup, cursor, tag, book));
    },
  });
  return cells.list();
}

/** Where the rows stand: from the first `sheetData` to the last end of one. What lies between must be rows and nothing else. */
function findRows(markup: Markup): Section {
  const { text, prefix } = markup;
  const start = text.indexOf(`<${prefix}sheetData`);
  if (start < 0) throw new NotCertain('sheetData');
  const cursor = cursorAt(markup, start + prefix.length + '<sheetData'.length);
  while (nextAttribute(cursor));
  const end = cursor.selfClosing ? cursor.at : text.lastIndexOf(`</${prefix}sheetData>`);
  if (end < cursor.at) throw new NotCertain('sheetData');
  return { start: cursor.at, end };
}

/** What stands before and behind the rows; in there the rows' element is known by its one opening tag. */
function outside(markup: Markup, { start, end }: Section): Markup {
  const text = markup.text.slice(0, start) + markup.text.slice(end);
  refuseComments(text);
  if (findOpenings(text, 'sheetData').length !== 1) throw new NotCertain('sheetData');
  return { ...markup, text };
}

type VisitCell = Readonly<{
  usual: (row: number, cell: UsualCell) => void;
  /** Reads a cell from behind its tag to behind its end. */
  other: (cursor: Cursor, tag: CellTag) => void;
}>;

/** Goes through the rows and cells between two places. */
function scanRows(markup: Markup, { start, end }: Section, visit: VisitCell): void {
  const { text, prefix } = markup;
  const cursor = cursorAt(markup, start);
  const [opening, closing] = [`<${prefix}row`, `</${prefix}row>`];
  let row = 0;
  let counted = true;
  for (skipSpace(cursor); cursor.at < end; skipSpace(cursor)) {
    if (!text.startsWith(opening, cursor.at)) throw new NotCertain('row');
    cursor.at += opening.length;
    const number = readRowTag(cursor);
    // SheetJS does not count a row without content.
    if (number === null && (cursor.selfClosing || !counted)) throw new NotCertain('row');
    const next = number ?? row + 1;
    if (next <= row || next > lastRow) throw new NotCertain('row');
    row = next;
    counted = !cursor.selfClosing;
    if (counted) scanCells(markup, cursor, row, visit);
    else continue;
    if (!text.startsWith(closing, cursor.at)) throw new NotCertain('row');
    cursor.at += closing.length;
  }
  if (cursor.at !== end) throw new NotCertain('sheetData');
}

const lastRow = 1_048_576;

function scanCells({ text, prefix }: Markup, cursor: Cursor, row: number, visit: VisitCell): void {
  const opening = `<${prefix}c`;
  const tag: CellTag = { row: row - 1, column: -1, style: -1, type: '', addressed: false };
  const usual = usualCell();
  for (skipSpace(cursor); text.startsWith(opening, cursor.at); skipSpace(cursor)) {
    cursor.at += opening.length;
    if (prefix === '' && readUsualCell(text, cursor.at, tag.row, usual) && isNext(usual, tag)) {
      cursor.at = usual.end;
      tag.column = usual.column;
      visit.usual(tag.row, usual);
      continue;
    }
    readCellTag(cursor, tag);
    const start = cursor.at;
    visit.other(cursor, tag);
    // SheetJS takes the first r="…" in a cell for its address, wherever it stands.
    if (!tag.addressed && /r=["']/.test(text.slice(start, cursor.at))) throw new NotCertain('c');
  }
}

function isNext({ column }: UsualCell, before: CellTag): boolean {
  return column > before.column && column <= lastColumn;
}
