import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../../electron/main/db/queries/figures.ts';
import { putFormula } from '../../../../electron/main/db/queries/formulas.ts';
import { recomputeDerived } from '../../../../electron/main/services/figures/recomputeDerived.ts';
import { undoImports } from '../../../../electron/main/services/storing/undoImports.ts';
import type { Workplace, WorkbookFile } from '../../../../electron/main/services/workplace.ts';
import { StoredFormula } from '../../../../shared/domain/formula/storedFormula.ts';
import { ImportId } from '../../../../shared/domain/identity.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { aCsv } from '../../../support/aWorkbook.ts';
import { importInto } from '../../../support/importInto.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';

const undoneAt = '2026-03-19T01:00:00.000Z';
const bureau = '云岭区城市管理局';
const thisYear = Year.parse(2025);
const all = 'enforcement.simple-cases + enforcement.ordinary-cases';
const both = aCsv([
  ['简易程序案件', '4425', '件'],
  ['普通程序案件', '137', '件'],
]);

describe('derived figures', () => {
  it('are there once their inputs are, and follow every import', async () => {
    const workplace = await aWorkplace();
    write(workplace, all);
    expect(valueOf(workplace)).toBeNull();
    await bringIn(workplace, both);
    expect(valueOf(workplace)).toBe('4562件');
    await bringIn(workplace, aCsv([['普通程序案件', '140', '件']]));
    expect(valueOf(workplace)).toBe('4565件');
    expect(listFigures(workplace.db, { bureau, year: thisYear }).at(-1)).toMatchObject({
      name: '办理案件',
      department: null,
      source: {
        kind: 'derived',
        formula: all,
        inputs: ['enforcement.simple-cases', 'enforcement.ordinary-cases'],
      },
    });
  });

  it('go out of force with their inputs, keep their history, and come back', async () => {
    const workplace = await aWorkplace();
    write(workplace, all);
    const importId = await bringIn(workplace, both);
    undoImports(workplace.db, [importId], undoneAt);
    expect(valueOf(workplace)).toBeNull();
    await bringIn(workplace, both);
    expect(valueOf(workplace)).toBe('4562件');
    const kept = workplace.db.prepare(`SELECT value FROM figures WHERE indicator = 'own.办理案件'`).all();
    expect(kept).toHaveLength(2);
  });

  it('are not stored anew when nothing about them changed', async () => {
    const workplace = await aWorkplace();
    write(workplace, all);
    await bringIn(workplace, both);
    await bringIn(workplace, aCsv([['合同审查', '62', '件']]));
    const rows = workplace.db.prepare(`SELECT id FROM figures WHERE indicator = 'own.办理案件'`).all();
    expect(rows).toHaveLength(1);
  });

  it('of next year follow this year, at which they look back', async () => {
    const workplace = await aWorkplace();
    write(workplace, 'own.办理案件@last × 2', 2026);
    write(workplace, all);
    await bringIn(workplace, both);
    expect(valueOf(workplace, 2026)).toBe('9124件');
  });

  it('give way to a total that was imported, and return when it is taken back', async () => {
    const workplace = await aWorkplace();
    write(workplace, all);
    await bringIn(workplace, both);
    const importId = await bringIn(workplace, aCsv([['办理案件', '4600', '件']]));
    expect(valueOf(workplace)).toBe('4600件');
    await bringIn(workplace, aCsv([['普通程序案件', '140', '件']]));
    expect(valueOf(workplace)).toBe('4600件');
    undoImports(workplace.db, [importId], undoneAt);
    expect(valueOf(workplace)).toBe('4565件');
  });

  it('of one bureau leave the other alone', async () => {
    const workplace = await aWorkplace();
    write(workplace, all, 2025, '云岭区司法局');
    await bringIn(workplace, both);
    recomputeDerived(workplace.db, '云岭区司法局', workplace.now().toISOString());
    expect(listFigures(workplace.db, { bureau: '云岭区司法局', year: thisYear })).toEqual([]);
  });
});

function write({ db }: Workplace, formula: string, year = 2025, of = bureau): void {
  const writtenAt = '2026-03-01T08:00:00.000Z';
  putFormula(
    db,
    of,
    StoredFormula.parse({
      year,
      indicator: 'own.办理案件',
      name: '办理案件',
      unit: '件',
      formula,
      writtenAt,
    }),
  );
}

function valueOf({ db }: Workplace, year = 2025): string | null {
  const figures = listFigures(db, { bureau, year: Year.parse(year) });
  const found = figures.find(({ indicator }) => indicator === 'own.办理案件');
  return found === undefined ? null : found.value + found.unit;
}

async function bringIn(workplace: Workplace, file: WorkbookFile): Promise<ImportId> {
  const desk = { bureau, year: thisYear };
  return ImportId.parse((await importInto(workplace, desk, file)).importIds[0]);
}
