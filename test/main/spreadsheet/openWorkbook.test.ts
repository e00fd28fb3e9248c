import { describe, expect, it } from 'vitest';
import { forkReader } from '../../../electron/main/spreadsheet/forkReader.ts';
import { openWorkbook } from '../../../electron/main/spreadsheet/openWorkbook.ts';
import type { OpeningOptions, OpenWorkbook } from '../../../electron/main/spreadsheet/openWorkbook.ts';
import type { StartReader } from '../../../electron/main/spreadsheet/readerProcess.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import { longTable, makeWorkbook } from '../../fixtures/workbooks/makeWorkbook.ts';
import { rewritePart } from '../../fixtures/workbooks/damage.ts';
import { failureOf } from '../../support/failureOf.ts';

const asked = {
  year: Year.parse(2025),
  catalogue: { format: 'nianbao-indicators' as const, version: 1 as const, indicators: [], relations: [] },
  importId: ImportId.parse('import-1'),
};

function open(options: Partial<OpeningOptions> = {}, bytes = makeWorkbook(sheets)): Promise<OpenWorkbook> {
  return openWorkbook({ name: '执法大队.xlsx', bytes }, { startReader: forkReader, ...options });
}

const sheets = [longTable, { rows: [], name: '空表' }];

/** A text of so many indicators, which a process of its own reads and keeps. */
function largeText(rows: number): Uint8Array {
  const line = (_: unknown, index: number): string =>
    `行政处罚案件指标第${String(index + 1)}项,${String(index)},件`;
  return Buffer.from(['指标名称,数值,计量单位', ...Array.from({ length: rows }, line)].join('\n'));
}

/** Starts real readers and knows which of them have ended. */
function watchedReaders(): Readonly<{ startReader: StartReader; ended: () => readonly boolean[] }> {
  const ended: boolean[] = [];
  return {
    ended: () => ended,
    startReader: (script, limits) => {
      const reader = forkReader(script, limits);
      const index = ended.push(false) - 1;
      reader.onExit(() => (ended[index] = true));
      return reader;
    },
  };
}

describe('an open workbook', () => {
  it('tells its sheets with their extent', async () => {
    const workbook = await open();
    expect(workbook.sheets).toEqual([
      { name: '统计表', hidden: false, rows: 6, columns: 5, cells: 20 },
      { name: '空表', hidden: false, rows: 0, columns: 0, cells: 0 },
    ]);
    workbook.close();
  });

  it('gives its figures as often as it is asked', async () => {
    const workbook = await open();
    const result = await workbook.interpret(asked);
    expect(result.figures.map(({ name, value }) => `${name} ${value}`)).toEqual([
      '简易程序案件 4425',
      '学法考试参考率 98.45',
      '普法受众 500000',
    ]);
    expect(await workbook.interpret(asked)).toEqual(result);
    workbook.close();
  });

  it('gives the cells of the rows that are looked at', async () => {
    const workbook = await open();
    const cells = await workbook.rows(0, 3, 2);
    expect(cells.map(({ row, text }) => `${String(row)} ${text}`)).toContain('4 学法考试参考率');
    expect(new Set(cells.map(({ row }) => row))).toEqual(new Set([3, 4]));
    expect(await workbook.rows(0, 6, 100)).toEqual([]);
    expect(await workbook.rows(7, 0, 100)).toEqual([]);
    workbook.close();
  });
});

describe('a workbook in a process of its own', () => {
  it('says the same as one that is read here', async () => {
    const here = await open();
    const there = await open({}, makeWorkbook(sheets, 'xls'));
    expect(there.sheets).toEqual(here.sheets);
    expect(await there.interpret(asked)).toEqual(await here.interpret(asked));
  });

  it('ends its process once a small one has been read', async () => {
    const { startReader, ended } = watchedReaders();
    const workbook = await open({ startReader }, makeWorkbook(sheets, 'xls'));
    await expect.poll(ended).toEqual([true]);
    expect((await workbook.interpret(asked)).figures).toHaveLength(3);
  });

  it('keeps many cells in its process until it is closed', async () => {
    const { startReader, ended } = watchedReaders();
    const workbook = await open({ startReader }, largeText(30_000));
    expect(workbook.sheets).toEqual([
      { name: '执法大队', hidden: false, rows: 30_001, columns: 3, cells: 90_003 },
    ]);
    const { figures } = await workbook.interpret(asked);
    expect(figures).toHaveLength(30_000);
    expect(figures.at(-1)).toMatchObject({ value: '29999', source: { cell: 'B30001' } });
    expect(await workbook.rows(0, 29_998, 2)).toHaveLength(6);
    expect(ended()).toEqual([false]);
    workbook.close();
    await expect.poll(ended).toEqual([true]);
    await expect(workbook.rows(0, 0, 1)).rejects.toThrow('closed');
  });

  it('is killed when it is cancelled, or takes too long', async () => {
    const { startReader, ended } = watchedReaders();
    const bytes = largeText(30_000);
    const cancel = new AbortController();
    const opening = open({ startReader, signal: cancel.signal }, bytes);
    cancel.abort(new Error('the clerk turned away'));
    await expect(opening).rejects.toThrow('the clerk turned away');
    expect(await failureOf(() => open({ startReader, limits: { seconds: 0.002 } }, bytes))).toEqual({
      code: 'reading-took-too-long',
      name: '执法大队.xlsx',
      seconds: 0.002,
    });
    await expect.poll(ended).toEqual([true, true]);
  });

  it('is killed when it needs too much memory, inside or outside the heap', async () => {
    const { startReader, ended } = watchedReaders();
    const needsTooMuch = { code: 'reading-needs-too-much', name: '执法大队.xlsx' };
    const large = largeText(300_000);
    expect(await failureOf(() => open({ startReader, limits: { memoryMegabytes: 60 } }, large))).toEqual(
      needsTooMuch,
    );
    // Inflated parts lie outside the heap.
    const part = (): string => `<a>${' '.repeat(9e7)}</a>`;
    const bomb = ['xl/a.xml', 'xl/b.xml', 'xl/c.xml'].reduce(
      (workbook, name) => rewritePart(workbook, name, part),
      makeWorkbook(sheets),
    );
    expect(await failureOf(() => open({ startReader, limits: { memoryMegabytes: 40 } }, bomb))).toEqual(
      needsTooMuch,
    );
    await expect.poll(ended).toEqual([true, true]);
  });
});
