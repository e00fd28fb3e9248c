import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the catalogue of indicators', () => {
  it('is searched, changed, extended and put back, and shows where figures do not fit together', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    await openSample(app);
    await app.page.keyboard.press('Control+i');
    await app.page.getByRole('heading', { name: '指标目录' }).waitFor();
    await look(app, 'indicators');
    await searchByInitials(app);
    await giveAlias(app);
    await addOwn(app);
    await relateOwn(app);
    await look(app, 'indicators-own');
    await app.close();
  });

  it('speaks English, and is seen by night', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'), 'en-US');
    await app.page.keyboard.press('Control+i');
    await app.page.getByRole('heading', { name: 'Indicators' }).waitFor();
    await app.page.getByRole('option').nth(6).click();
    await app.page
      .getByLabel('Switch to dark')
      .or(app.page.locator('.bar-tools .icon-button'))
      .first()
      .click();
    await look(app, 'indicators-en-dark');
    await app.page
      .getByText(/Remembered names/)
      .first()
      .click();
    await look(app, 'indicators-names-empty');
    await app.close();
  });
});

async function openSample({ page }: LaunchedApp): Promise<void> {
  await page.getByRole('button', { name: '看看示例' }).first().click();
  await page.getByText('主要举措和成效').first().waitFor();
}

async function searchByInitials({ page }: LaunchedApp): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('qzsx');
  await page
    .getByRole('option', { name: /权责事项/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  // 166 = 12 + 120 + 17 + 1 + 2 + 12 + 2: the sample's powers fit together.
  await page.getByText('2025 年：166 = 12 + 120 + 17 + 1 + 2 + 12 + 2').waitFor();
}

async function giveAlias(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.getByLabel('查找指标').fill('简易程序案件');
  await page.getByRole('option', { name: /^简易程序案件/ }).click();
  await page.getByLabel('别名').fill('当场处罚');
  await page.keyboard.press('Enter');
  await page.getByText('已修改“简易程序案件”').waitFor();
  await look(app, 'indicators-changed');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('option', { name: /^简易程序案件.*已改动/ }).waitFor({ state: 'detached' });
  await page.getByLabel('别名').fill('一般程序案件');
  await page.keyboard.press('Enter');
  await page.getByText('“一般程序案件”已是指标“普通程序案件”的名称或别名', { exact: false }).waitFor();
  await page.locator('.indicators-tags').getByTitle('一般程序案件').waitFor({ state: 'detached' });
}

async function addOwn({ page }: LaunchedApp): Promise<void> {
  await page.getByLabel('查找指标').fill('');
  await page.keyboard.press('Alt+n');
  await page.getByLabel('名称', { exact: true }).fill('夜间经济摊位');
  await page.getByLabel('单位', { exact: true }).fill('件');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '添加到目录' }).click();
  await page.getByText('已新增“夜间经济摊位”').waitFor();
  expect(await page.locator('.indicators-panel-head code').innerText()).toBe('own.夜间经济摊位');
}

async function relateOwn({ page }: LaunchedApp): Promise<void> {
  await page.getByRole('button', { name: '添加关系' }).click();
  await page.getByLabel('关系的种类').click();
  await page.getByTitle('不大于另一指标').click();
  await page.getByLabel('不大于哪个指标').fill('ptcxaj');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '添加关系' }).click();
  await page.getByText('已添加关系').waitFor();
  await page.getByText('夜间经济摊位 ≤ 普通程序案件').waitFor();
}
