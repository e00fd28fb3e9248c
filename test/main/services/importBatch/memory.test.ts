import { describe, expect, it } from 'vitest';
import {
  chooseName,
  moveBatch,
  remapSheet,
} from '../../../../electron/main/services/importBatch/decideBatch.ts';
import { listItems } from '../../../../electron/main/services/importBatch/listBatch.ts';
import { listNames } from '../../../../electron/main/services/importBatch/listNames.ts';
import type { BatchState } from '../../../../electron/main/services/importBatch/batchState.ts';
import { storeBatch } from '../../../../electron/main/services/importBatch/storeBatch.ts';
import { viewBatch } from '../../../../electron/main/services/importBatch/viewBatch.ts';
import type { WorkbookFile } from '../../../../electron/main/services/workplace.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Year } from '../../../../shared/domain/year.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import { aReadBatch, batchDesk } from '../../../support/aBatch.ts';
import { aCsv } from '../../../support/aWorkbook.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { longTable, makeWorkbook } from '../../../fixtures/workbooks/makeWorkbook.ts';

const page = { from: 0, count: 100 };
const nextYear = { ...batchDesk, year: Year.parse(2026) };
const simpleCases = IndicatorCode.parse('enforcement.simple-cases');

/** A table of two years, of which the clerk wants the later one alone. */
function twoYears(year: number, values: readonly string[], name = '执法大队.csv'): WorkbookFile {
  const names = ['简易程序案件', '普通程序案件', '合同审查'];
  const rows = values.map((value, index) => `${names[index] ?? ''},件,1,${value}`);
  const header = `指标名称,单位,${String(year - 1)}年,${String(year)}年`;
  return { name, bytes: Buffer.from(`\uFEFF${[header, ...rows].join('\r\n')}\r\n`) };
}

describe('how a sheet was read', () => {
  it('is remembered for next year’s sheet of the same layout, its years moved and its rows as many as there are', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [twoYears(2025, ['5', '6'])]);
    await remapSheet(batch, { file: 0, sheet: 0, choice: await laterYearOnly(batch) });
    expect(await valuesOf(batch)).toEqual(['2025 5', '2025 6']);
    expect(await sheetOf(batch)).toMatchObject({ chosen: true, remembered: false });
    await storeBatch(batch);

    const later = await aReadBatch(workplace, [twoYears(2026, ['7', '8', '9'])], nextYear);
    expect(await valuesOf(later)).toEqual(['2026 7', '2026 8', '2026 9']);
    expect(await sheetOf(later)).toMatchObject({ chosen: true, remembered: true });
  });

  it('is detected anew when the clerk asks, and then forgotten', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [twoYears(2025, ['5'])]);
    await remapSheet(batch, { file: 0, sheet: 0, choice: await laterYearOnly(batch) });
    await storeBatch(batch);
    const again = await aReadBatch(workplace, [twoYears(2025, ['5'])]);
    await remapSheet(again, { file: 0, sheet: 0, choice: {} });
    expect(await valuesOf(again)).toEqual(['2024 1', '2025 5']);
    expect(await sheetOf(again)).toMatchObject({ chosen: false, remembered: false });
    await storeBatch(again);
    expect(await sheetOf(await aReadBatch(workplace, [twoYears(2025, ['5'])]))).toMatchObject({
      remembered: false,
    });
  });

  it('holds for every sheet of the layout in the batch, unless one was decided on', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [
      twoYears(2025, ['5'], '一中队.csv'),
      twoYears(2025, ['5', '6'], '二中队.csv'),
      twoYears(2025, ['5', '6', '7'], '三中队.csv'),
    ]);
    await remapSheet(batch, { file: 2, sheet: 0, choice: {} });
    await remapSheet(batch, { file: 0, sheet: 0, choice: await laterYearOnly(batch) });
    const { files } = await viewBatch(batch);
    expect(files.map(({ sheets }) => [sheets[0]?.figures, sheets[0]?.remembered])).toEqual([
      [1, false],
      [2, true],
      [6, false],
    ]);
    await remapSheet(batch, { file: 0, sheet: 0, choice: {} });
    expect((await viewBatch(batch)).files.map(({ sheets }) => sheets[0]?.figures)).toEqual([2, 4, 6]);
  });

  it('is another bureau’s own business', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [twoYears(2025, ['5'])]);
    await remapSheet(batch, { file: 0, sheet: 0, choice: await laterYearOnly(batch) });
    await storeBatch(batch);
    const there = await aReadBatch(workplace, [twoYears(2025, ['5'])], {
      ...batchDesk,
      bureau: '云岭区司法局',
    });
    expect(await sheetOf(there)).toMatchObject({ remembered: false });
    await moveBatch(there, batchDesk);
    expect(await sheetOf(there)).toMatchObject({ remembered: true });
  });

  it('leaves a sheet out for this time only', async () => {
    const workplace = await aWorkplace();
    const file = { name: '年报.xlsx', bytes: makeWorkbook([longTable]) };
    const batch = await aReadBatch(workplace, [file]);
    await remapSheet(batch, { file: 0, sheet: 0, choice: { leftOut: true } });
    expect(await valuesOf(batch)).toEqual([]);
    expect(await sheetOf(batch)).toMatchObject({ reading: { layout: 'left-out' } });
    await storeBatch(batch);
    expect(await valuesOf(await aReadBatch(workplace, [file]))).toHaveLength(3);
  });
});

describe('what a name stands for', () => {
  it('is remembered for the bureau once the batch is stored', async () => {
    const workplace = await aWorkplace();
    const file = (value: string): WorkbookFile => aCsv([['街面小案', value, '件']]);
    const batch = await aReadBatch(workplace, [file('1')]);
    const [name] = (await listNames(batch, page)).names;
    await chooseName(batch, name?.key ?? '', simpleCases);
    expect((await listNames(await aReadBatch(workplace, [file('1')]), page)).names).toMatchObject([
      { remembered: false },
    ]);
    await storeBatch(batch);

    const later = await aReadBatch(workplace, [file('2')], nextYear);
    expect((await viewBatch(later)).counts.unknown).toBe(0);
    expect((await listNames(later, page)).names).toMatchObject([
      { name: '街面小案', chosen: simpleCases, remembered: true },
    ]);
    await chooseName(later, name?.key ?? '', undefined);
    expect((await viewBatch(later)).counts.unknown).toBe(1);
    await storeBatch(later);
    expect((await viewBatch(await aReadBatch(workplace, [file('3')]))).counts.unknown).toBe(1);
  });
});

async function laterYearOnly(batch: BatchState): Promise<SheetChoice> {
  const [table] = (await sheetOf(batch)).reading.tables;
  if (table === undefined) throw new Error('the sheet has no table');
  const columns = table.columns.filter(({ role, year }) => role !== 'value' || year === batchDesk.year);
  return { tables: [{ ...table, columns }] };
}

async function sheetOf(batch: BatchState) {
  const [sheet] = (await viewBatch(batch)).files[0]?.sheets ?? [];
  if (sheet === undefined) throw new Error('the file has no sheet');
  return sheet;
}

async function valuesOf(batch: BatchState): Promise<readonly string[]> {
  const { items } = await listItems(batch, { part: 'all', file: null, ...page });
  return items.map(({ figure }) => `${String(figure.year)} ${figure.value}`);
}
