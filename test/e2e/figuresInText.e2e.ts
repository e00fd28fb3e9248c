import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, look } from '../support/launchApp.ts';
import { importSampleFigures } from '../support/importSampleFigures.ts';
import { newReport } from '../support/newReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('figures in the text', () => {
  it('are found by initials, typed where they are missing, replaced, written out and dragged in', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await newReport(app, '甘州区城市管理局');
    const text = page.locator('.ProseMirror');
    await text.click();
    await page.keyboard.insertText('全年办理');
    await page.keyboard.type('/jycxaj');
    await page.keyboard.press('Enter');
    await text.getByText('缺：简易程序案件').waitFor();
    await page.keyboard.press('Alt+Enter');
    await page.getByLabel('直接填这个数').fill('4400余');
    await look(app, 'figure-missing');
    await page.keyboard.press('Enter');
    await text.getByText('4400余件').waitFor();

    await text.getByText('4400余件').click();
    await page.getByText('变更记录 1 条').click();
    await page.getByRole('button', { name: '换成别的数据' }).click();
    await page.getByRole('textbox', { name: '按名称、别名或拼音首字母查找' }).fill('ptcxaj');
    await look(app, 'figure-panel');
    await page.locator('.figure-replace').getByText('普通程序案件').click();
    await text.getByText('缺：普通程序案件').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await text.getByText('4400余件').click();
    await page.getByRole('button', { name: '变成普通文字' }).click();
    expect(await text.locator('.figure').count()).toBe(0);
    expect(await text.innerText()).toContain('全年办理4400余件');

    await importSampleFigures(app, /^共 \d+ 项/);
    await page.getByRole('tab', { name: '数据', exact: true }).click();
    await page.getByLabel('按名称查找数据').fill('ptcxaj');
    await page.locator('.figure-row').first().dragTo(text.locator('p').first());
    await text.getByText('137件').waitFor();
    await look(app, 'figure-dragged');
    await app.close();
  });
});
