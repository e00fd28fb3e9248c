import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { cellCollector } from './cellCollector.ts';
import { cellCounter } from './cellCounter.ts';

/** A .csv, .tsv or .txt as one sheet; every cell is text, so that 000123 and 18-digit numbers stay as they are. */
export function readDelimited(text: string, fileName: string, countCell = cellCounter()): RawSheet {
  let cells = cellCollector(countCell);
  const keep = wordKeeper();
  visitAll(text, findDelimiter(text), (field, row, column) => {
    // From the beginning once more, when a quote was never closed.
    if (row === 0 && column === 0) cells = cellCollector(countCell);
    const content = plainField(field);
    if (content.trim() === '') return;
    cells.add(row, column, { kind: 'text', text: keep(content), percent: false });
  });
  return { name: stem(fileName), hidden: false, cells: cells.list() };
}

/** Words come again in a column, numbers do not: each of the first words is kept once. */
function wordKeeper(): (field: string) => string {
  const words = new Map<string, string>();
  return (field) => {
    if (field.length > longestWord || /^\d/.test(field)) return field;
    const known = words.get(field);
    if (known === undefined && words.size < mostWords) words.set(field, field);
    return known ?? field;
  };
}

const longestWord = 30;
const mostWords = 50_000;

/** A text file has one sheet, which spreadsheets name after the file. */
function stem(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '');
}

/** Systems write ="000123" so that Excel keeps the zeros. */
function plainField(field: string): string {
  const text = field.startsWith('="') ? (/^="(.*)"$/.exec(field)?.[1] ?? field) : field;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const delimiters = [',', '\t', ';'] as const;

/** The delimiter that cuts most of the first lines into the same number of fields. */
function findDelimiter(text: string): string {
  const head = text.slice(0, 65_536).split(/\r\n|\r|\n/, 51);
  const lines = (head.length > 1 ? head.slice(0, -1) : head).join('\n');
  let best = { delimiter: ',', agreeing: 0 };
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    visitAll(lines, delimiter, (_, row, column) => (widths[row] = column + 1));
    const wide = widths.filter((width) => width > 1);
    const agreeing = Math.max(0, ...wide.map((width) => wide.filter((other) => other === width).length));
    if (agreeing > best.agreeing) best = { delimiter, agreeing };
  }
  return best.delimiter;
}

type VisitField = (field: string, row: number, column: number) => void;

/** Where a quote is never closed, quotes are plain characters, and the visit begins anew. */
function visitAll(text: string, delimiter: string, visit: VisitField): void {
  if (!visitFields(text, delimiter, true, visit)) visitFields(text, delimiter, false, visit);
}

/** RFC 4180 with any line end; false when a quote is never closed. With `quoting` off a quote is a plain character. */
function visitFields(text: string, delimiter: string, quoting: boolean, visit: VisitField): boolean {
  let [row, column, at] = [0, 0, 0];
  while (at < text.length || column > 0) {
    let quoted = '';
    if (quoting && text.charCodeAt(at) === quote) {
      const found = parseQuoted(text, at);
      if (found === null) return false;
      quoted = found.field;
      at = found.end;
    }
    const end = findEnd(text, at, delimiter.charCodeAt(0));
    visit(quoted + text.slice(at, end), row, column);
    at = end + 1;
    if (text.charAt(end) === delimiter) {
      column += 1;
      continue;
    }
    if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed) at += 1;
    row += 1;
    column = 0;
  }
  return true;
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Where a field ends: at the next delimiter, line end, or the end of all. */
function findEnd(text: string, start: number, delimiter: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

type Quoted = Readonly<{ field: string; end: number }>;

/** A field from its opening quote to just behind its closing one; "" inside stands for one quote. */
function parseQuoted(text: string, start: number): Quoted | null {
  let field = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    field += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== quote) return { field, end: close + 1 };
    field += '"';
    from = close + 2;
  }
}
