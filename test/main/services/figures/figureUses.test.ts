import { describe, expect, it } from 'vitest';
import { readStanding } from '../../../../electron/main/services/figures/figureStanding.ts';
import { listUses } from '../../../../electron/main/services/figures/figureUses.ts';
import { writeFormulas } from '../../../../electron/main/services/figures/formulas.ts';
import { listTypedEffects } from '../../../../electron/main/services/figures/typeFigure.ts';
import { addReport } from '../../../../electron/main/services/reports.ts';
import type { Workplace } from '../../../../electron/main/services/workplace.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { aParagraph, aReport, numbered } from '../../../support/builders.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { desk, inForce, ordinaryCases, simpleCases, type } from './aDesk.ts';

const growth = IndicatorCode.parse('own.增幅');

async function aWrittenDesk(): Promise<Workplace> {
  const workplace = await aWorkplace();
  addReport(
    workplace,
    aReport({
      blocks: numbered([
        aParagraph(`办理{${simpleCases}}。另办{${ordinaryCases}}。`),
        aParagraph(`增长{${growth}}，依据{${simpleCases}@2024}。`, {
          slot: 'statutory.achievements.learning',
        }),
      ]),
    }),
  );
  addReport(workplace, aReport({ year: 2026, blocks: [aParagraph(`去年{${simpleCases}@2025}。`)] }));
  await type(workplace, '4100', {}, 2024);
  await type(workplace, '4425');
  writeFormulas(workplace, desk, [
    { indicator: growth, name: '增幅', unit: '%', formula: `growth(${simpleCases}, 1)` },
  ]);
  return workplace;
}

const text = (parts: readonly { readonly text: string }[]): string => parts.map((part) => part.text).join('');

describe('where a figure is used', () => {
  it('finds the sentences of this year’s report and of later ones that look back', async () => {
    const { db } = await aWrittenDesk();
    const uses = listUses(db, desk, simpleCases);
    expect(uses.map(({ year, sentences }) => [year, ...sentences.map(({ parts }) => text(parts))])).toEqual([
      [2026, '去年4425件。'],
      [2025, '办理4425件。'],
    ]);
    expect(uses[1]?.sentences[0]?.block).toBe('b1');
  });

  it('is counted, with the formulas that stand on it, and gaps are named', async () => {
    const { uses, missing } = await readStanding(await aWrittenDesk(), desk);
    expect(uses).toContainEqual({ indicator: simpleCases, sentences: 2, formulas: 1 });
    expect(uses).toContainEqual({ indicator: growth, sentences: 1, formulas: 0 });
    expect(missing).toContainEqual({ indicator: ordinaryCases, why: 'used' });
    expect(missing).toContainEqual({ indicator: 'learning.trainings', why: 'expected' });
  });
});

describe('the years of a figure', () => {
  it('are the bureau’s own or those of an only department, where there are at least two', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '1', {}, 2023);
    await type(workplace, '2', { department: '法制科' }, 2024);
    await type(workplace, '3');
    await type(workplace, '9', { department: '法制科' });
    await type(workplace, '4', { indicator: ordinaryCases, name: '普通程序案件' });
    const { series } = await readStanding(workplace, desk);
    expect(
      series.map(({ indicator, years }) => [
        indicator,
        ...years.map(({ year, value }) => `${String(year)} ${value}`),
      ]),
    ).toEqual([[simpleCases, '2023 1', '2024 2', '2025 3']]);
  });
});

describe('what a typed value would change', () => {
  it('shows each sentence before and after, also through what is derived, and stores nothing', async () => {
    const workplace = await aWrittenDesk();
    const before = inForce(workplace);
    const effects = await listTypedEffects(workplace, desk, {
      indicator: simpleCases,
      name: '简易程序案件',
      department: null,
      text: '4510',
      unit: '件',
    });
    expect(
      effects.flatMap(({ sentences }) => sentences.map((each) => [text(each.before), text(each.after)])),
    ).toEqual([
      ['去年4425件。', '去年4510件。'],
      ['办理4425件。', '办理4510件。'],
      ['增长7.9%，依据4100件。', '增长10%，依据4100件。'],
    ]);
    expect(inForce(workplace)).toEqual(before);
  });

  it('is nothing while it is no number, and for what no sentence shows', async () => {
    const workplace = await aWrittenDesk();
    const typed = { indicator: simpleCases, name: '简易程序案件', department: null, unit: '件' };
    expect(await listTypedEffects(workplace, desk, { ...typed, text: '约' })).toEqual([]);
    const unseen = { ...typed, indicator: null, name: '夜查', text: '5' };
    expect(await listTypedEffects(workplace, desk, unseen)).toEqual([]);
  });
});
