import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../electron/main/db/queries/figures.ts';
import { hashBytes } from '../../../electron/main/files/hashBytes.ts';
import { importFigures, previewImport } from '../../../electron/main/services/importFigures.ts';
import type { Workplace, WorkbookFile } from '../../../electron/main/services/workplace.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aCsv } from '../../support/aWorkbook.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';

const desk = { bureau: '云岭区城市管理局', year: Year.parse(2025) };
const simpleCases = aCsv([['简易程序案件', '4425', '件']]);

describe('importing a workbook', () => {
  it('stores each figure with the file, sheet and cell that it comes from', async () => {
    const workplace = await aWorkplace();
    expect(await bringIn(workplace, simpleCases)).toMatchObject({ added: 1, changed: 0, same: 0 });
    expect(listFigures(workplace.db, desk)).toMatchObject([
      {
        value: '4425',
        unit: '件',
        name: '简易程序案件',
        source: { kind: 'cell', file: '执法大队.csv', cell: 'B2' },
      },
    ]);
  });

  it('says beforehand what is new, changed and the same, and writes nothing', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, simpleCases);
    const second = aCsv([
      ['简易程序案件', '4425', '件'],
      ['普通程序案件', '137', '件'],
    ]);
    const third = aCsv([['简易程序案件', '4426', '件']]);
    const changes = async (file: WorkbookFile): Promise<readonly string[]> =>
      (await previewImport(workplace, file, desk)).figures.map(({ change }) => change);
    expect(await changes(second)).toEqual(['same', 'new']);
    expect(await changes(third)).toEqual(['changed']);
    expect(listFigures(workplace.db, desk)).toHaveLength(1);
  });

  it('keeps a replaced figure as history', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, simpleCases);
    await bringIn(workplace, aCsv([['简易程序案件', '4426', '件']]));
    expect(listFigures(workplace.db, desk).map(({ value }) => value)).toEqual(['4426']);
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
    await bringIn(workplace, simpleCases);
    expect(listFigures(workplace.db, { ...desk, bureau: '云岭区司法局' })).toEqual([]);
  });

  it('stores neither of two rows that contradict each other, and all the others', async () => {
    const workplace = await aWorkplace();
    const file = aCsv([
      ['简易程序案件', '4425', '件'],
      ['简易程序案件', '4426', '件'],
      ['普通程序案件', '137', '件'],
    ]);
    const { problems } = await previewImport(workplace, file, desk);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'figure-contradicted', blocking: true }));
    await bringIn(workplace, file);
    expect(listFigures(workplace.db, desk).map(({ name }) => name)).toEqual(['普通程序案件']);
  });

  it('refuses a file that changed since it was looked at, and one without a figure', async () => {
    const workplace = await aWorkplace();
    const stale = (): unknown => importFigures(workplace, simpleCases, desk, hashBytes('another file'));
    expect(await failureOf(stale)).toEqual({ code: 'import-conflict', name: '执法大队.csv' });
    const empty = aCsv([]);
    expect(await failureOf(() => bringIn(workplace, empty))).toEqual({
      code: 'no-figures-found',
      name: '执法大队.csv',
    });
    expect(listFigures(workplace.db, desk)).toEqual([]);
  });

  it('changes nothing for a broken file', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, simpleCases);
    const broken = { name: '数据.xlsx', bytes: Buffer.from('PK\u0003\u0004 not a workbook at all') };
    expect(await failureOf(() => bringIn(workplace, broken))).toEqual({
      code: 'file-corrupt',
      name: '数据.xlsx',
    });
    expect(listFigures(workplace.db, desk)).toHaveLength(1);
  });
});

function bringIn(workplace: Workplace, file: WorkbookFile): ReturnType<typeof importFigures> {
  return importFigures(workplace, file, desk, hashBytes(file.bytes));
}
