import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveKitPlan, viewKitDesk } from '../../../electron/main/services/kits/kitDesk.ts';
import { Desk } from '../../../shared/domain/desk.ts';
import { anOffice, enforcementOffice, lawOffice } from '../../support/aKit.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

import { planOf, handOut, writeInto, importLastYear, sheetOf, kitDesk } from '../../support/kitFolder.ts';

const simple = 'enforcement.simple-cases';

describe('planning a collection', () => {
  it('proposes nothing on an empty kitDesk, and the end of January', async () => {
    const { plan, origin, nextVersion, issued } = await viewKitDesk(await aWorkplace(), kitDesk);
    expect({ plan, origin, nextVersion, issued }).toEqual({
      plan: { deadline: '2026-01-31', offices: [] },
      origin: 'nothing',
      nextVersion: 1,
      issued: null,
    });
  });

  it('proposes the departments of last year’s figures, then last year’s own plan', async () => {
    const workplace = await aWorkplace();
    await importLastYear(workplace);
    const proposed = await viewKitDesk(workplace, kitDesk);
    expect(proposed.origin).toBe('last-figures');
    expect(proposed.plan.offices).toEqual([
      { number: 1, name: '执法大队', contact: '', indicators: [simple] },
    ]);
    const before = { ...kitDesk, year: 2024 } as Desk;
    saveKitPlan(workplace, Desk.parse(before), planOf([lawOffice], '2025-02-10'));
    const remembered = await viewKitDesk(workplace, kitDesk);
    expect(remembered).toMatchObject({
      origin: 'last-kit',
      plan: { deadline: '2026-02-10', offices: [{ name: '政策法规科' }] },
    });
  });

  it('keeps the plan that the clerk makes', async () => {
    const workplace = await aWorkplace();
    saveKitPlan(workplace, kitDesk, planOf([lawOffice]));
    saveKitPlan(workplace, kitDesk, planOf([enforcementOffice, lawOffice]));
    expect(await viewKitDesk(workplace, kitDesk)).toMatchObject({
      origin: 'kit',
      plan: { offices: [{ name: '执法监督科' }, { name: '政策法规科' }] },
    });
  });
});

describe('handing a kit out', () => {
  it('writes a workbook for each office, with last year’s values', async () => {
    const workplace = await aWorkplace();
    await importLastYear(workplace);
    const { folder, written } = await handOut(workplace, [anOffice(1, '执法大队', [simple])]);
    expect(written).toEqual({
      version: 1,
      written: ['01_执法大队_2025年度数据收集表_第1版.xlsx'],
      failed: [],
      taken: [],
    });
    expect(readdirSync(folder)).toEqual(written.written);
    expect(sheetOf(join(folder, written.written[0] ?? ''))['F8']).toMatchObject({ v: 3900 });
  });

  it('writes the same bytes again under the same version, and asks before it replaces anything else', async () => {
    const workplace = await aWorkplace();
    const { folder, written } = await handOut(workplace, [enforcementOffice]);
    const [name = ''] = written.written;
    const before = readFileSync(join(folder, name));
    const again = await writeInto(workplace, folder);
    expect(again).toEqual(written);
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
    writeFileSync(join(folder, name), '已填报');
    expect(await writeInto(workplace, folder)).toEqual({
      version: 1,
      written: [],
      failed: [],
      taken: [name],
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('已填报');
    expect((await writeInto(workplace, folder, true)).written).toEqual([name]);
  });

  it('gives a changed plan the next version', async () => {
    const workplace = await aWorkplace();
    const { folder } = await handOut(workplace, [enforcementOffice]);
    saveKitPlan(workplace, kitDesk, planOf([enforcementOffice, lawOffice]));
    expect((await viewKitDesk(workplace, kitDesk)).nextVersion).toBe(2);
    const { version, written } = await writeInto(workplace, folder);
    expect({ version, count: written.length }).toEqual({ version: 2, count: 2 });
  });

  it('goes on past a file that cannot be written, and names it', async () => {
    const workplace = await aWorkplace();
    saveKitPlan(workplace, kitDesk, planOf([enforcementOffice, lawOffice]));
    const folder = tempFolder();
    mkdirSync(join(folder, '01_执法监督科_2025年度数据收集表_第1版.xlsx'));
    const { written, failed } = await writeInto(workplace, folder, true);
    expect(written).toHaveLength(1);
    expect(failed).toMatchObject([{ failure: { code: 'file-in-use' } }]);
  });

  it('refuses to hand out a plan that asks nobody for anything', async () => {
    const workplace = await aWorkplace();
    saveKitPlan(workplace, kitDesk, planOf([anOffice(1, '空科室', [])]));
    expect(await failureOf(() => writeInto(workplace, tempFolder()))).toEqual({ code: 'kit-asks-nothing' });
  });
});
