import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../../electron/main/db/queries/figures.ts';
import { readFigures } from '../../../../electron/main/services/readFigures.ts';
import { storeReadings } from '../../../../electron/main/services/storing/storeReadings.ts';
import type { StoredReadings } from '../../../../electron/main/services/storing/storeReadings.ts';
import type { Workplace, WorkbookFile } from '../../../../electron/main/services/workplace.ts';
import { batchDesk } from '../../../support/aBatch.ts';
import { aCsv } from '../../../support/aWorkbook.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { failureOf } from '../../../support/failureOf.ts';
import { importInto } from '../../../support/importInto.ts';

const simpleCases = (value: string, name = '执法大队.csv'): WorkbookFile =>
  aCsv([['简易程序案件', value, '件']], name);

describe('storing workbooks that nobody reviews', () => {
  it('stores each figure with the file, sheet and cell that it comes from', async () => {
    const workplace = await aWorkplace();
    expect(await store(workplace, simpleCases('4425'))).toMatchObject({ added: 1, changed: 0, same: 0 });
    expect(listFigures(workplace.db, batchDesk)).toMatchObject([
      {
        value: '4425',
        unit: '件',
        name: '简易程序案件',
        source: { kind: 'cell', file: '执法大队.csv', cell: 'B2' },
      },
    ]);
  });

  it('keeps a replaced figure as history', async () => {
    const workplace = await aWorkplace();
    await store(workplace, simpleCases('4425'));
    expect(await store(workplace, simpleCases('4426'))).toMatchObject({ changed: 1 });
    expect(await store(workplace, simpleCases('4426'))).toMatchObject({ importIds: [], same: 1 });
    const all = workplace.db
      .prepare(`SELECT value, replaced_at IS NULL AS inForce FROM figures ORDER BY id`)
      .all();
    expect(all).toEqual([
      { value: '4425', inForce: 0 },
      { value: '4426', inForce: 1 },
    ]);
  });

  it('keeps the figures of two bureaus apart', async () => {
    const workplace = await aWorkplace();
    await store(workplace, simpleCases('4425'));
    expect(listFigures(workplace.db, { ...batchDesk, bureau: '云岭区司法局' })).toEqual([]);
  });

  it('leaves out what two files say differently, or what differs from another file’s stored value', async () => {
    const workplace = await aWorkplace();
    const both = await store(workplace, simpleCases('1', '一.csv'), simpleCases('2', '二.csv'));
    expect(both).toMatchObject({ added: 0, conflicts: [{ chosen: null }] });
    expect(valuesOf(workplace)).toEqual([]);
    await store(workplace, simpleCases('1', '一.csv'));
    expect(await store(workplace, simpleCases('2', '二.csv'))).toMatchObject({
      conflicts: [{ chosen: null }],
    });
    expect(valuesOf(workplace)).toEqual(['1']);
  });

  it('takes the last one where that is asked for', async () => {
    const workplace = await aWorkplace();
    await importInto(workplace, batchDesk, simpleCases('1', '一.csv'));
    await importInto(workplace, batchDesk, simpleCases('2', '二.csv'));
    expect(valuesOf(workplace)).toEqual(['2']);
  });

  it('stores nothing of several workbooks when one holds no figure', async () => {
    const workplace = await aWorkplace();
    expect(await failureOf(() => store(workplace, simpleCases('1'), aCsv([], '空.csv')))).toEqual({
      code: 'no-figures-found',
      name: '空.csv',
    });
    expect(valuesOf(workplace)).toEqual([]);
  });
});

async function store(workplace: Workplace, ...files: readonly WorkbookFile[]): Promise<StoredReadings> {
  const readings = await Promise.all(
    files.map(async (file) => ({ file, reading: await readFigures(workplace, file, batchDesk.year) })),
  );
  return storeReadings(workplace, batchDesk, readings, 'none');
}

function valuesOf({ db }: Workplace): readonly string[] {
  return listFigures(db, batchDesk).map(({ value }) => value);
}
