import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, look } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('writing after a template', () => {
  it('inserts a sentence with its figures by keys alone', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('严格规范公正文明执法').first().click();
    await page.locator('.writing').waitFor();
    await page.keyboard.press('Alt+J');
    await page.locator('.sentence:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await look(app, 'zh-writing-sentences');
    const chosen = (await page.locator('.sentence:focus > span').first().textContent()) ?? '';
    expect(chosen).toMatch(/\d/u);
    const before = (await page.locator('.writing').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (length) => (document.querySelector('.writing')?.textContent.length ?? 0) > length,
      before.length,
    );
    expect(await page.locator('.writing').textContent()).toContain(chosen);
    await app.close();
  });

  it('keeps an item for which there is nothing to say, with its reason', async () => {
    const home = join(tempFolder(), 'desk');
    const app = await launchApp(home);
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('存在的不足和原因').first().click();
    await page.locator('.guidance > summary').click();
    const item = page.locator('.checklist-item').first();
    await item.getByRole('button', { name: '无此项' }).click();
    await page.keyboard.type('本年度上级考核未指出不足');
    await page.keyboard.press('Enter');
    await page.locator('.checklist-item').nth(1).getByRole('button', { name: '已写到' }).click();
    await page.getByText('要点 2/2').waitFor();
    await look(app, 'zh-writing-checklist');
    await app.close();
    const again = await launchApp(home);
    await again.page.getByRole('link', { name: '报告', exact: true }).click();
    await again.page.getByText('存在的不足和原因').first().click();
    await again.page.getByText('要点 2/2').waitFor();
    await again.close();
  });
});

describe('the templates', () => {
  it('are copied, changed, taken back and written after, and a notice of the year adds to them', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await page.getByRole('link', { name: '模板', exact: true }).click();
    await page.getByRole('heading', { name: '模板', exact: true }).waitFor();
    await page.getByRole('button', { name: '严格规范公正文明执法' }).click();
    await look(app, 'zh-templates-slot');

    await page.getByRole('button', { name: '部门年度报告（四部分）' }).click();
    await page.getByRole('button', { name: '复制一份' }).click();
    await page.getByRole('heading', { name: '部门年度报告（四部分）（副本）' }).waitFor();
    const name = page.getByLabel('模板名称');
    await name.fill('本局提纲');
    await name.press('Enter');
    await page.getByRole('heading', { name: '本局提纲' }).waitFor();
    await page.getByRole('button', { name: '特色亮点' }).click();
    await page.getByRole('button', { name: '在后面加一节' }).click();
    const heading = page.getByLabel('标题', { exact: true });
    await heading.fill('{year}年专项行动');
    await heading.press('Enter');
    await page.getByRole('button', { name: '{year}年专项行动' }).waitFor();
    await page.getByRole('button', { name: '添加要点' }).click();
    await page.getByLabel('第 1 项要点').waitFor();
    await page.getByRole('button', { name: '添加句式' }).click();
    await page.getByRole('combobox', { name: '按哪项数据选说法' }).click();
    await page.keyboard.type('jycx');
    await page.keyboard.press('Enter');
    const sentence = page.getByLabel('其他情况');
    await sentence.fill('专项行动中办理{简易程序案件}，比{上年：简易程序案件}……，另有{没有的数据}。');
    await page.getByRole('alert').waitFor();
    await sentence.blur();
    await look(app, 'zh-templates-own');

    await page.getByRole('button', { name: '记一份通知' }).click();
    await page.getByLabel('文号').fill('某法治办〔2026〕1号');
    await page.getByLabel('针对的报告年度').fill('2025');
    await page.getByLabel('针对的报告年度').press('Enter');
    await page.getByText('只对 2025 年度的报告起作用').waitFor();
    await page.getByText('加一节', { exact: true }).click();
    await page.getByRole('combobox', { name: '加在哪一节后面' }).click();
    await page.keyboard.type('专项行动');
    await page.keyboard.press('Enter');
    await page.getByLabel('新一节的标题').fill('营商环境专项情况');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByText('营商环境专项情况').waitFor();
    await look(app, 'zh-templates-notice');

    await page.getByRole('link', { name: '首页', exact: true }).click();
    await page.getByRole('link', { name: '新建报告' }).first().click();
    await page.locator('.template-card', { hasText: '本局提纲' }).click();
    await page.getByRole('combobox', { name: '报告年度' }).click();
    await page.getByTitle('2025 年').click();
    await page.getByText('营商环境专项情况').waitFor();
    await look(app, 'zh-new-report');
    await page.getByLabel('单位全称').fill('某某区城市管理局');
    await page.getByRole('button', { name: '新建并开始撰写' }).click();
    await page.getByText('2025年专项行动').first().waitFor();
    await page.getByText('营商环境专项情况').first().waitFor();

    await page.getByRole('link', { name: '模板', exact: true }).click();
    await page.getByRole('button', { name: '关于报送年度报告的通知' }).click();
    await page.getByRole('combobox', { name: '哪一节' }).waitFor();
    await page.getByText('加一节', { exact: true }).last().click();
    await page.getByRole('combobox', { name: '加在哪一节后面' }).click();
    await page.keyboard.type('专项行动');
    await page.keyboard.press('Enter');
    await page.getByLabel('新一节的标题').fill('基层减负情况');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByRole('button', { name: '删除要求“基层减负情况”' }).waitFor();
    await page.getByRole('link', { name: '报告', exact: true }).click();
    await page.getByRole('button', { name: '加上这一节' }).waitFor();
    await look(app, 'zh-asked-section');
    await page.getByRole('button', { name: '加上这一节' }).click();
    await page.getByRole('button', { name: '加上这一节' }).waitFor({ state: 'detached' });
    await page.getByText('基层减负情况').first().waitFor();

    await page.getByRole('link', { name: '模板', exact: true }).click();
    await page.getByRole('button', { name: '本局提纲' }).click();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await page.getByText('还没有。可以复制一份随附的来改。').waitFor();
    await page.getByRole('button', { name: '撤销' }).last().click();
    await page.getByRole('button', { name: '本局提纲' }).waitFor();
    await app.close();
  });

  it('stand in English and in the dark, with a very long name', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'), 'en');
    const { page } = app;
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.getByRole('link', { name: 'Templates', exact: true }).click();
    const name = page.getByLabel('Template name');
    await name.fill('关于全市各级行政机关法治政府建设年度报告编写提纲'.repeat(4).slice(0, 100));
    await name.press('Enter');
    await page.getByText('changed').waitFor();
    await page.getByRole('button', { name: '严格规范公正文明执法' }).click();
    await look(app, 'en-dark-templates');
    await page.getByRole('button', { name: 'Restore as shipped' }).click();
    await page.getByRole('heading', { name: '法定五部分年度报告' }).waitFor();
    await app.close();
  });
});
