import { zipSync, unzipSync } from 'fflate';
import * as XLSX from 'xlsx';
import { makeXlsx } from '../../fixtures/workbooks/makeXlsx.ts';

export type TableFormat = 'xlsx' | 'xls' | 'ods' | 'xlsb' | 'csv';

type Row = readonly (string | number)[];

/** So many stand in the table once for each office. */
const indicators = 500;

const header: Row = ['序号', '指标名称', '数值', '计量单位', '责任科室'];

/** A table of so many indicators in a format, as spreadsheets save it: text in shared strings, parts deflated. */
export function makeTable(rows: number, format: TableFormat): Uint8Array {
  const table = Array.from({ length: rows }, (_, index): Row => {
    const indicator = index % indicators;
    const office = `第${String(Math.floor(index / indicators) + 1)}执法中队`;
    const unit = ['件', '次', '份', '名'][indicator % 4] ?? '';
    return [index + 1, `统计指标第${String(indicator + 1)}项`, index * 7 + 3, unit, office];
  });
  switch (format) {
    case 'xlsx':
      return toXlsx([header, ...table]);
    case 'csv':
      return Buffer.from(`${[header, ...table].map((row) => row.join(',')).join('\n')}\n`);
    case 'xls':
      // A sheet of .xls ends at row 65,536.
      return toBook([table.slice(0, 50_000), table.slice(50_000)], 'biff8');
    case 'ods':
    case 'xlsb':
      return zipSync(unzipSync(toBook([table], format)), { level: 6 });
  }
}

function toBook(tables: readonly (readonly Row[])[], bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const table of tables.filter(({ length }) => length > 0)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...table].map((row) => [...row])));
  }
  // With type `buffer` SheetJS gives a Buffer.
  return XLSX.write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer;
}

function toXlsx(rows: readonly Row[]): Uint8Array {
  const strings = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = strings.get(text);
    if (known === undefined) strings.set(text, strings.size);
    return known ?? strings.size - 1;
  };
  const xml = rows.map((row, index) => {
    const cells = row.map((value, column) => {
      const address = `${String.fromCharCode(65 + column)}${String(index + 1)}`;
      return typeof value === 'number'
        ? `<c r="${address}" s="1"><v>${String(value)}</v></c>`
        : `<c r="${address}" s="1" t="s"><v>${String(indexOf(value))}</v></c>`;
    });
    return `<row r="${String(index + 1)}" spans="1:5">${cells.join('')}</row>`;
  });
  return makeXlsx({
    sheets: [xml.join('')],
    strings: [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join(''),
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"/></cellXfs>',
  });
}
