import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forkReader } from '../../../electron/main/spreadsheet/forkReader.ts';
import { openWorkbook } from '../../../electron/main/spreadsheet/openWorkbook.ts';
import { defaultLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import type { ReadingLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import { ReadingRefused } from '../../../electron/main/spreadsheet/readingRefused.ts';
import { readSheets } from '../../../electron/main/spreadsheet/readSheets.ts';
import { AppError } from '../../../shared/domain/failure.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import type { ImportResult } from '../../../shared/importing/importResult.ts';
import { importSheets } from '../../../shared/importing/importSheets.ts';
import { flipBit, rewritePart } from '../../fixtures/workbooks/damage.ts';
import { longTable, makeWorkbook } from '../../fixtures/workbooks/makeWorkbook.ts';
import { makeXlsx } from '../../fixtures/workbooks/makeXlsx.ts';

const asked = {
  year: Year.parse(2025),
  catalogue: { format: 'nianbao-indicators' as const, version: 1 as const, indicators: [], relations: [] },
  importId: ImportId.parse('import-1'),
};

/** What the product makes of a file: its figures and problems, or the code of its refusal. */
async function importFile(
  bytes: Uint8Array,
  limits: Partial<ReadingLimits> = {},
): Promise<ImportResult | string> {
  try {
    const workbook = await openWorkbook({ name: '报表.xlsx', bytes }, { startReader: forkReader, limits });
    try {
      return await workbook.interpret(asked);
    } finally {
      workbook.close();
    }
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  }
}

/** The figures of a file as `name value unit`; the code of its refusal otherwise. */
async function figuresOf(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<unknown> {
  const result = await importFile(bytes, limits);
  if (typeof result === 'string') return result;
  return result.figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`);
}

const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>指标名称</t></is></c><c r="B1" t="inlineStr"><is><t>数值</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>行政处罚案件</t></is></c><c r="B2"><v>4425</v></c></row>';
const penalties = ['行政处罚案件 4425 '];

describe('a workbook that is built to harm', () => {
  it('is read although it claims to reach from A1 to XFD1048576', async () => {
    const claims = (kind: 'xlsx' | 'xlsb' | 'biff8' | 'ods'): Uint8Array => {
      const book = makeWorkbook(
        [
          {
            rows: [
              ['指标名称', '数值'],
              ['行政处罚案件', 4425],
            ],
          },
        ],
        kind,
      );
      return kind === 'xlsx'
        ? rewritePart(book, 'xl/worksheets/sheet1.xml', (xml) =>
            xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
          )
        : book;
    };
    expect(await figuresOf(claims('xlsx'))).toEqual(penalties);
    const last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await figuresOf(makeXlsx({ sheets: [rows + last] }))).toEqual(penalties);
  });

  it('is read or refused, and soon, with a million merged cells', async () => {
    const merge = (index: number): string => `<mergeCell ref="C${String(index + 3)}:D${String(index + 3)}"/>`;
    const apart = Array.from({ length: 1_000_000 }, (_, index) => merge(index)).join('');
    expect(
      await figuresOf(makeXlsx({ sheets: [rows], behind: `<mergeCells>${apart}</mergeCells>` })),
    ).toEqual(penalties);
    const whole = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000);
    const limits = { seconds: 8 };
    const read = await importFile(
      makeXlsx({ sheets: [rows], behind: `<mergeCells>${whole}</mergeCells>` }),
      limits,
    );
    // A fast machine reads it within the limit: one cell speaks for the whole sheet, and holds no figure.
    expect(typeof read === 'string' ? [] : read.figures).toEqual([]);
  }, 60_000);

  it('never grows by its entities', async () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const sheet = `<?xml version="1.0"?>${bomb}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
    expect(await figuresOf(makeXlsx({ sheets: [sheet] }))).toBe('file-corrupt');
    const named = rows.replace('行政处罚案件', '&b;');
    expect(await figuresOf(makeXlsx({ sheets: [named] }))).toBeTypeOf('object');
    const xml2003 = makeWorkbook([longTable], 'xlml').toString().replace('?>', `?>${bomb}`);
    expect(await figuresOf(Buffer.from(xml2003))).toBe('file-corrupt');
  });

  it('is refused for more cells than it may have', async () => {
    expect(await figuresOf(makeXlsx({ sheets: [rows] }), { cells: 3 })).toBe('too-many-cells');
    expect(await figuresOf(makeWorkbook([longTable], 'biff8'), { cells: 10 })).toBe('too-many-cells');
    expect(await figuresOf(Buffer.from('指标,数值\n案件,1\n'), { cells: 3 })).toBe('too-many-cells');
  });

  it.each(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml', 'html', 'csv'] as const)(
    'changes no prototype by its names: %s',
    async (kind) => {
      const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
      const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
      const table = [['指标名称', '数值'], ...names.map((name, index) => [name, index + 1])];
      const book = makeWorkbook(
        [
          { name: '__proto__', rows: table },
          { name: 'constructor', rows: table },
        ],
        kind,
      );
      const result = await importFile(book);
      if (typeof result === 'string') throw new Error(result);
      expect(result.figures.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
      expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('follows no link and computes no formula', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>指标名称</t></is></c><c r="B1" t="inlineStr"><is><t>数值</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>外部引用</t></is></c><c r="B2"><f>WEBSERVICE("http://127.0.0.1:9/")</f></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>系统命令</t></is></c><c r="B3"><f>cmd|\'/c calc\'!A1</f><v>7</v></c></row>';
    const result = await importFile(makeXlsx({ sheets: [sheet] }));
    expect(result).toMatchObject({
      figures: [{ name: '系统命令', value: '7' }],
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'formula-without-value', cell: 'B2' }) as unknown,
      ]) as unknown,
    });
  });

  it('never ends in a crash, whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '',
          'PK\u0003\u0004',
          '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
          '\t\b\u0010\0',
          '<table>',
          '<?xml version="1.0"?>',
        ),
        fc.uint8Array({ maxLength: 3000 }),
        async (beginning, bytes) => {
          const result = await importFile(Buffer.concat([Buffer.from(beginning, 'latin1'), bytes]), {
            seconds: 5,
          });
          if (typeof result !== 'string') expect(result.figures).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 20250301 },
    );
  });
});

describe('a workbook with one bit turned over', () => {
  /** Read without a process of its own, by the same code. */
  async function understand(bytes: Uint8Array): Promise<ImportResult | 'refused'> {
    try {
      const sheets = await readSheets({ name: '报表.xlsx', bytes, limits: defaultLimits });
      return importSheets({ file: '报表.xlsx', sheets, ...asked });
    } catch (error) {
      if (error instanceof ReadingRefused) return 'refused';
      throw error;
    }
  }

  const table = [
    ['指标名称', '数值', '单位'],
    ['简易程序案件', 4425, '件'],
    ['罚没金额', 41.5, '万元'],
    ['普法受众', '约50万人次', ''],
  ];

  // An .xls has no checksums: a number that was turned over in it is another number.
  it.each([
    ['xlsx', 200],
    ['ods', 100],
    ['xlsb', 100],
  ] as const)('never changes a figure silently: .%s, %i times', async (kind, times) => {
    const workbook = makeWorkbook([{ name: '统计表', rows: table }], kind);
    const expected = await understand(workbook);
    if (expected === 'refused') throw new Error(expected);
    const bits = fc.sample(fc.nat({ max: workbook.length * 8 - 1 }), { numRuns: times, seed: 400 });
    let refused = 0;
    for (const bit of bits) {
      const result = await understand(flipBit(workbook, bit));
      if (result === 'refused') refused += 1;
      else if (JSON.stringify(result.figures) !== JSON.stringify(expected.figures)) {
        expect(result.problems.length, `bit ${String(bit)}`).toBeGreaterThan(expected.problems.length);
      }
    }
    expect(refused).toBeGreaterThan(times / 2);
  });
});
