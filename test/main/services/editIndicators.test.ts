import { describe, expect, it } from 'vitest';
import { getCatalogue, getEditedCatalogue } from '../../../electron/main/services/catalogue.ts';
import { dropIndicatorEdit, saveIndicator } from '../../../electron/main/services/editIndicators.ts';
import { removeRelation, saveRelation } from '../../../electron/main/services/editRelations.ts';
import { readFigures } from '../../../electron/main/services/readFigures.ts';
import type { Workplace } from '../../../electron/main/services/workplace.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { Indicator } from '../../../shared/domain/indicator.ts';
import { IndicatorDraft } from '../../../shared/domain/indicatorDraft.ts';
import { IndicatorRelation } from '../../../shared/domain/indicatorRelation.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';

const simple = IndicatorCode.parse('enforcement.simple-cases');

describe('changing an indicator', () => {
  it('keeps its code, so that workbooks with its new name and its aliases are understood', async () => {
    const workplace = await aWorkplace();
    const draft = await aDraft(workplace, simple, { name: '当场处罚案件', aliases: ['简易程序案件'] });
    const saved = await saveIndicator(workplace, draft);
    expect(saved).toMatchObject({ changed: true, indicator: { code: simple, name: '当场处罚案件' } });
    expect(await codesRead(workplace, ['当场处罚案件', '简易程序案件'])).toEqual([simple, simple]);
  });

  it('refuses a name that another indicator has, however it is written, and stores nothing', async () => {
    const workplace = await aWorkplace();
    const draft = await aDraft(workplace, simple, { aliases: ['普通程序 案件数（件）'] });
    expect(await failureOf(() => saveIndicator(workplace, draft))).toEqual({
      code: 'indicator-name-taken',
      name: '普通程序 案件数（件）',
      other: '普通程序案件',
    });
    expect(await changedOf(workplace)).toEqual([]);
  });

  it('hides it from lists and matching until it is as it shipped again', async () => {
    const workplace = await aWorkplace();
    await saveIndicator(workplace, await aDraft(workplace, simple, { hidden: true }));
    expect(await findIndicator(workplace, simple)).toBeUndefined();
    dropIndicatorEdit(workplace, simple);
    expect(await findIndicator(workplace, simple)).toMatchObject({ name: '简易程序案件' });
    expect(await changedOf(workplace)).toEqual([]);
  });

  it('is no change when everything is as it shipped', async () => {
    const workplace = await aWorkplace();
    await saveIndicator(workplace, await aDraft(workplace, simple, { unit: '起' }));
    await saveIndicator(workplace, await aDraft(workplace, simple, { unit: '件' }));
    expect(await changedOf(workplace)).toEqual([]);
  });
});

describe('an indicator of the bureau’s own', () => {
  it('has the code under which its figures were imported before, and is found by its aliases from now on', async () => {
    const workplace = await aWorkplace();
    const [imported] = await codesRead(workplace, ['夜市摊位']);
    const { indicator } = await saveIndicator(workplace, anOwn('夜市摊位', ['夜间摊点']));
    expect(indicator.code).toBe(imported);
    expect(await codesRead(workplace, ['夜间摊点'])).toEqual([indicator.code]);
  });

  it('leaves the catalogue when it is removed', async () => {
    const workplace = await aWorkplace();
    const { indicator } = await saveIndicator(workplace, anOwn('夜市摊位', []));
    dropIndicatorEdit(workplace, indicator.code);
    expect(await findIndicator(workplace, indicator.code)).toBeUndefined();
  });
});

describe('relations of the bureau’s own', () => {
  const bound = aRelation('enforcement.sealings', 'enforcement.inspections');

  it('are added and taken away again', async () => {
    const workplace = await aWorkplace();
    await saveRelation(workplace, bound);
    expect((await getCatalogue(workplace)).relations).toContainEqual(bound);
    await removeRelation(workplace, bound);
    expect((await getCatalogue(workplace)).relations).not.toContainEqual(bound);
  });

  it('take a shipped one away, and put it back', async () => {
    const workplace = await aWorkplace();
    const [shipped] = (await workplace.resources.catalogue()).relations;
    if (shipped === undefined) throw new Error('no relation ships');
    await removeRelation(workplace, shipped);
    expect((await getCatalogue(workplace)).relations).not.toContainEqual(shipped);
    await saveRelation(workplace, shipped);
    expect((await getCatalogue(workplace)).relations).toContainEqual(shipped);
  });

  it('compare only what is counted alike, and different indicators', async () => {
    const workplace = await aWorkplace();
    expect(
      await failureOf(() =>
        saveRelation(workplace, aRelation('enforcement.fines', 'enforcement.inspections')),
      ),
    ).toMatchObject({ code: 'relation-units-differ', firstUnit: '次', secondUnit: '元' });
    for (const relation of [aRelation(simple, simple), aRelation(simple, 'nobody.knows')])
      expect(await failureOf(() => saveRelation(workplace, relation))).toEqual({
        code: 'relation-impossible',
      });
  });
});

function aRelation(less: string, greater: string): IndicatorRelation {
  return IndicatorRelation.parse({ kind: 'bound', less, greater, basis: '本单位的统计口径' });
}

function anOwn(name: string, aliases: readonly string[]): IndicatorDraft {
  return IndicatorDraft.parse({
    code: null,
    name,
    aliases,
    unit: '个',
    group: 'other',
    definition: '',
    sums: null,
    hidden: false,
  });
}

async function aDraft(
  workplace: Workplace,
  code: IndicatorCode,
  change: Partial<IndicatorDraft>,
): Promise<IndicatorDraft> {
  const { entries } = await getEditedCatalogue(workplace);
  const entry = entries.find(({ indicator }) => indicator.code === code);
  return IndicatorDraft.parse({ definition: '', sums: null, hidden: false, ...entry?.indicator, ...change });
}

async function findIndicator(workplace: Workplace, code: IndicatorCode): Promise<Indicator | undefined> {
  return (await getCatalogue(workplace)).indicators.find((indicator) => indicator.code === code);
}

async function changedOf(workplace: Workplace): Promise<readonly string[]> {
  const { entries } = await getEditedCatalogue(workplace);
  return entries.filter(({ changed }) => changed).map(({ indicator }) => indicator.code);
}

/** The codes under which a workbook with these names is read. */
async function codesRead(workplace: Workplace, names: readonly string[]): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const name of names) {
    const bytes = new TextEncoder().encode(`指标名称,数值\n${name},5\n普法活动,7\n`);
    const { figures } = await readFigures(workplace, { name: '报表.csv', bytes }, Year.parse(2025));
    codes.push(figures.find((figure) => figure.name === name)?.indicator ?? '');
  }
  return codes;
}
