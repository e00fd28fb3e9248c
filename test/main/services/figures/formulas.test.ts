import { describe, expect, it } from 'vitest';
import { readStanding } from '../../../../electron/main/services/figures/figureStanding.ts';
import {
  listFormulaStates,
  removeFormulas,
  writeFormulas,
} from '../../../../electron/main/services/figures/formulas.ts';
import type { Workplace } from '../../../../electron/main/services/workplace.ts';
import { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { failureOf } from '../../../support/failureOf.ts';
import { bringIn, bureau, desk, inForce, ordinaryCases, simpleCases, type } from './aDesk.ts';

const total = IndicatorCode.parse('own.办案');
const sum = { indicator: total, name: '办案', unit: '件', formula: `${simpleCases}+${ordinaryCases}` };

describe('writing a formula', () => {
  it('stores it in its plain form and derives its figure', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '4425');
    await type(workplace, '137', { indicator: ordinaryCases, name: '普通程序案件' });
    writeFormulas(workplace, desk, [sum]);
    expect(inForce(workplace)).toContain('办案 4562件');
    expect(listFormulaStates(workplace.db, desk)).toMatchObject([
      { stored: { formula: `${simpleCases} + ${ordinaryCases}` }, inForce: true },
    ]);
  });

  it('says why it has no value yet', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '4425');
    writeFormulas(workplace, desk, [sum]);
    expect(listFormulaStates(workplace.db, desk)).toMatchObject([
      { inForce: false, result: { problem: { code: 'input-missing', indicator: ordinaryCases } } },
    ]);
  });

  it('is set aside by a typed total, and says so', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '4425');
    await type(workplace, '137', { indicator: ordinaryCases, name: '普通程序案件' });
    writeFormulas(workplace, desk, [sum]);
    await type(workplace, '5000', { indicator: total, name: '办案' });
    expect(listFormulaStates(workplace.db, desk)).toMatchObject([
      { inForce: false, result: { value: { value: '4562' } } },
    ]);
    removeFormulas(workplace, desk, [total]);
    expect(inForce(workplace)).toContain('办案 5000件');
  });

  it('refuses text that is none, and circles; then nothing is stored', async () => {
    const workplace = await aWorkplace();
    const broken = { ...sum, formula: '1 +' };
    expect(
      await failureOf(() => {
        writeFormulas(workplace, desk, [sum, broken]);
      }),
    ).toMatchObject({
      code: 'formula-not-read',
    });
    const back = { indicator: simpleCases, name: '简易程序案件', unit: '件', formula: `${total} - 1` };
    writeFormulas(workplace, desk, [sum]);
    expect(
      await failureOf(() => {
        writeFormulas(workplace, desk, [back]);
      }),
    ).toEqual({
      code: 'formula-in-a-circle',
      name: '简易程序案件',
    });
    expect(listFormulaStates(workplace.db, desk)).toHaveLength(1);
  });
});

describe('proposals', () => {
  it('offer the sum of several departments where there is no total and the unit adds up', async () => {
    const workplace = await aWorkplace();
    await bringIn(workplace, [
      ['简易程序案件', '4', '件', '甲科'],
      ['简易程序案件', '5', '件', '乙科'],
      ['普通程序案件', '6', '件', '甲科'],
      ['学法考试通过率', '90', '%', '甲科'],
      ['学法考试通过率', '95', '%', '乙科'],
      ['夜查', '2', '次', '甲科'],
      ['夜查', '3', '起', '乙科'],
    ]);
    expect(await proposed(workplace)).toEqual([`departments sum(${simpleCases}) = 9件`]);
    writeFormulas(workplace, desk, [
      { indicator: simpleCases, name: '简易程序案件', unit: '件', formula: `sum(${simpleCases})` },
    ]);
    expect(await proposed(workplace)).not.toContainEqual(expect.stringContaining('departments'));
  });

  it('offer what relations of the catalogue give, once their inputs are there', async () => {
    const workplace = await aWorkplace();
    const catalogue = await workplace.resources.catalogue();
    const rate = catalogue.relations.find(({ kind }) => kind === 'rate');
    if (rate?.kind !== 'rate') throw new Error('the catalogue has no rate');
    const nameOf = (code: IndicatorCode): string =>
      catalogue.indicators.find((indicator) => indicator.code === code)?.name ?? '';
    const unit = '人';
    await type(workplace, '1', { indicator: rate.numerator, name: nameOf(rate.numerator), unit });
    await type(workplace, '8', { indicator: rate.denominator, name: nameOf(rate.denominator), unit });
    expect(await proposed(workplace)).toContain(
      `relation rate(${rate.numerator}, ${rate.denominator}, 2) = 12.5%`,
    );
  });

  it('add to a sum the part that only some bureaus have, where this one has it', async () => {
    const workplace = await aWorkplace();
    const code = (name: string): IndicatorCode => IndicatorCode.parse(`disputes.lawsuits-${name}`);
    await type(workplace, '5', { indicator: code('first'), name: '一审' });
    await type(workplace, '2', { indicator: code('second'), name: '二审' });
    const offered = async (): Promise<readonly string[]> =>
      (await readStanding(workplace, desk)).proposals.flatMap(({ indicator, result }) =>
        indicator === 'disputes.lawsuits' && 'value' in result ? [result.value.value] : [],
      );
    expect(await offered()).toEqual(['7']);
    await type(workplace, '1', { indicator: code('retrial'), name: '再审' });
    expect(await offered()).toEqual(['8']);
  });

  it('leave alone what one department has said for the whole bureau', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '4');
    await type(workplace, '5', { indicator: ordinaryCases, name: '普通程序案件' });
    const whole = 'enforcement.simple-cases + enforcement.ordinary-cases';
    expect(await proposed(workplace)).toContainEqual(expect.stringContaining(whole));
    const { proposals } = await readStanding(workplace, desk);
    const [first] = proposals;
    if (first === undefined) throw new Error('there is a proposal');
    await type(workplace, '9', { indicator: first.indicator, name: first.name, department: '执法大队' });
    expect(await proposed(workplace)).not.toContainEqual(expect.stringContaining(whole));
  });

  it('offer last year’s formulas again', async () => {
    const workplace = await aWorkplace();
    await type(workplace, '4425');
    await type(workplace, '4425', {}, 2024);
    writeFormulas(workplace, { bureau, year: Year.parse(2024) }, [{ ...sum, formula: `${simpleCases} × 2` }]);
    expect(await proposed(workplace)).toContain(`last-year ${simpleCases} × 2 = 8850件`);
  });
});

async function proposed(workplace: Workplace): Promise<readonly string[]> {
  const { proposals } = await readStanding(workplace, desk);
  return proposals.map(({ kind, formula, result }) => {
    const says = 'value' in result ? result.value.value + result.value.unit : result.problem.code;
    return `${kind} ${formula} = ${says}`;
  });
}
