import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../../electron/main/db/queries/figures.ts';
import { listImports } from '../../../../electron/main/db/queries/imports.ts';
import {
  chooseName,
  moveBatch,
  settleAll,
  settleConflict,
} from '../../../../electron/main/services/importBatch/decideBatch.ts';
import {
  describeCell,
  listConflicts,
  listItems,
  listProblems,
  listRows,
} from '../../../../electron/main/services/importBatch/listBatch.ts';
import { listNames } from '../../../../electron/main/services/importBatch/listNames.ts';
import { listBatchEffects } from '../../../../electron/main/services/importBatch/batchEffects.ts';
import { storeBatch } from '../../../../electron/main/services/importBatch/storeBatch.ts';
import { addReport } from '../../../../electron/main/services/reports.ts';
import { viewBatch } from '../../../../electron/main/services/importBatch/viewBatch.ts';
import type { Workplace } from '../../../../electron/main/services/workplace.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Year } from '../../../../shared/domain/year.ts';
import type { BatchItem } from '../../../../shared/importing/importBatch.ts';
import { aBatchRoom, allRead, aReadBatch, batchDesk, onDisk } from '../../../support/aBatch.ts';
import { aReport } from '../../../support/builders.ts';
import { aCsv } from '../../../support/aWorkbook.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { failureOf } from '../../../support/failureOf.ts';

const page = { from: 0, count: 100 };
const enforcement = aCsv(
  [
    ['简易程序案件', '4425', '件'],
    ['普通程序案件', '137', '件'],
  ],
  '执法大队.csv',
);
const legal = aCsv([['合同审查', '62', '件']], '法规科.csv');

describe('a batch of workbooks', () => {
  it('reads every file and says what storing it would do, writing nothing', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [enforcement, legal]);
    const view = await viewBatch(batch);
    expect(view.files).toMatchObject([
      { index: 0, name: '执法大队.csv', state: 'read', sheets: [{ figures: 2, problems: 0, rows: 3 }] },
      { index: 1, name: '法规科.csv', state: 'read', sheets: [{ figures: 1 }] },
    ]);
    expect(view.counts).toMatchObject({ added: 3, changed: 0, same: 0, conflicts: 0 });
    expect(listFigures(workplace.db, batchDesk)).toEqual([]);
  });

  it('refuses one file by name and goes on with the others', async () => {
    const broken = { name: '坏的.xlsx', bytes: Buffer.from('PK\u0003\u0004 not a workbook at all') };
    const view = await viewBatch(await aReadBatch(await aWorkplace(), [broken, legal]));
    expect(view.files).toMatchObject([
      { state: 'refused', failure: { code: 'file-corrupt', name: '坏的.xlsx' }, sheets: [] },
      { state: 'read', failure: null },
    ]);
    expect(view.counts.added).toBe(1);
  });

  it('reads a file once that was given twice, and says which', async () => {
    const again = { ...enforcement, name: '执法大队（1）.csv' };
    const view = await viewBatch(await aReadBatch(await aWorkplace(), [enforcement, again]));
    expect(view.files[1]).toMatchObject({
      state: 'refused',
      failure: { code: 'file-given-twice', name: '执法大队（1）.csv', other: '执法大队.csv' },
    });
    expect(view.counts.added).toBe(2);
  });

  it('takes in more files, and lets one go', async () => {
    const batches = aBatchRoom(await aWorkplace());
    const batch = batches.begin(batchDesk, onDisk([enforcement]));
    await allRead(batch);
    batches.add(batch, onDisk([legal]));
    expect((await allRead(batch)).counts.added).toBe(3);
    batches.leave(batch, 0);
    const view = await viewBatch(batch);
    expect(view.files.map(({ index, name }) => [index, name])).toEqual([[1, '法规科.csv']]);
    expect(view.counts.added).toBe(1);
  });

  it('is forgotten when it is cancelled', async () => {
    const workplace = await aWorkplace();
    const batches = aBatchRoom(workplace);
    const batch = batches.begin(batchDesk, onDisk([enforcement, legal]));
    batches.end(batch);
    expect(await failureOf(() => batches.get(batch.id))).toEqual({ code: 'batch-unknown' });
    expect(listFigures(workplace.db, batchDesk)).toEqual([]);
  });

  it('tells the window when there is something to look at, also the last time', async () => {
    let view: unknown = null;
    const batches = aBatchRoom(await aWorkplace(), (id) => {
      view = batches.get(id).files.map(({ state }) => state);
    });
    batches.begin(batchDesk, onDisk([enforcement, legal]));
    await expect.poll(() => view).toEqual(['read', 'read']);
  });
});

describe('a conflict', () => {
  it('is two values for one indicator in two files; neither is stored before the clerk chooses', async () => {
    const workplace = await aWorkplace();
    const other = aCsv([['简易程序案件', '4426', '件']], '法规科.csv');
    const batch = await aReadBatch(workplace, [enforcement, other]);
    expect((await viewBatch(batch)).counts).toMatchObject({ added: 1, conflicts: 1 });
    const { conflicts } = await listConflicts(batch, page);
    expect(conflicts).toMatchObject([
      {
        indicator: 'enforcement.simple-cases',
        chosen: null,
        sides: [
          { file: 0, value: '4425' },
          { file: 1, value: '4426' },
        ],
      },
    ]);
    expect(await storeBatch(batch)).toMatchObject({ added: 1, leftOut: 1 });
    expect(valuesOf(workplace)).toEqual(['137']);
  });

  it('is also what one file says of itself in two ways, on one sheet or on two', async () => {
    const workplace = await aWorkplace();
    const rows = [
      ['简易程序案件', '4425', '件'],
      ['简易程序案件', '4426', '件'],
      ['普通程序案件', '137', '件'],
    ] as const;
    const batch = await aReadBatch(workplace, [aCsv(rows)]);
    const view = await viewBatch(batch);
    expect(view.counts).toMatchObject({ added: 1, conflicts: 1, problems: 0 });
    const { conflicts } = await listConflicts(batch, page);
    expect(conflicts[0]?.sides).toMatchObject([
      { file: 0, value: '4425', figure: { source: { cell: 'B2' } } },
      { file: 0, value: '4426', figure: { source: { cell: 'B3' } } },
    ]);
    await settleConflict(batch, { key: conflicts[0]?.key ?? '', side: 1 });
    await storeBatch(batch);
    expect(valuesOf(workplace)).toEqual(['137', '4426']);
  });

  it('stores the side that was chosen', async () => {
    const workplace = await aWorkplace();
    const other = aCsv([['简易程序案件', '4426', '件']], '法规科.csv');
    const batch = await aReadBatch(workplace, [enforcement, other]);
    const key = (await listConflicts(batch, page)).conflicts[0]?.key ?? '';
    await settleConflict(batch, { key, side: 1 });
    expect((await viewBatch(batch)).counts).toMatchObject({ added: 2, conflicts: 0 });
    await storeBatch(batch);
    expect(valuesOf(workplace)).toEqual(['137', '4426']);
  });

  it('is also a value that another file has stored; what the same file says anew is a change', async () => {
    const workplace = await aWorkplace();
    await storeBatch(await aReadBatch(workplace, [enforcement]));
    const later = aCsv([['简易程序案件', '4430', '件']], '法规科.csv');
    const ofAnother = await aReadBatch(workplace, [later]);
    expect((await listConflicts(ofAnother, page)).conflicts).toMatchObject([
      {
        sides: [
          { file: null, value: '4425' },
          { file: 0, value: '4430' },
        ],
      },
    ]);
    const ofTheSame = await aReadBatch(workplace, [{ ...later, name: '执法大队.csv' }]);
    expect((await viewBatch(ofTheSame)).counts).toMatchObject({ changed: 1, conflicts: 0 });
  });

  it('is settled for all at once, for the stored or for the new values', async () => {
    const workplace = await aWorkplace();
    await storeBatch(await aReadBatch(workplace, [enforcement]));
    const rows = [
      ['简易程序案件', '1', '件'],
      ['普通程序案件', '2', '件'],
    ] as const;
    const batch = await aReadBatch(workplace, [aCsv(rows, '法规科.csv')]);
    await settleAll(batch, 'stored');
    expect((await viewBatch(batch)).counts).toMatchObject({ conflicts: 0, changed: 0 });
    const second = await aReadBatch(workplace, [aCsv(rows, '法规科.csv')]);
    await settleAll(second, 'new');
    expect(await storeBatch(second)).toMatchObject({ changed: 2, leftOut: 0 });
    expect(valuesOf(workplace)).toEqual(['1', '2']);
  });

  it('is none when two files say the same in other words', async () => {
    const first = aCsv([['罚没金额', '41.5', '万元']], '执法大队.csv');
    const second = aCsv([['罚没金额', '415000', '元']], '财务科.csv');
    const batch = await aReadBatch(await aWorkplace(), [first, second]);
    expect((await viewBatch(batch)).counts).toMatchObject({ added: 1, conflicts: 0 });
    expect((await listProblems(batch, { file: 1, ...page })).problems).toMatchObject([
      { code: 'figure-repeated', fileIndex: 1, other: expect.stringContaining('执法大队.csv') as string },
    ]);
  });
});

describe('reviewing a batch', () => {
  it('lists its figures by what they change, by file and by page', async () => {
    const workplace = await aWorkplace();
    await storeBatch(await aReadBatch(workplace, [enforcement]));
    const batch = await aReadBatch(workplace, [enforcement, legal]);
    const names = (items: readonly BatchItem[]): readonly string[] => items.map(({ figure }) => figure.name);
    const ask = { part: 'all', file: null, ...page } as const;
    expect(names((await listItems(batch, { ...ask, part: 'new' })).items)).toEqual(['合同审查']);
    expect(names((await listItems(batch, { ...ask, file: 0 })).items)).toHaveLength(2);
    const second = await listItems(batch, { ...ask, from: 1, count: 1 });
    expect([second.total, names(second.items)]).toEqual([3, ['普通程序案件']]);
  });

  it('shows the cells of a sheet and says what each was taken for', async () => {
    const batch = await aReadBatch(await aWorkplace(), [enforcement]);
    const { cells } = await listRows(batch, { file: 0, sheet: 0, from: 1, count: 1 });
    expect(cells.map(({ text }) => text)).toEqual(['简易程序案件', '4425', '件']);
    const ask = (cell: string): ReturnType<typeof describeCell> =>
      describeCell(batch, { file: 0, sheet: 0, cell });
    expect(await ask('B2')).toMatchObject({ role: 'value', item: { figure: { value: '4425' } } });
    expect(await ask('A1')).toMatchObject({ role: 'header', item: null });
    expect(await ask('Z99')).toMatchObject({ role: 'none' });
  });

  it('gives a name its indicator in every file at once', async () => {
    const rows = (value: string): [string, string, string] => ['街面简易办结', value, '件'];
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [
      aCsv([rows('1')], '一中队.csv'),
      aCsv([rows('2')], '二中队.csv'),
    ]);
    const { names } = await listNames(batch, page);
    expect(names).toMatchObject([{ name: '街面简易办结', places: 2, file: 0, cell: 'B2' }]);
    expect(names[0]?.chosen).toBeUndefined();
    const code = IndicatorCode.parse('enforcement.simple-cases');
    await chooseName(batch, names[0]?.key ?? '', code);
    expect((await listConflicts(batch, page)).conflicts).toMatchObject([{ indicator: code }]);
    expect((await viewBatch(batch)).counts.unknown).toBe(0);
    expect((await listNames(batch, page)).names).toMatchObject([{ chosen: code, places: 2 }]);
    await chooseName(batch, names[0]?.key ?? '', undefined);
    expect((await viewBatch(batch)).counts.unknown).toBe(1);
  });

  it('says which sentences of the reports would change, and changes none', async () => {
    const workplace = await aWorkplace();
    await storeBatch(await aReadBatch(workplace, [enforcement]));
    addReport(workplace, aReport());
    const batch = await aReadBatch(workplace, [aCsv([['简易程序案件', '4426', '件']], '执法大队.csv')]);
    const [changes] = await listBatchEffects(batch);
    const said = (parts: readonly { text: string }[]): string => parts.map(({ text }) => text).join('');
    expect(changes?.sentences.map(({ before, after }) => [said(before), said(after)])).toEqual([
      ['全年办理简易程序案件4425件。', '全年办理简易程序案件4426件。'],
    ]);
    expect(valuesOf(workplace)).toEqual(['4425', '137']);
  });

  it('is interpreted anew on another desk', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [enforcement]);
    const desk = { bureau: '云岭区司法局', year: Year.parse(2024) };
    await moveBatch(batch, desk);
    await storeBatch(batch);
    expect(listFigures(workplace.db, desk).map(({ year }) => year)).toEqual([2024, 2024]);
    expect(listFigures(workplace.db, batchDesk)).toEqual([]);
  });
});

describe('storing a batch', () => {
  it('stores nothing where the figures have changed since the review, and shows them anew', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [enforcement]);
    await viewBatch(batch);
    await storeBatch(await aReadBatch(workplace, [aCsv([['简易程序案件', '1', '件']], '法规科.csv')]));
    expect(await failureOf(() => storeBatch(batch))).toEqual({ code: 'figures-changed' });
    expect(valuesOf(workplace)).toEqual(['1']);
    expect((await viewBatch(batch)).counts).toMatchObject({ added: 1, conflicts: 1 });
    expect(await storeBatch(batch)).toMatchObject({ added: 1, leftOut: 1 });
  });

  it('waits until every file is read', async () => {
    const batches = aBatchRoom(await aWorkplace());
    const batch = batches.begin(batchDesk, onDisk([enforcement, legal]));
    expect(await failureOf(() => storeBatch(batch))).toEqual({ code: 'batch-still-reading' });
  });

  it('happens once, however often the button is pressed', async () => {
    const workplace = await aWorkplace();
    const batch = await aReadBatch(workplace, [enforcement]);
    const [first, second] = await Promise.all([storeBatch(batch), storeBatch(batch)]);
    expect(second).toEqual(first);
    expect(valuesOf(workplace)).toHaveLength(2);
  });

  it('stores the cells that were reviewed, whatever has become of the file', async () => {
    const workplace = await aWorkplace();
    const [path = ''] = onDisk([enforcement]);
    const batch = aBatchRoom(workplace).begin(batchDesk, [path]);
    await allRead(batch);
    rmSync(path);
    await storeBatch(batch);
    expect(valuesOf(workplace)).toEqual(['4425', '137']);
  });

  it('stores a large one in a thread, as one import a file', async () => {
    const workplace = await aWorkplace();
    const rows = Array.from({ length: 2500 }, (_, index) => [`指标${String(index)}`, '1', '件'] as const);
    const batch = await aReadBatch(workplace, [aCsv(rows, '大表.csv'), legal]);
    expect(await storeBatch(batch)).toMatchObject({ added: 2501, changed: 0, leftOut: 0 });
    expect(valuesOf(workplace)).toHaveLength(2501);
    expect(listImports(workplace.db, batchDesk).map(({ file, figures }) => [file, figures])).toEqual([
      ['法规科.csv', 1],
      ['大表.csv', 2500],
    ]);
  });
});

function valuesOf(workplace: Workplace): readonly string[] {
  return listFigures(workplace.db, batchDesk).map(({ value }) => value);
}
