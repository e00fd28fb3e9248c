import { describe, expect, it } from 'vitest';
import { listFigures } from '../../../../electron/main/db/queries/figures.ts';
import { listFigureEvents } from '../../../../electron/main/services/figures/figureHistory.ts';
import { writeFormulas } from '../../../../electron/main/services/figures/formulas.ts';
import {
  bringBackFigure,
  removeFigure,
  untypeFigure,
} from '../../../../electron/main/services/figures/typeFigure.ts';
import { undoImports } from '../../../../electron/main/services/storing/undoImports.ts';
import type { Workplace } from '../../../../electron/main/services/workplace.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { failureOf } from '../../../support/failureOf.ts';
import { bringIn, desk, inForce, ordinaryCases, simpleCases, type } from './aDesk.ts';

const undoneAt = '2026-03-19T01:00:00.000Z';
const whole = { indicator: simpleCases, department: null };

describe('typing a figure', () => {
  it('stores it with the time, and what it replaced as history', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [['简易程序案件', '4425', '件']]);
    await type(workplace, '4700余');
    expect(inForce(workplace)).toEqual(['简易程序案件 4700余件']);
    expect(listFigures(workplace.db, desk)[0]?.source).toMatchObject({ kind: 'typed' });
    expect(history(workplace)).toEqual(['4700余件 typed in-force', '4425件 cell replaced']);
  });

  it('stands beside the figures of other departments', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [['简易程序案件', '4425', '件', '执法大队']]);
    await type(workplace, '12', { department: '法制科' });
    expect(inForce(workplace)).toEqual(['简易程序案件 4425件 执法大队', '简易程序案件 12件 法制科']);
  });

  it('of a name that the catalogue knows is that indicator, else one of its own', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '3', { indicator: null, name: '简易程序 案件数', unit: '' });
    await type(workplace, '5', { indicator: null, name: '夜间巡查', unit: '次' });
    expect(listFigures(workplace.db, desk).map(({ indicator }) => indicator)).toEqual([
      simpleCases,
      'own.夜间巡查',
    ]);
  });

  it('refuses what is no number', async () => {
    const workplace = await aWorkplace();
    expect(await failureOf(() => type(workplace, '好几百'))).toEqual({
      code: 'typed-not-a-number',
      text: '好几百',
    });
    expect(inForce(workplace)).toEqual([]);
  });

  it('can be taken back: what it had replaced is in force again', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [['简易程序案件', '4425', '件']]);
    const id = await type(workplace, '4426');
    untypeFigure(workplace, id);
    expect(inForce(workplace)).toEqual(['简易程序案件 4425件']);
    expect(
      await failureOf(() => {
        untypeFigure(workplace, id);
      }),
    ).toEqual({ code: 'figure-unknown' });
  });
});

describe('removing a figure', () => {
  it('keeps it as history, from which it comes back as it was', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [['简易程序案件', '4425', '件']]);
    const before = listFigures(workplace.db, desk);
    const { id } = removeFigure(workplace, desk, whole);
    expect(inForce(workplace)).toEqual([]);
    expect(history(workplace)).toEqual(['4425件 cell removed']);
    bringBackFigure(workplace, id);
    expect(listFigures(workplace.db, desk)).toEqual(before);
  });

  it('of a derived one takes its formula along and gives it back', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [['普通程序案件', '137', '件']]);
    writeFormulas(workplace, desk, [
      { indicator: simpleCases, name: '简易程序案件', unit: '件', formula: `${ordinaryCases} * 2` },
    ]);
    const { formula } = removeFigure(workplace, desk, whole);
    expect(inForce(workplace)).toEqual(['普通程序案件 137件']);
    writeFormulas(workplace, desk, formula === null ? [] : [formula]);
    expect(inForce(workplace)).toContain('简易程序案件 274件');
  });

  it('is refused when there is none', async () => {
    const workplace = await aWorkplace();
    expect(await failureOf(() => removeFigure(workplace, desk, whole))).toEqual({ code: 'figure-unknown' });
  });
});

describe('the history of a figure', () => {
  it('tells imports that were taken back from those that were replaced', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [['简易程序案件', '1', '件']], '一.csv');
    const second = await bringIn(workplace, [['简易程序案件', '2', '件']], '二.csv');
    undoImports(workplace.db, [second], undoneAt);
    expect(history(workplace)).toEqual(['2件 cell taken-back', '1件 cell in-force']);
    await type(workplace, '3');
    expect(history(workplace)).toEqual(['3件 typed in-force', '2件 cell taken-back', '1件 cell replaced']);
  });

  it('gives an earlier value back as a copy, with the source that it had', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [['简易程序案件', '4425', '件']]);
    await type(workplace, '9');
    const [, imported] = listFigureEvents(workplace.db, desk, simpleCases);
    if (imported === undefined) throw new Error('there are two values');
    bringBackFigure(workplace, imported.id);
    expect(history(workplace)).toEqual([
      '4425件 cell in-force',
      '9件 typed replaced',
      '4425件 cell replaced',
    ]);
  });

  it('of a derived figure says when its inputs were gone', async () => {
    const workplace = await aWorkplace();
    writeFormulas(workplace, desk, [
      { indicator: simpleCases, name: '简易程序案件', unit: '件', formula: `${ordinaryCases} * 2` },
    ]);
    const importId = await bringIn(workplace, [['普通程序案件', '137', '件']]);
    undoImports(workplace.db, [importId], undoneAt);
    expect(history(workplace)).toEqual(['274件 derived inputs-gone']);
  });
});

describe('taking back an import over one that was taken back before', () => {
  it('puts back what stood before both', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '7');
    const first = await bringIn(workplace, [['简易程序案件', '1', '件']], '一.csv');
    const second = await bringIn(workplace, [['简易程序案件', '2', '件']], '二.csv');
    undoImports(workplace.db, [first], undoneAt);
    expect(inForce(workplace)).toEqual(['简易程序案件 2件']);
    undoImports(workplace.db, [second], undoneAt);
    expect(inForce(workplace)).toEqual(['简易程序案件 7件']);
  });
});

function history({ db }: Workplace): readonly string[] {
  return listFigureEvents(db, desk, simpleCases).map(
    ({ figure: { value, qualifier, unit, source }, end }) =>
      `${value}${qualifier ?? ''}${unit} ${source.kind} ${end.kind}`,
  );
}
