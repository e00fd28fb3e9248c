import { describe, expect, it } from 'vitest';
import { launchApp, look } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('a year that begins with the last one', () => {
  it('takes sections over, marks what is last year’s until it is checked, and asks what became of promises', async () => {
    const app = await launchApp(tempFolder());
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByRole('tree').waitFor();
    await page.keyboard.press('Control+N');
    await page.getByRole('radio', { name: '沿用往年报告' }).check();
    await page.getByText('2026 年', { exact: true }).first().waitFor();
    const problems = page.getByRole('radiogroup', { name: /不足/ });
    await problems.getByRole('radio', { name: '仅标题' }).check();
    await look(app, 'roll-forward-choices');
    await page.getByRole('button', { name: '新建并开始撰写' }).click();

    await page
      .getByRole('treeitem', { name: /其他需要报告的情况/ })
      .first()
      .click();
    const marked = page.locator('.carried');
    await marked.first().waitFor();
    await page.getByText('去年', { exact: true }).first().click();
    await look(app, 'roll-forward-carried');
    const before = await marked.count();
    await page.getByRole('button', { name: '本节已核对' }).click();
    await marked.first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await marked.first().waitFor();
    expect(await marked.count()).toBe(before);

    const promises = page.getByRole('region', { name: '去年的下一年度安排' });
    const open = Number.parseInt(await promises.locator('.promises-open').innerText(), 10);
    expect(open).toBe(4);
    await promises.getByRole('radio', { name: '已完成' }).first().check();
    await promises.getByText(`${String(open - 1)} 项待答复`).waitFor();

    await page.getByRole('button', { name: '取用这段' }).first().click();
    await look(app, 'roll-forward-taken');
    await app.close();
  });
});
