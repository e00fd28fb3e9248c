import { describe, expect, it } from 'vitest';
import { putLocalNotice } from '../../../electron/main/db/queries/templateEdits.ts';
import { createReport } from '../../../electron/main/services/createReport.ts';
import {
  dropTemplate,
  getTemplateShelf,
  listTemplates,
  saveTemplate,
} from '../../../electron/main/services/templates.ts';
import type { Workplace } from '../../../electron/main/services/workplace.ts';
import { Desk } from '../../../shared/domain/desk.ts';
import { LocalNotice } from '../../../shared/domain/localNotice.ts';
import type { TemplateEntry } from '../../../shared/domain/templateEdits.ts';
import { aSlot, aTemplate } from '../../support/aTemplate.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';

const desk = Desk.parse({ bureau: '云岭区司法局', year: 2025 });
const own = aTemplate([aSlot('own.work', { heading: '{year}年工作' })], { id: 'own.1', name: '本局提纲' });

async function entryOf(workplace: Workplace, id: string): Promise<TemplateEntry | undefined> {
  return (await getTemplateShelf(workplace)).entries.find(({ template }) => template.id === id);
}

async function statutory(workplace: Workplace): Promise<TemplateEntry> {
  const entry = await entryOf(workplace, 'statutory-five');
  if (entry === undefined) throw new Error('the statutory template is not shipped');
  return entry;
}

describe('a shipped template', () => {
  it('is changed and put back as it shipped', async () => {
    const workplace = await aWorkplace();
    const { template } = await statutory(workplace);
    await saveTemplate(workplace, { ...template, name: '本市提纲', slots: template.slots.slice(0, 3) });
    expect(await statutory(workplace)).toMatchObject({ changed: true, template: { name: '本市提纲' } });
    expect((await statutory(workplace)).template.slots).toHaveLength(3);
    await dropTemplate(workplace, template.id);
    expect(await statutory(workplace)).toMatchObject({ changed: false, template });
  });

  it('is as it shipped when the change is typed away again', async () => {
    const workplace = await aWorkplace();
    const { template } = await statutory(workplace);
    await saveTemplate(workplace, { ...template, name: '本市提纲' });
    await saveTemplate(workplace, template);
    expect((await statutory(workplace)).changed).toBe(false);
  });
});

describe('a template of the bureau’s own', () => {
  it('is what a new report is made after, with its years in the headings', async () => {
    const workplace = await aWorkplace();
    await saveTemplate(workplace, own);
    const { report } = await createReport(workplace, desk, own.id);
    expect(report.blocks).toMatchObject([{ slot: 'own.work', text: [{ text: '2025年工作' }] }]);
    expect(report.title).toBe('云岭区司法局2025年报告');
  });

  it('is offered no more once removed, guides reports that follow it, and comes back as it was', async () => {
    const workplace = await aWorkplace();
    await saveTemplate(workplace, own);
    await dropTemplate(workplace, own.id);
    expect(await entryOf(workplace, own.id)).toMatchObject({ removed: true });
    expect((await listTemplates(workplace, desk.year)).map(({ id }) => id)).toContain(own.id);
    await saveTemplate(workplace, own);
    expect(await entryOf(workplace, own.id)).toEqual({
      template: own,
      shipped: null,
      changed: false,
      removed: false,
    });
  });

  it('that nobody made cannot be removed', async () => {
    const workplace = await aWorkplace();
    expect(await failureOf(() => dropTemplate(workplace, 'own.2'))).toEqual({ code: 'template-unknown' });
  });
});

it('a new report has the sections that a local notice of its year adds', async () => {
  const workplace = await aWorkplace();
  const notice = LocalNotice.parse({
    version: 1,
    id: 'n1',
    name: '关于报送年度报告的通知',
    documentNumber: '',
    date: null,
    year: 2025,
    changes: [{ kind: 'slot', after: 'department.plan', section: aSlot('n1.more', { heading: '专项情况' }) }],
  });
  putLocalNotice(workplace.db, notice, '2026-01-08T00:00:00Z');
  const { report } = await createReport(workplace, desk, 'department-four');
  expect(report.blocks.at(-1)).toMatchObject({ slot: 'n1.more', text: [{ text: '专项情况' }] });
  const before = Desk.parse({ ...desk, year: 2024 });
  expect((await createReport(workplace, before, 'department-four')).report.blocks.at(-1)).not.toMatchObject({
    slot: 'n1.more',
  });
});
