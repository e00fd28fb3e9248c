import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import type { ReadingLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import { ReadingRefused } from '../../../electron/main/spreadsheet/readingRefused.ts';
import { readSheets } from '../../../electron/main/spreadsheet/readSheets.ts';
import { readWorkbook } from '../../support/readWorkbook.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import { flipBit, makeOle, rewriteDirectory, rewritePart } from '../../fixtures/workbooks/damage.ts';
import { longTable, makeWorkbook } from '../../fixtures/workbooks/makeWorkbook.ts';
import { failureOf } from '../../support/failureOf.ts';
import { toListed } from '../../support/listedSheet.ts';

type Reading = Readonly<{ name?: string; limits?: Partial<ReadingLimits> }>;

function refusalOf(bytes: Uint8Array, { name = '报表.xlsx', limits = {} }: Reading = {}): Promise<Failure> {
  return failureOf(() => readWorkbook({ name, bytes, limits }));
}

/** Bytes without any order, the same in every run. */
function junk(length: number): Buffer {
  return createHash('shake256', { outputLength: length }).update('junk').digest();
}

const workbook = makeWorkbook([longTable]);
const sheetPart = 'xl/worksheets/sheet1.xml';

describe('a file that cannot be read', () => {
  it('is named with what is wrong with it', async () => {
    expect(await refusalOf(new Uint8Array())).toEqual({ code: 'file-empty', name: '报表.xlsx' });
    expect(await refusalOf(workbook, { name: '~$报表.xlsx' })).toEqual({
      code: 'file-lock-left-behind',
      name: '~$报表.xlsx',
    });
    expect(await refusalOf(new Uint8Array(2_100_000), { limits: { megabytes: 2 } })).toEqual({
      code: 'file-too-large',
      name: '报表.xlsx',
      megabytes: 3,
      limit: 2,
    });
  });

  it('is no spreadsheet at all: a PDF, a program, a picture, a .docx, a zip, random or blank bytes', async () => {
    const kind = { code: 'file-kind-unknown', name: '报表.xlsx' };
    expect(await refusalOf(Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n'))).toEqual(kind);
    expect(await refusalOf(Buffer.concat([Buffer.from('MZ\x90\0\x03'), junk(2000)]))).toEqual(kind);
    expect(await refusalOf(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), junk(2000)]))).toEqual(
      kind,
    );
    expect(await refusalOf(new Uint8Array(4096))).toEqual(kind);
    expect(await refusalOf(zipSync({ 'word/document.xml': Buffer.from('<w/>') }))).toEqual(kind);
    expect(await refusalOf(makeOle({ WordDocument: junk(5000), '1Table': junk(100) }))).toEqual(kind);
    expect(await refusalOf(Buffer.from('<html><body>没有表格的网页</body></html>'))).toEqual(kind);
    const manual =
      '<?xml version="1.0"?><document><table><tr><td>案件</td><td>12</td></tr></table></document>';
    expect(await refusalOf(Buffer.from(manual))).toEqual(kind);
  });

  it('is protected by a password', async () => {
    const encrypted = { code: 'file-encrypted', name: '报表.xlsx' };
    expect(await refusalOf(makeOle({ EncryptionInfo: junk(5000), EncryptedPackage: junk(5000) }))).toEqual(
      encrypted,
    );
    expect(await refusalOf(rewriteDirectory(workbook, 0, 'flags', 1))).toEqual(encrypted);
  });

  it('is in an encoding that nobody can know', async () => {
    const unknown = { code: 'file-encoding-unknown', name: 'a.csv' };
    const latin = Buffer.from('Indicateur;Quantité réelle;Unité\nDécisions;12;pièces\n', 'latin1');
    expect(await refusalOf(latin, { name: 'a.csv' })).toEqual(unknown);
    const cut = Buffer.from('指标,数值\n行政处罚案件,4425\n'.repeat(20)).subarray(0, -20);
    expect(await refusalOf(Buffer.concat([cut, Buffer.from([0xe6])]), { name: 'a.csv' })).toEqual(unknown);
  });
});

describe('a damaged .xlsx', () => {
  const corrupt = { code: 'file-corrupt', name: '报表.xlsx' };

  it.each([0.1, 0.5, 0.9, 0.99])('is refused when it is cut off after %f of its bytes', async (share) => {
    expect(await refusalOf(workbook.subarray(0, workbook.length * share))).toEqual(corrupt);
  });

  it('never gives other cells than the undamaged one, whichever bit is turned over', async () => {
    const read = (bytes: Uint8Array): Promise<unknown> =>
      readSheets({ name: 'a.xlsx', bytes, limits: defaultLimits }).then(
        (sheets) => sheets.map(toListed),
        (error: unknown) => {
          if (error instanceof ReadingRefused) return 'refused';
          throw error;
        },
      );
    const expected = await read(workbook);
    let refused = 0;
    for (let bit = 5; bit < workbook.length * 8; bit += 997) {
      const result = await read(flipBit(workbook, bit));
      if (result === 'refused') refused += 1;
      else expect(result).toEqual(expected);
    }
    expect(refused).toBeGreaterThan(20);
  });

  it('is refused when a part of it is cut off, declares a DOCTYPE or is missing', async () => {
    expect(await refusalOf(rewritePart(workbook, sheetPart, (xml) => xml.slice(0, -30)))).toEqual(corrupt);
    expect(await refusalOf(rewritePart(workbook, sheetPart, () => ''))).toEqual(corrupt);
    const doctype = (xml: string): string => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>');
    expect(await refusalOf(rewritePart(workbook, sheetPart, doctype))).toEqual(corrupt);
    const renamed = (xml: string): string => xml.replaceAll('sheet1.xml', 'sheet9.xml');
    expect(await refusalOf(rewritePart(workbook, 'xl/_rels/workbook.xml.rels', renamed))).toEqual(corrupt);
  });
});

describe('a cut-off file of another kind', () => {
  it.each(['xls', 'xlsb', 'ods', 'xlml', 'html'] as const)('is refused as %s', async (kind) => {
    const whole = makeWorkbook([longTable], kind);
    const cut = whole.subarray(0, Math.floor(whole.length * 0.7));
    expect(await refusalOf(cut)).toEqual({ code: 'file-corrupt', name: '报表.xlsx' });
  });
});

describe('a zip that is built to harm', () => {
  const needsTooMuch = { code: 'reading-needs-too-much', name: '报表.xlsx' };
  const corrupt = { code: 'file-corrupt', name: '报表.xlsx' };

  it('is refused for what it declares, before anything large is inflated', async () => {
    const bomb = rewritePart(workbook, sheetPart, () => `<worksheet>${' '.repeat(3_000_000)}</worksheet>`);
    expect(bomb.length).toBeLessThan(60_000);
    expect(await refusalOf(bomb, { limits: { partMegabytes: 2 } })).toEqual(needsTooMuch);
    expect(await refusalOf(bomb, { limits: { inflatedMegabytes: 2 } })).toEqual(needsTooMuch);
    expect(await refusalOf(workbook, { limits: { zipEntries: 3 } })).toEqual(needsTooMuch);
    expect(await refusalOf(rewriteDirectory(workbook, 5, 'size', 400 * 1024 * 1024))).toEqual(needsTooMuch);
  });

  it('is refused when a member is larger than it declares, or shares its bytes with another', async () => {
    expect(await refusalOf(rewriteDirectory(workbook, 5, 'size', 10))).toEqual(corrupt);
    expect(await refusalOf(rewriteDirectory(workbook, 5, 'offset', 0))).toEqual(corrupt);
  });

  it('is refused for names that climb out or stand twice', async () => {
    const types = Buffer.from('<Types>spreadsheetml.sheet.main+xml</Types>');
    const climbing = zipSync({ '[Content_Types].xml': types, '../../etc/passwd': types });
    expect(await refusalOf(climbing)).toEqual(corrupt);
    const twice = zipSync({ '[Content_Types].xml': types, 'xl/a.xml': types, 'XL/A.XML': types });
    expect(await refusalOf(twice)).toEqual(corrupt);
  });
});
