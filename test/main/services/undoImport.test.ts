import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../electron/main/db/queries/figures.ts';
import { hashBytes } from '../../../electron/main/files/hashBytes.ts';
import { importFigures } from '../../../electron/main/services/importFigures.ts';
import { undoImport } from '../../../electron/main/services/undoImport.ts';
import type { Workplace, WorkbookFile } from '../../../electron/main/services/workplace.ts';
import type { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aCsv } from '../../support/aWorkbook.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';

const desk = { bureau: '云岭区城市管理局', year: Year.parse(2025) };
const first = aCsv([
  ['简易程序案件', '4425', '件'],
  ['普通程序案件', '137', '件'],
]);
const second = aCsv([
  ['简易程序案件', '4426', '件'],
  ['合同审查', '62', '件'],
]);

describe('taking an import back', () => {
  it('removes what it added and puts back what it had replaced', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, first);
    const before = listFigures(workplace.db, desk);
    const importId = await bringIn(workplace, second);
    expect(undoImport(workplace, importId)).toEqual({ removed: 2, restored: 1 });
    expect(listFigures(workplace.db, desk)).toEqual(before);
  });

  it('leaves alone what a later import has replaced since', async () => {
    const workplace = await aWorkplace();
    const importId = await bringIn(workplace, first);
    await bringIn(workplace, second);
    expect(undoImport(workplace, importId)).toEqual({ removed: 1, restored: 0 });
    expect(valuesOf(workplace)).toEqual(['4426', '62']);
  });

  it('is done once, and only for an import that there was', async () => {
    const workplace = await aWorkplace();
    const importId = await bringIn(workplace, first);
    undoImport(workplace, importId);
    expect(await failureOf(() => undoImport(workplace, importId))).toEqual({ code: 'import-unknown' });
    expect(valuesOf(workplace)).toEqual([]);
  });

  it('lets the same workbook be imported again', async () => {
    const workplace = await aWorkplace();
    undoImport(workplace, await bringIn(workplace, first));
    await bringIn(workplace, first);
    expect(valuesOf(workplace)).toEqual(['4425', '137']);
  });
});

function valuesOf(workplace: Workplace): readonly string[] {
  return listFigures(workplace.db, desk).map(({ value }) => value);
}

async function bringIn(workplace: Workplace, file: WorkbookFile): Promise<ImportId> {
  return (await importFigures(workplace, file, desk, hashBytes(file.bytes))).importId;
}
