import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../electron/main/db/queries/figures.ts';
import { settleReception } from '../../../electron/main/services/kits/compareReception.ts';
import { saveKitPlan, viewKitDesk } from '../../../electron/main/services/kits/kitDesk.ts';
import { scanFolder } from '../../../electron/main/services/kits/scanFolder.ts';
import { storeReception } from '../../../electron/main/services/kits/storeReception.ts';
import { listOfficeItems, viewReception } from '../../../electron/main/services/kits/viewReception.ts';
import { undoImports } from '../../../electron/main/services/storing/undoImports.ts';
import { anOffice, enforcementOffice, lawOffice } from '../../support/aKit.ts';
import { aCsv } from '../../support/aWorkbook.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

import {
  planOf,
  handOut,
  writeInto,
  receptionsOf,
  receiveFolder,
  allRead,
  sheetOf,
  fill,
  save,
  fileOf,
  kitDesk,
} from '../../support/kitFolder.ts';

const simple = 'enforcement.simple-cases';

describe('receiving what was handed out', () => {
  it('stores every office’s answers in one go, says who has answered, and takes it all back', async () => {
    const workplace = await aWorkplace();
    const { folder, written } = await handOut(workplace, [enforcementOffice, lawOffice]);
    const [enforcement = ''] = written.written;
    fill(join(folder, enforcement), { G8: 4425, G9: 137, G10: 408640, G11: 98.5 }, join(folder, '甲.xls'));
    const reception = await receiveFolder(workplace, folder);
    expect(viewReception(reception)).toMatchObject({
      offices: [
        { number: 1, state: 'received', answered: 4, asked: 4 },
        { number: 2, state: 'empty', answered: 0 },
      ],
      problems: [],
      conflicts: [],
      counts: { added: 4, changed: 0, same: 0, conflicts: 0 },
    });
    expect(listOfficeItems(reception, 1)).toHaveLength(4);
    const stored = storeReception(reception);
    expect(stored).toMatchObject({ added: 4, leftOut: 0 });
    expect(listFigures(workplace.db, kitDesk)[0]).toMatchObject({
      indicator: simple,
      value: '4425',
      department: '执法监督科',
      source: { kind: 'cell', file: '甲.xls', cell: 'G8' },
    });
    expect((await viewKitDesk(workplace, kitDesk)).returns).toMatchObject([
      { office: 1, version: 1, file: '甲.xls', answered: 4, asked: 4 },
    ]);
    undoImports(workplace.db, stored.importIds, workplace.now().toISOString());
    expect(listFigures(workplace.db, kitDesk)).toEqual([]);
    expect((await viewKitDesk(workplace, kitDesk)).returns).toEqual([]);
  });

  it('keeps two answers of one office apart until the clerk chooses', async () => {
    const workplace = await aWorkplace();
    const { folder, written } = await handOut(workplace, [enforcementOffice]);
    const file = join(folder, written.written[0] ?? '');
    fill(file, { G8: 4425, G9: 137 }, join(folder, '一稿.xlsx'));
    fill(file, { G8: 4430, G9: 137 }, join(folder, '二稿.xlsx'));
    const reception = await receiveFolder(workplace, folder);
    const view = viewReception(reception);
    expect(view.counts).toEqual({ added: 1, changed: 0, same: 0, conflicts: 1 });
    const [conflict] = view.conflicts;
    expect(conflict?.sides.map(({ value, figure }) => [value, fileOf(figure.source)])).toEqual([
      ['4430', '二稿.xlsx'],
      ['4425', '一稿.xlsx'],
    ]);
    settleReception(reception, { key: conflict?.key ?? '', side: 0 });
    expect(storeReception(reception)).toMatchObject({ added: 2, leftOut: 0 });
    expect(
      listFigures(workplace.db, kitDesk)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['137', '4430']);
  });

  it('takes an older version only when the clerk says so', async () => {
    const workplace = await aWorkplace();
    const { folder, written } = await handOut(workplace, [enforcementOffice]);
    const file = join(folder, written.written[0] ?? '');
    fill(file, { G8: 4425 }, file);
    saveKitPlan(
      workplace,
      kitDesk,
      planOf([anOffice(1, '执法监督科', [simple, 'enforcement.penalty-fines'])]),
    );
    await writeInto(workplace, tempFolder());
    const receptions = receptionsOf(workplace);
    const reception = receptions.begin(kitDesk, await scanFolder(folder));
    expect(await allRead(reception)).toMatchObject({
      offices: [{ state: 'outdated', accepted: false }],
      problems: [{ code: 'version-older', found: '1', sent: '2' }],
      counts: { added: 0 },
    });
    receptions.accept(reception, 1, true);
    expect(viewReception(reception).counts.added).toBe(1);
    receptions.leave(reception, 0);
    expect(viewReception(reception)).toMatchObject({ files: [], offices: [{ state: 'waiting' }] });
  });

  it('refuses what it cannot read, and reads the rest', async () => {
    const workplace = await aWorkplace();
    const { folder, written } = await handOut(workplace, [enforcementOffice]);
    writeFileSync(join(folder, '坏.xlsx'), 'PK\u0003\u0004坏');
    writeFileSync(join(folder, '别的.csv'), aCsv([['信访办理', '3', '件']]).bytes);
    writeFileSync(join(folder, '照片.jpg'), '不是表格');
    writeFileSync(join(folder, '副本.xlsx'), readFileSync(join(folder, written.written[0] ?? '')));
    const { files, problems, offices } = viewReception(await receiveFolder(workplace, folder));
    expect(files.map(({ name, state, failure }) => [name, state, failure?.code])).toEqual([
      ['01_执法监督科_2025年度数据收集表_第1版.xlsx', 'read', undefined],
      ['别的.csv', 'read', undefined],
      ['副本.xlsx', 'refused', 'file-given-twice'],
      ['坏.xlsx', 'refused', 'file-corrupt'],
    ]);
    expect(problems).toMatchObject([{ code: 'not-a-kit', fileName: '别的.csv' }]);
    expect(offices).toMatchObject([{ state: 'empty' }]);
  });

  it('says so when nothing was handed out, and when a folder holds no workbook', async () => {
    const workplace = await aWorkplace();
    expect(await failureOf(() => receptionsOf(workplace).begin(kitDesk, []))).toEqual({
      code: 'kit-not-handed-out',
    });
    const folder = tempFolder();
    expect(await failureOf(() => scanFolder(folder))).toMatchObject({ code: 'folder-holds-no-workbooks' });
    expect(await failureOf(() => scanFolder(join(folder, '拔掉的U盘')))).toMatchObject({
      code: 'folder-missing',
    });
  });

  it('knows the row of every workbook by its stamp, so that no two offices are ever mixed up', async () => {
    const workplace = await aWorkplace();
    const offices = Array.from({ length: 40 }, (_, index) =>
      anOffice(index + 1, `第${String(index + 1)}科`, [simple, 'enforcement.fines']),
    );
    const { folder, written } = await handOut(workplace, offices);
    const sheets = XLSX.utils.book_new();
    written.written.forEach((name, index) => {
      const path = join(folder, name);
      fill(path, { G8: index, G9: index * 100 }, path);
      XLSX.utils.book_append_sheet(sheets, sheetOf(path), `表${String(index)}`);
    });
    const all = join(tempFolder(), '汇总.xlsx');
    save(sheets, all);
    const reception = receptionsOf(workplace).begin(kitDesk, [all]);
    await allRead(reception);
    expect(storeReception(reception).added).toBe(80);
    const figures = listFigures(workplace.db, kitDesk).filter(({ indicator }) => indicator === simple);
    expect(figures.map(({ department, value }) => `${department ?? ''} ${value}`)).toEqual(
      offices.map(({ name }, index) => `${name} ${String(index)}`),
    );
  });
});
