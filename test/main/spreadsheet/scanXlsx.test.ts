import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import { readDirectly } from '../../../electron/main/spreadsheet/readDirectly.ts';
import { gallery } from '../../fixtures/workbooks/gallery/gallery.ts';
import { fileOf } from '../../fixtures/workbooks/gallery/workbookFixture.ts';
import { readWithBoth } from '../../fixtures/workbooks/bothReaders.ts';
import {
  computedCell,
  dateCell,
  longTable,
  makeWorkbook,
  percentCell,
  uncomputedCell,
} from '../../fixtures/workbooks/makeWorkbook.ts';
import type { Cell, SheetToMake } from '../../fixtures/workbooks/makeWorkbook.ts';
import { main, makeXlsx } from '../../fixtures/workbooks/makeXlsx.ts';
import type { XlsxParts } from '../../fixtures/workbooks/makeXlsx.ts';

const samples = join(import.meta.dirname, '..', '..', '..', 'resources', 'samples');

describe('our scan and SheetJS say the same of', () => {
  it('the sample workbook', () => {
    const file = readdirSync(samples).find((name) => name.endsWith('.xlsx')) ?? '';
    const { scan, sheetJs } = readWithBoth(readFileSync(join(samples, file)));
    expect(scan).toEqual(sheetJs);
    expect(scan?.[0]?.cells.length).toBeGreaterThan(300);
  });

  const written: Readonly<Record<string, readonly SheetToMake[]>> = {
    'a long table with a merged title and per cents': [longTable],
    'several sheets, some hidden, some empty': [
      longTable,
      { name: '隐藏', rows: [['密']], hidden: true },
      { name: '空', rows: [] },
    ],
    'formulas, days and truth values': [
      {
        rows: [
          [computedCell('A2+1', 4425), dateCell(45717)],
          [true, false, percentCell(1), percentCell(0.07125)],
        ],
      },
    ],
    'marks and spaces of all kinds': [
      { rows: [['  前后有空格  ', '<b>&"\'', '“引号”', '𠮷野家', '\t制表']] },
    ],
    'numbers of all sizes': [
      { rows: [[0, -1, 0.1 + 0.2, 1e21, 1e-7, 123456789012345, 98.45, 75 / 141, 4425]] },
    ],
    'merged blocks within rows and columns': [
      { merges: ['A1:A3', 'B1:D1', 'C3:D4'], rows: [['甲', '乙'], ['丙', 1], [null, 2, '丁'], ['戊']] },
    ],
  };

  it.each(Object.keys(written))('%s', (name) => {
    const { scan, sheetJs } = readWithBoth(makeWorkbook(written[name] ?? []));
    expect(scan).not.toBeNull();
    expect(scan).toEqual(sheetJs);
  });

  const zipped = gallery.filter(({ savedAs }) => savedAs === 'xlsx' || savedAs === 'xlsm');

  it.each(zipped.map((fixture) => [fixture.name, fixture] as const))(
    'a department’s workbook: %s',
    (_name, fixture) => {
      const { scan, sheetJs } = readWithBoth(fileOf(fixture).bytes);
      expect([null, sheetJs]).toContainEqual(scan);
      expect(sheetJs).not.toBe('refused');
    },
  );

  it('nearly every department’s workbook, without SheetJS', () => {
    const left = zipped.filter((fixture) => readWithBoth(fileOf(fixture).bytes).scan === null);
    expect(left.length * 3).toBeLessThan(zipped.length);
  });

  it('a formula without a value and a text of two lines, which are left to SheetJS', () => {
    const { scan, sheetJs } = readWithBoth(
      makeWorkbook([{ rows: [[uncomputedCell('SUM(A1:A9)'), '两\n行']] }]),
    );
    expect(scan).toBeNull();
    expect(sheetJs).toMatchObject([{ cells: [{ kind: 'formula-without-value' }, { text: '两\n行' }] }]);
  });

  it('whatever SheetJS writes', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double({ min: 0, max: 1, noNaN: true }).map(percentCell),
      fc.integer({ min: 1, max: 60_000 }).map(dateCell),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (table) => {
        const { scan, sheetJs } = readWithBoth(makeWorkbook([{ rows: table }]));
        if (scan !== null) expect(scan).toEqual(sheetJs);
      }),
      { numRuns: 150 },
    );
  });
});

/** XML as other programs may write it; what the scan leaves to SheetJS it leaves whole. */
const odd: Readonly<Record<string, XlsxParts>> = {
  'attributes in another order and in single quotes': {
    sheets: [`<row r='1'><c t='s' r='A1'><v>0</v></c><c s='0' r='B1'><v>7</v></c></row>`],
    strings: `<si><t>指标</t></si>`,
    styles: `<cellXfs count="1"><xf numFmtId="0"/></cellXfs>`,
  },
  'a prefix on every element': {
    sheets: [
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>41.5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
  },
  'cells and rows without addresses': {
    sheets: [`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`],
  },
  'rich text with phonetic runs': {
    sheets: [`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`],
    strings: `<si><r><rPr><b/></rPr><t xml:space="preserve">行政 </t></r><r><t>处罚</t></r><rPh sb="0" eb="2"><t>xing</t></rPh></si>`,
  },
  'strings inside the cell': {
    sheets: [
      `<row r="1"><c r="A1" t="inlineStr"><is><t>简易&#31243;序 &amp; 普通</t></is></c><c r="B1" t="str"><f>A1</f><v>文字</v></c></row>`,
    ],
  },
  'white space, comments and self-closing cells': {
    sheets: [
      `\n  <row r="2" spans="1:3">\n <c r="B2"/> <!-- 空 --> <c r="C2"><v>5</v></c>\n</row>\n<row r="9"/>\n`,
    ],
  },
  'days of the 1904 system, times and per cents of their own format': {
    properties: `<workbookPr date1904="1"/>`,
    sheets: [
      `<row r="1"><c r="A1" s="1"><v>44255</v></c><c r="B1" s="2"><v>0.985</v></c><c r="C1" s="3"><v>12</v></c></row>`,
    ],
    styles: `<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="3"/></cellXfs>`,
  },
  'errors and a formula without a value': {
    sheets: [
      `<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><f>X</f><v>#NAME?</v></c><c r="C1"><f>1+1</f></c></row>`,
    ],
  },
  'an escaped character': {
    sheets: [`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`],
    strings: `<si><t>一_x000D_二</t></si>`,
  },
  'very hidden sheets': {
    sheets: [`<row r="1"><c r="A1"><v>1</v></c></row>`, ''],
    states: ['', 'state="veryHidden"'],
  },
  'rows in no order': {
    sheets: [`<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`],
  },
  'a type that no standard knows': { sheets: [`<row r="1"><c r="A1" t="q"><v>1</v></c></row>`] },
  CDATA: {
    sheets: [`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`],
    strings: `<si><t><![CDATA[数 < 值]]></t></si>`,
  },
  'a merged block': {
    sheets: [`<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`],
    behind: `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
  },
};

describe('odd but valid XML', () => {
  it.each(Object.keys(odd))('never reads otherwise than SheetJS: %s', (name) => {
    const { scan, sheetJs } = readWithBoth(makeXlsx(odd[name] ?? { sheets: [] }));
    if (scan !== null) expect(scan).toEqual(sheetJs);
  });

  it('is mostly read by the scan itself', () => {
    const left = Object.keys(odd).filter(
      (name) => readWithBoth(makeXlsx(odd[name] ?? { sheets: [] })).scan === null,
    );
    expect(left.length).toBeLessThanOrEqual(6);
  });
});

describe('reading without a process', () => {
  const limits = defaultLimits;

  it('serves small workbooks and text', () => {
    expect(readDirectly({ name: 'a.xlsx', bytes: makeWorkbook([longTable]), limits })).not.toBeNull();
    expect(readDirectly({ name: 'a.csv', bytes: Buffer.from('指标,数值\n案件,1\n'), limits })).not.toBeNull();
  });

  it('leaves what is large, binary or not certain to the process', () => {
    const wide = Array.from({ length: 30_000 }, (_, row) => [
      `第${String(row)}行的一段比较长的文字，用来占地方`,
      row,
      row / 7,
    ]);
    const large = makeWorkbook([{ rows: wide }]);
    expect(readDirectly({ name: 'a.xlsx', bytes: large, limits })).toBeNull();
    expect(readDirectly({ name: 'a.xls', bytes: makeWorkbook([longTable], 'xls'), limits })).toBeNull();
    const unknown = makeXlsx(odd['a type that no standard knows'] ?? { sheets: [] });
    expect(readDirectly({ name: 'a.xlsx', bytes: unknown, limits })).toBeNull();
  });
});
