import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../../electron/main/db/queries/figures.ts';
import { listImports } from '../../../../electron/main/db/queries/imports.ts';
import { storeBatch } from '../../../../electron/main/services/importBatch/storeBatch.ts';
import { settleAll } from '../../../../electron/main/services/importBatch/decideBatch.ts';
import { undoImports } from '../../../../electron/main/services/storing/undoImports.ts';
import type { WorkbookFile } from '../../../../electron/main/services/workplace.ts';
import type { ImportId } from '../../../../shared/domain/identity.ts';
import { aReadBatch, batchDesk } from '../../../support/aBatch.ts';
import { aCsv } from '../../../support/aWorkbook.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { failureOf } from '../../../support/failureOf.ts';

type Desk = Awaited<ReturnType<typeof aWorkplace>>;

const undoneAt = '2026-03-19T01:00:00.000Z';
const first = aCsv([
  ['简易程序案件', '4425', '件'],
  ['普通程序案件', '137', '件'],
]);
const second = aCsv([
  ['简易程序案件', '4426', '件'],
  ['合同审查', '62', '件'],
]);
const third = aCsv([['简易程序案件', '4427', '件']]);

describe('taking an import back', () => {
  it('removes what it added and puts back what it had replaced', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, first);
    const before = listFigures(workplace.db, batchDesk);
    const ids = await bringIn(workplace, second);
    expect(undoImports(workplace.db, ids, undoneAt)).toEqual({ removed: 2, restored: 1 });
    expect(listFigures(workplace.db, batchDesk)).toEqual(before);
  });

  it('restores what all files of a batch had replaced', async () => {
    const workplace = await aWorkplace();
    const legal = (value: string): WorkbookFile => aCsv([['合同审查', value, '件']], '法规科.csv');
    await bringIn(workplace, first, legal('62'));
    const before = listFigures(workplace.db, batchDesk);
    const ids = await bringIn(workplace, third, legal('63'));
    expect(ids).toHaveLength(2);
    expect(undoImports(workplace.db, ids, undoneAt)).toEqual({ removed: 2, restored: 2 });
    expect(listFigures(workplace.db, batchDesk)).toEqual(before);
  });

  it('leaves alone what a later import has replaced since', async () => {
    const workplace = await aWorkplace();
    const ids = await bringIn(workplace, first);
    await bringIn(workplace, second);
    expect(undoImports(workplace.db, ids, undoneAt)).toEqual({ removed: 1, restored: 0 });
    expect(valuesOf(workplace)).toEqual(['4426', '62']);
  });

  it('never brings back a figure of an import that was itself taken back', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, first);
    const middle = await bringIn(workplace, second);
    const last = await bringIn(workplace, third);
    undoImports(workplace.db, middle, undoneAt);
    expect(valuesOf(workplace)).toEqual(['137', '4427']);
    undoImports(workplace.db, last, undoneAt);
    expect(valuesOf(workplace)).toEqual(['4425', '137']);
  });

  it('takes several imports back in one step, whatever their order', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, first);
    const ids = [...(await bringIn(workplace, second)), ...(await bringIn(workplace, third))];
    expect(undoImports(workplace.db, ids, undoneAt)).toEqual({ removed: 2, restored: 1 });
    expect(valuesOf(workplace)).toEqual(['4425', '137']);
  });

  it('is done once, only for imports that there were, and for all or none', async () => {
    const workplace = await aWorkplace();
    const ids = await bringIn(workplace, first);
    const other = await bringIn(workplace, aCsv([['合同审查', '62', '件']], '法规科.csv'));
    undoImports(workplace.db, ids, undoneAt);
    expect(await failureOf(() => undoImports(workplace.db, [...other, ...ids], undoneAt))).toEqual({
      code: 'import-unknown',
    });
    expect(valuesOf(workplace)).toEqual(['62']);
  });

  it('lets the same workbook be imported again', async () => {
    const workplace = await aWorkplace();
    undoImports(workplace.db, await bringIn(workplace, first), undoneAt);
    await bringIn(workplace, first);
    expect(valuesOf(workplace)).toEqual(['4425', '137']);
  });

  it('stays on record with its time', async () => {
    const workplace = await aWorkplace();
    const ids = await bringIn(workplace, first);
    await bringIn(workplace, second);
    undoImports(workplace.db, ids, undoneAt);
    expect(listImports(workplace.db, batchDesk)).toMatchObject([
      { file: '执法大队.csv', figures: 2, undoneAt: null },
      { file: '执法大队.csv', figures: 2, undoneAt },
    ]);
  });
});

function valuesOf({ db }: Desk): readonly string[] {
  return listFigures(db, batchDesk).map(({ value }) => value);
}

async function bringIn(workplace: Desk, ...files: readonly WorkbookFile[]): Promise<readonly ImportId[]> {
  const batch = await aReadBatch(workplace, files);
  await settleAll(batch, 'new');
  return (await storeBatch(batch)).importIds;
}
