import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../support/readWorkbook.ts';
import type { RawSheet } from '../../../shared/importing/rawSheet.ts';
import { RawCell, cellAddress } from '../../../shared/importing/rawSheet.ts';
import { rewritePart } from '../../fixtures/workbooks/damage.ts';
import {
  computedCell,
  dateCell,
  errorCell,
  longTable,
  makeWorkbook,
  percentCell,
  uncomputedCell,
} from '../../fixtures/workbooks/makeWorkbook.ts';
import type { Cell } from '../../fixtures/workbooks/makeWorkbook.ts';

/** What stands where: { A1: 'text 指标' }. */
function placesOf(sheet: RawSheet | undefined): Record<string, string> {
  return Object.fromEntries(
    (sheet?.cells.slice() ?? []).map(({ row, column, kind, text, percent }) => [
      cellAddress(row, column),
      `${kind}${percent ? ' %' : ''} ${text}`.trim(),
    ]),
  );
}

async function readCell(cell: Cell): Promise<string | undefined> {
  const [sheet] = await readWorkbook({ name: 'a.xlsx', bytes: makeWorkbook([{ rows: [[cell]] }]) });
  return placesOf(sheet)['A1'];
}

describe('a workbook', () => {
  it('gives its cells with their addresses, and nothing for empty ones', async () => {
    const sheets = await readWorkbook({ name: '执法大队.xlsx', bytes: makeWorkbook([longTable]) });
    expect(sheets.map(({ cells }) => cells.map((cell) => RawCell.parse(cell)))).toEqual(
      sheets.map(({ cells }) => cells),
    );
    expect(sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([{ name: '统计表', hidden: false }]);
    expect(placesOf(sheets[0])).toMatchObject({
      A1: 'text 2025年度法治政府建设数据统计表',
      A4: 'number 1',
      B4: 'text 简易程序案件',
      C4: 'number 4425',
      C5: 'number % 0.9845',
      C6: 'text 约50万人次',
      E6: 'text 法制科',
    });
    expect(placesOf(sheets[0])).not.toHaveProperty('D6');
  });

  it.each(['xlsb', 'xls', 'ods', 'xlml'] as const)('says the same when it is saved as %s', async (kind) => {
    const [expected] = await readWorkbook({ name: 'a.xlsx', bytes: makeWorkbook([longTable]) });
    const [sheet] = await readWorkbook({ name: `a.${kind}`, bytes: makeWorkbook([longTable], kind) });
    expect(placesOf(sheet)).toEqual(placesOf(expected));
  });

  it('is known by its content: an .xlsx under the name .csv is read, and an HTML table under the name .xls', async () => {
    const [named] = await readWorkbook({ name: 'a.csv', bytes: makeWorkbook([longTable]) });
    expect(placesOf(named)['C4']).toBe('number 4425');
    const html = '<html><meta charset="gb2312"><table><tr><td>指标</td><td>4425</td></tr></table></html>';
    const [page] = await readWorkbook({ name: 'a.xls', bytes: Buffer.from(html) });
    expect(placesOf(page)).toEqual({ A1: 'text 指标', B1: 'text 4425' });
  });

  it('tells a computed formula, one without a value, an error, a day, a truth value', async () => {
    expect(await readCell(computedCell('1+2', 3))).toBe('number 3');
    expect(await readCell(uncomputedCell('SUM(B1:B9)'))).toBe('formula-without-value');
    expect(await readCell(errorCell())).toBe('error #DIV/0!');
    expect(await readCell(dateCell(45717))).toBe('date 2025-03-01');
    expect(await readCell({ t: 'n', v: 45717.5, z: 'yyyy-mm-dd hh:mm' })).toBe('date 2025-03-01 12:00:00');
    expect(await readCell(true)).toBe('boolean TRUE');
  });

  it('finds the formula that a program wrote without a value and without a type', async () => {
    const bytes = rewritePart(makeWorkbook([{ rows: [['合计', 7]] }]), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="B1"[^]*?<\/c>/, '<c r="B1"><f>SUM(C1:C9)</f><v></v></c>'),
    );
    const [sheet] = await readWorkbook({ name: 'a.xlsx', bytes });
    expect(placesOf(sheet)).toEqual({ A1: 'text 合计', B1: 'formula-without-value' });
  });

  it('does not take a unit in a number format for a date', async () => {
    expect(await readCell({ t: 'n', v: 12, z: '0"日"' })).toBe('number 12');
    expect(await readCell({ t: 'n', v: 41.5, z: '#,##0.00"万元"' })).toBe('number 41.5');
  });

  it('gives numbers as exact decimals without binary noise', async () => {
    expect(await readCell(0.1 + 0.2)).toBe('number 0.3');
    expect(await readCell(1e21)).toBe('number 1000000000000000000000');
    expect(await readCell(0.0000001)).toBe('number 0.0000001');
    expect(await readCell(-41.5)).toBe('number -41.5');
  });

  it('gives a quotient as its format shows it, but a short decimal whole', async () => {
    expect(await readCell(percentCell(75 / 141))).toBe('number % 0.5319');
    expect(await readCell({ t: 'n', v: 0.9845, z: '0%' })).toBe('number % 0.9845');
    expect(await readCell({ t: 'n', v: 100 / 3, z: '0.0' })).toBe('number 33.3');
    expect(await readCell(100 / 3)).toBe('number 33.3333333333333');
  });

  it('lets a merged block speak at its first cell only, with its size', async () => {
    const bytes = makeWorkbook([
      {
        rows: [
          ['执法大队', 1],
          ['藏起来的字', 2],
          ['法制科', 3],
        ],
        merges: ['A1:A2'],
      },
    ]);
    const [sheet] = await readWorkbook({ name: 'a.xlsx', bytes });
    expect(placesOf(sheet)).toEqual({
      A1: 'text 执法大队',
      B1: 'number 1',
      B2: 'number 2',
      A3: 'text 法制科',
      B3: 'number 3',
    });
    expect(sheet?.cells.at(0)).toMatchObject({ rows: 2, columns: 1 });
  });

  it('marks hidden sheets', async () => {
    const bytes = makeWorkbook([{ rows: [['见']] }, { rows: [['不见']], hidden: true }]);
    const sheets = await readWorkbook({ name: 'a.xlsx', bytes });
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('is not misled by a dimension of the whole sheet nor by the name __proto__', async () => {
    const made = makeWorkbook([
      {
        name: '__proto__',
        rows: [
          ['__proto__', 'constructor'],
          ['toString', 5],
        ],
      },
    ]);
    const bytes = rewritePart(made, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'),
    );
    const [sheet] = await readWorkbook({ name: 'a.xlsx', bytes });
    expect(placesOf(sheet)).toEqual({
      A1: 'text __proto__',
      B1: 'text constructor',
      A2: 'text toString',
      B2: 'number 5',
    });
  });

  it('reads a cell in the last corner of the sheet', async () => {
    const bytes = rewritePart(makeWorkbook([{ rows: [[7]] }]), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replaceAll('r="1"', 'r="1048576"').replaceAll('r="A1"', 'r="XFD1048576"'),
    );
    const [sheet] = await readWorkbook({ name: 'a.xlsx', bytes });
    expect(placesOf(sheet)).toEqual({ XFD1048576: 'number 7' });
  });

  it('leaves the bytes of the caller as they were', async () => {
    const bytes = makeWorkbook([longTable]);
    const before = Uint8Array.from(bytes);
    await readWorkbook({ name: 'a.xlsx', bytes });
    expect(Uint8Array.from(bytes)).toEqual(before);
  });
});
