import type { RawCell, RawSheet } from '../../../shared/importing/rawSheet.ts';

/** A .csv, .tsv or .txt as one sheet; every cell is text, so that 000123 and 18-digit numbers stay as they are. */
export function readDelimited(text: string, fileName: string): RawSheet {
  const delimiter = findDelimiter(text);
  const records = parseRecords(text, delimiter) ?? parseRecords(text, delimiter, false) ?? [];
  const cells = records.flatMap((record, row) =>
    record.flatMap((field, column) => toCells(field, row, column)),
  );
  return { name: stem(fileName), hidden: false, cells };
}

/** A text file has one sheet, which spreadsheets name after the file. */
function stem(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '');
}

const delimiters = [',', '\t', ';'] as const;
const quote = '"';

/** The delimiter that cuts most of the first lines into the same number of fields. */
function findDelimiter(text: string): string {
  const head = text.slice(0, 65_536).split(/\r\n|\r|\n/, 51);
  const lines = (head.length > 1 ? head.slice(0, -1) : head).join('\n');
  let best = { delimiter: ',', agreeing: 0 };
  for (const delimiter of delimiters) {
    const widths = (parseRecords(lines, delimiter) ?? parseRecords(lines, delimiter, false) ?? [])
      .map((record) => record.length)
      .filter((width) => width > 1);
    const agreeing = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    if (agreeing > best.agreeing) best = { delimiter, agreeing };
  }
  return best.delimiter;
}

/** RFC 4180 with any line end; null when a quote is never closed. With `quoting` off a quote is a plain character. */
function parseRecords(
  text: string,
  delimiter: string,
  quoting = true,
): readonly (readonly string[])[] | null {
  const fieldEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length || record.length > 0) {
    let field = '';
    if (quoting && text[at] === quote) {
      const quoted = parseQuoted(text, at);
      if (quoted === null) return null;
      field = quoted.field;
      at = quoted.end;
    }
    fieldEnd.lastIndex = at;
    const end = fieldEnd.exec(text)?.index ?? text.length;
    record.push(field + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    records.push(record);
    record = [];
  }
  return records;
}

type Quoted = Readonly<{ field: string; end: number }>;

/** A field from its opening quote to just behind its closing one; "" inside stands for one quote. */
function parseQuoted(text: string, start: number): Quoted | null {
  let field = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf(quote, from);
    if (close < 0) return null;
    field += text.slice(from, close);
    if (text[close + 1] !== quote) return { field, end: close + 1 };
    field += quote;
    from = close + 2;
  }
}

function toCells(field: string, row: number, column: number): readonly RawCell[] {
  // Systems write ="000123" so that Excel keeps the zeros.
  const text = (/^="(.*)"$/.exec(field)?.[1] ?? field).replace(/\r\n?/g, '\n');
  return text.trim() === '' ? [] : [{ row, column, kind: 'text', text, percent: false }];
}
