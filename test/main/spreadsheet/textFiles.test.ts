import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../support/readWorkbook.ts';
import { decodeText } from '../../../electron/main/spreadsheet/decodeText.ts';
import { readDelimited } from '../../../electron/main/spreadsheet/readDelimited.ts';

/** 指标,数值,单位 / 行政处罚案件,4425,件 in GBK, as Excel in Chinese saves a .csv. */
const gbk = Buffer.from(
  'd6b8b1ea2ccafdd6b52cb5a5cebb0d0ad0d0d5feb4a6b7a3b0b8bcfe2c343432352cbcfe0d0a',
  'hex',
);
const table = '指标,数值,单位\r\n行政处罚案件,4425,件\r\n';

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { row, column, text: field } of readDelimited(text, 'a').cells.slice()) {
    const fields = (rows[row] ??= []);
    fields[column] = field;
  }
  return rows;
}

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${table}`)],
    ['GBK', gbk],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16 without it', Buffer.from(table, 'utf16le')],
    ['UTF-16 of the other byte order', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
  ])('is read in %s', (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe(table);
  });

  it('becomes one sheet that is named after the file', async () => {
    expect(await readWorkbook({ name: '执法大队.csv', bytes: gbk })).toEqual([
      {
        name: '执法大队',
        hidden: false,
        cells: ['指标', '数值', '单位', '行政处罚案件', '4425', '件'].map((text, index) => ({
          row: Math.floor(index / 3),
          column: index % 3,
          kind: 'text',
          text,
          percent: false,
        })),
      },
    ]);
  });

  it('keeps zeros in front and long numbers as they are typed', () => {
    expect(rowsOf('编号,证号\n000123,620702198001011234\n="0045",1')).toEqual([
      ['编号', '证号'],
      ['000123', '620702198001011234'],
      ['0045', '1'],
    ]);
  });

  it.each([
    [';', '指标;数值\n案件;1,616'],
    ['\t', '指标\t数值\n案件\t1,616'],
    [',', '指标,数值\n案件,"1,616"'],
  ])('finds the delimiter %j by itself', (_delimiter, text) => {
    expect(rowsOf(text)).toEqual([
      ['指标', '数值'],
      ['案件', '1,616'],
    ]);
  });

  it('takes quotes as they are meant: around delimiters and lines, doubled, forgotten', () => {
    expect(rowsOf('"行政\r\n处罚","他说""好""",5')).toEqual([['行政\n处罚', '他说"好"', '5']]);
    expect(rowsOf('"12345热线,5\n案件,6')).toEqual([
      ['"12345热线', '5'],
      ['案件', '6'],
    ]);
    expect(rowsOf('长1"的,5')).toEqual([['长1"的', '5']]);
  });

  it('leaves out blank cells and lines, and an empty sheet is empty', () => {
    expect(
      readDelimited('指标,,数值\n\n , ,\n案件,,3', 'a')
        .cells.slice()
        .map(({ row, column }) => [row, column]),
    ).toEqual([
      [0, 0],
      [0, 2],
      [3, 0],
      [3, 2],
    ]);
    expect(readDelimited('\n\n', 'a').cells.slice()).toEqual([]);
  });

  it('gives back every table that is written by the rules of .csv', () => {
    const field = fc.string({
      unit: fc.constantFrom('指', '标', '1', ',', '"', '\n', ';', ' ', 'x'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 5 }), (rows) => {
        // Three columns in every line, so that the comma is the delimiter beyond doubt.
        const head = ['甲,乙,丙', '甲,乙,丙', '甲,乙,丙', '甲,乙,丙', '甲,乙,丙'];
        const lines = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const read = rowsOf([...head, ...lines].join('\r\n')).slice(head.length);
        const filled = rows.map((row) => row.map((one) => (one.trim() === '' ? '' : one)));
        expect(filled.map((row, index) => row.map((_, column) => read[index]?.[column] ?? ''))).toEqual(
          filled,
        );
      }),
    );
  });
});
