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
