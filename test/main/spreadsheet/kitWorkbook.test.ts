import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as XLSX from 'xlsx';
import type { BookType } from 'xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../support/readWorkbook.ts';
import { ExactDecimal } from '../../../shared/domain/exactDecimal.ts';
import { kitColumns } from '../../../shared/importing/kit/kitColumns.ts';
import { readWithBoth } from '../../fixtures/workbooks/bothReaders.ts';
import { aKit, anOffice, kitFile } from '../../support/aKit.ts';
import { docxParts, docxTree, xmlTree } from '../../support/docxParts.ts';
import type { XmlNode } from '../../support/docxParts.ts';
import { missingForPages } from '../../support/officePages.ts';
import { filledIn, moveCells, problemsOf, receive, valuesOf } from '../../support/returnedSheets.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const kit = aKit({}, (code) =>
  code === 'enforcement.fines' ? null : { value: ExactDecimal.parse('4700'), qualifier: '余' },
);
const bytes = kitFile(kit, 1);
const answers = {
  'enforcement.simple-cases': 4425,
  'enforcement.ordinary-cases': 137,
  'enforcement.fines': 408640.5,
  'disputes.leader-appearance-rate': 98.5,
};
const values = Object.fromEntries(Object.entries(answers).map(([code, value]) => [code, String(value)]));

describe('the workbook of an office', () => {
  it('is the same file each time', () => {
    expect(kitFile(kit, 1).equals(bytes)).toBe(true);
    expect(kitFile(kit, 2).equals(bytes)).toBe(false);
  });

  it('is read alike by our scan and by SheetJS, and without a thread', () => {
    const { scan, sheetJs } = readWithBoth(bytes);
    expect(scan).toEqual(sheetJs);
    expect(scan?.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['执法监督科', false],
      ['收集包登记（请勿改动）', true],
    ]);
  });

  it('is locked without a password but for the cells to fill in', () => {
    const sheet = docxTree(bytes, 'xl/worksheets/sheet1.xml');
    expect(find(sheet, 'sheetProtection')[0]?.attributes).toEqual({
      sheet: '1',
      objects: '1',
      scenarios: '1',
      formatRows: '0',
    });
    expect(openCells(sheet)).toEqual([
      ...[8, 9, 10, 11].flatMap((row) => ['G', 'H', 'I'].map((letter) => letter + String(row))),
      ...['D13', 'G13', 'H13', 'J13'],
    ]);
  });

  it('asks for whole numbers, amounts and per cents, each in words', () => {
    const rules = find(docxTree(bytes, 'xl/worksheets/sheet1.xml'), 'dataValidation');
    expect(
      rules.map(({ attributes, children }) => [
        attributes['type'],
        attributes['sqref'],
        children.map(({ text }) => text).join(' '),
      ]),
    ).toEqual([
      ['whole', 'G8 G9', '0'],
      ['decimal', 'G10', '0'],
      ['decimal', 'G11', '0 100'],
      ['list', 'H8:H11', '"余,多,近,约,以上"'],
    ]);
    for (const { attributes } of rules) {
      expect(attributes['promptTitle']?.length).toBeLessThanOrEqual(32);
      expect(attributes['errorTitle']?.length).toBeLessThanOrEqual(32);
      expect(attributes['error']?.length).toBeLessThanOrEqual(255);
    }
  });

  it('prints on A4 across, its head on every page', () => {
    const sheet = docxTree(bytes, 'xl/worksheets/sheet1.xml');
    expect(find(sheet, 'pageSetup')[0]?.attributes).toMatchObject({
      paperSize: '9',
      orientation: 'landscape',
    });
    const names = find(docxTree(bytes, 'xl/workbook.xml'), 'definedName').map(
      ({ children }) => children[0]?.text,
    );
    expect(names).toEqual(["'执法监督科'!$A$1:$J$13", "'执法监督科'!$6:$6"]);
  });

  it('takes any name that an office may have', async () => {
    const names = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((name) => name.trim() !== '');
    const texts = fc.oneof(
      names,
      fc.constantFrom("'法规'科", 'History', '<科&"室">', '科/室:[1]*?', '_x0041_科', '1科&P'),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (name) => {
        const odd = aKit({ plan: { deadline: null, offices: [anOffice(1, name, ['enforcement.fines'])] } });
        const file = kitFile(odd, 1);
        for (const [path, xml] of docxParts(file)) expect(() => xmlTree(xml), path).not.toThrow();
        const { scan, sheetJs } = readWithBoth(file);
        expect(scan ?? sheetJs).toEqual(sheetJs);
        expect(receive(odd, await readWorkbook({ name: 'a.xlsx', bytes: file })).tables).toMatchObject([
          { office: 1 },
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a workbook that comes back', () => {
  it.each(['xlsx', 'biff8', 'xlsb', 'ods', 'xlml', 'csv', 'html'] satisfies BookType[])(
    'is known when it was saved as %s',
    async (bookType) => {
      const saved = saveAs(bytes, bookType);
      const sheets = await readWorkbook({ name: '改了名.dat', bytes: saved });
      const received = receive(kit, sheets);
      expect(valuesOf(received)).toEqual(values);
      expect(problemsOf(received)).toEqual([]);
    },
  );

  it('gives the same figures in whatever order its rows and columns are', async () => {
    const [table] = await filledIn(kit, 1, answers);
    const orders = fc.shuffledSubarray([...Array(14).keys()], { minLength: 14, maxLength: 14 });
    const columns = fc.shuffledSubarray([...kitColumns.keys()], { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(orders, columns, (rowOrder, columnOrder) => {
        const moved = moveCells(table ?? { name: '', hidden: false, cells: [] }, ({ row, column }) => ({
          row: rowOrder[row] ?? row,
          column: columnOrder[column] ?? column,
        }));
        expect(valuesOf(receive(kit, [moved]))).toEqual(values);
      }),
    );
  });

  it.skipIf(missingForPages() !== null)('opens in LibreOffice and comes back from it', async () => {
    const folder = tempFolder();
    const file = join(folder, '收集表.xlsx');
    writeFileSync(file, saveAs(bytes, null));
    for (const format of ['ods', 'xls', 'xlsx']) {
      const out = join(folder, format);
      mkdirSync(out);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file], {
        stdio: 'ignore',
        timeout: 120_000,
      });
      const saved = readFileSync(join(out, `收集表.${format}`));
      const sheets = await readWorkbook({ name: `收集表.${format}`, bytes: saved });
      expect(
        problemsOf(receive(kit, sheets)).every((code) => code.startsWith('answer-missing')),
        format,
      ).toBe(true);
    }
  });
});

/** Opens the workbook with SheetJS, fills it in as a clerk would, and saves it in another format; unchanged for null. */
function saveAs(file: Uint8Array, bookType: BookType | null): Uint8Array {
  if (bookType === null) return file;
  const book = XLSX.read(file, { cellStyles: true });
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name];
  Object.values(answers).forEach((value, index) => {
    if (sheet !== undefined) sheet[`G${String(8 + index)}`] = { t: 'n', v: value };
  });
  const out: unknown = XLSX.write(book, { bookType, type: 'buffer' });
  return out as Uint8Array;
}

function find(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}

function openCells(sheet: XmlNode): readonly string[] {
  const looks = find(find(docxTree(bytes, 'xl/styles.xml'), 'cellXfs')[0] ?? sheet, 'xf');
  const isOpen = looks.map((look) => find(look, 'protection')[0]?.attributes['locked'] === '0');
  return find(sheet, 'c').flatMap(({ attributes }) =>
    isOpen[Number(attributes['s'])] ? [attributes['r'] ?? ''] : [],
  );
}
