import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, look } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('a typed number', () => {
  it('that a stored figure says is marked, and becomes that figure by keys alone', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    const text = page.locator('.ProseMirror');
    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(
      '这一年办结简易程序案件4425件，其中4400余件当场办结，“721”工作法坚持至今。',
    );
    const marked = text.locator('.typed-number');
    await marked.first().waitFor();
    expect(await marked.allInnerTexts()).toEqual(['4425件', '4400余件']);
    await marked.first().hover();
    await look(app, 'linking-hover');

    const before = await text.innerText();
    await page.keyboard.press('Home');
    await page.keyboard.press('Alt+L');
    await page.getByRole('listbox', { name: /4425件/ }).waitFor();
    await look(app, 'linking-candidates');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked.allInnerTexts()).toEqual(['4400余件']);
    await page.keyboard.press('Alt+L');
    await page.getByRole('listbox', { name: /4400余件/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => marked.count()).toBe(0);
    expect(await text.innerText()).toBe(before);

    await page.keyboard.press('Control+Z');
    await expect.poll(() => marked.allInnerTexts()).toEqual(['4400余件']);
    await app.close();
  });
});
