import { describe, expect, it } from 'vitest';
import { oleStreams } from '../../../electron/main/spreadsheet/oleStreams.ts';
import { defaultLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import { ReadingRefused } from '../../../electron/main/spreadsheet/readingRefused.ts';
import { readSheets } from '../../../electron/main/spreadsheet/readSheets.ts';
import { makeOle, rewritePart } from '../../fixtures/workbooks/damage.ts';
import { excel95InGbk, makeBiff, words } from '../../fixtures/workbooks/makeBiff.ts';
import { toListed } from '../../support/listedSheet.ts';
import type { ListedSheet } from '../../support/listedSheet.ts';
import { longTable, makeWorkbook } from '../../fixtures/workbooks/makeWorkbook.ts';

async function read(bytes: Uint8Array, name = '统计表.xls'): Promise<readonly ListedSheet[]> {
  return (await readSheets({ name, bytes, limits: defaultLimits })).map(toListed);
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof ReadingRefused) return error.code;
    throw error;
  }
  return 'read';
}

/** The texts of the first sheet, row by row. */
function textsOf([sheet]: readonly ListedSheet[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { row, text } of sheet?.cells ?? []) (rows[row] ??= []).push(text);
  return rows;
}

const smallTable = [
  ['指标名称', '数值'],
  ['行政处罚案件', '4425'],
];

describe('every format', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'fods', 'xlml'] as const)(
    'gives the same cells: %s',
    async (kind) => {
      const cells = (bytes: Uint8Array): Promise<readonly ListedSheet[]> => read(bytes);
      expect(await cells(makeWorkbook([longTable], kind))).toEqual(await cells(makeWorkbook([longTable])));
    },
  );

  it('is told by its content: a workbook of WPS (.et) is an .xls or an .xlsx inside', async () => {
    const expected = await read(makeWorkbook([longTable]));
    expect(await read(makeWorkbook([longTable], 'biff8'), '统计表.et')).toEqual(expected);
    expect(await read(makeWorkbook([longTable]), '统计表.et')).toEqual(expected);
  });

  it('reads .xls of Excel 95 in GBK, inside an OLE file and outside', async () => {
    const stream = excel95InGbk();
    expect(textsOf(await read(stream))).toEqual(smallTable);
    expect((await read(stream))[0]?.name).toBe('统计表');
    expect(await read(makeOle({ Book: stream }))).toEqual(await read(stream));
  });

  it('reads the bare stream of an .xls, and signs outside ASCII in it', async () => {
    const rows = [['面积·室（㎡）', '30±5', 'Ⅱ类', 'é', '²', '行政处罚']];
    const workbook = makeWorkbook([{ rows }], 'biff8');
    const stream = oleStreams(Buffer.from(workbook)).read('Workbook');
    expect(textsOf(await read(stream))).toEqual(rows);
    expect(await read(workbook)).toEqual(await read(stream));
  });

  it('reads the workbook of a file whose embedded objects are workbooks too', async () => {
    const stream = (text: string): Buffer =>
      oleStreams(Buffer.from(makeWorkbook([{ rows: [[text]] }], 'biff8'))).read('Workbook');
    const file = makeOle({ 'MBD0001/Workbook': stream('里面的'), Workbook: stream('外面的') });
    expect(textsOf(await read(file))).toEqual([['外面的']]);
  });

  const html =
    '<html><table><tr><td>指标名称</td><td>数值</td></tr><tr><td>行政处罚案件</td><td>4425</td></tr></table></html>';
  const gbkHtml = Buffer.concat(
    html.split(/([\u4e00-\u9fff]+)/).map((text) => gbk.get(text) ?? Buffer.from(text)),
  );

  it.each([
    ['UTF-8', Buffer.from(html)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${html}`)],
    ['UTF-8, declared as XML', Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${html}`)],
    ['GBK, with its charset', Buffer.concat([Buffer.from('<meta charset="gb2312">'), gbkHtml])],
    ['GBK, without it', gbkHtml],
    ['UTF-16', Buffer.from(`\ufeff${html}`, 'utf16le')],
  ])('reads a page that was saved as .xls: %s', async (_encoding, bytes) => {
    expect(textsOf(await read(bytes))).toEqual(smallTable);
  });
});

/** The words of the small table in GBK. */
const gbk = new Map(
  [
    ['指标名称', 'd6b8b1eac3fbb3c6'],
    ['数值', 'cafdd6b5'],
    ['行政处罚案件', 'd0d0d5feb4a6b7a3b0b8bcfe'],
  ].map(([text = '', bytes = '']) => [text, Buffer.from(bytes, 'hex')]),
);

describe('a file that is locked', () => {
  it('is known as such: .xlsx in OLE, .xls with FILEPASS, .ods with encrypted parts', async () => {
    const content = Buffer.alloc(5000);
    expect(await refusalOf(makeOle({ EncryptionInfo: content, EncryptedPackage: content }))).toBe(
      'file-encrypted',
    );
    const plain = excel95InGbk();
    const bofLength = 12;
    const withPassword = Buffer.concat([
      plain.subarray(0, bofLength),
      makeBiff([[0x2f, words(0x1234, 0x5678)]]),
      plain.subarray(bofLength),
    ]);
    expect(await refusalOf(withPassword)).toBe('file-encrypted');
    expect(await refusalOf(makeOle({ Workbook: withPassword }))).toBe('file-encrypted');
    const encryptedOds = rewritePart(makeWorkbook([longTable], 'ods'), 'META-INF/manifest.xml', (xml) =>
      xml.replace('</manifest:manifest>', '<manifest:encryption-data/></manifest:manifest>'),
    );
    expect(await refusalOf(encryptedOds)).toBe('file-encrypted');
  });
});

describe('a stream of BIFF', () => {
  it('is refused when it is cut off, wherever', async () => {
    const stream = excel95InGbk();
    for (let length = 20; length < stream.length; length += 1) {
      expect(await refusalOf(stream.subarray(0, length)), String(length)).toBe('file-corrupt');
    }
  });
});

describe('an OLE file', () => {
  const file = Buffer.from(makeWorkbook([longTable], 'biff8'));

  it('is refused when its sectors or its entries go round in circles', async () => {
    const fat = (file.readUInt32LE(0x4c) + 1) * 512;
    const circle = Buffer.from(file);
    for (let sector = 0; sector < 100; sector += 1) circle.writeUInt32LE(0, fat + sector * 4);
    expect(await refusalOf(circle)).toBe('file-corrupt');
    const siblings = Buffer.from(file);
    const directory = (file.readUInt32LE(0x30) + 1) * 512;
    for (let entry = 0; entry < 4; entry += 1) siblings.writeUInt32LE(1, directory + entry * 128 + 0x44);
    expect(await refusalOf(siblings)).toBe('file-corrupt');
  });

  it('is refused when it is cut off', async () => {
    for (const share of [0.05, 0.3, 0.6, 0.9]) {
      expect(await refusalOf(file.subarray(0, file.length * share)), String(share)).toBe('file-corrupt');
    }
  });
});
