import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchApp, type LaunchedApp, look } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('a typed number', () => {
  it('that a stored figure says is marked, and becomes that figure by keys alone', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    const text = await newLineInSample(app, '看看示例');
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

  it('is decided with all others in one review, and all links are taken back in one step', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    const text = await newLineInSample(app, '看看示例');
    await page.keyboard.insertText(
      '办结简易程序案件4425件、普通程序案件137件，办理行政许可419件；新增口袋公园17处，另有12项工作完成。',
    );
    await text.locator('.typed-number').nth(2).waitFor();
    const before = await text.innerText();
    await page.keyboard.press('Alt+Shift+L');
    const review = page.getByRole('dialog', { name: '关联文中数字' });
    await review.getByRole('option').first().waitFor();
    await look(app, 'linking-review');
    await page.keyboard.press('Delete');
    await look(app, 'linking-review-skipped');
    await page.keyboard.press('Control+Enter');
    await review.waitFor({ state: 'hidden' });
    await expect.poll(() => text.locator('.typed-number').first().innerText()).toBe('4425件');
    expect(await text.innerText()).toBe(before);
    await text.click();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => text.locator('.typed-number').count()).toBeGreaterThan(2);
    expect(await text.innerText()).toBe(before);

    await page.keyboard.press('Alt+Shift+L');
    await review.getByText(/没有对应数据/).click();
    await review.getByText('口袋公园').first().waitFor();
    await review.getByRole('button', { name: '存为数据' }).first().click();
    expect(await review.getByRole('combobox').inputValue()).toContain('口袋公园');
    await look(app, 'linking-unlinked');
    await review.getByRole('button', { name: '存为数据' }).first().click();
    await review.getByText(/没有对应数据/).waitFor();
    await review.getByText(/可关联/).click();
    await review.getByRole('option').filter({ hasText: '17处' }).waitFor();
    await app.close();
  });
});

describe('a figure of the text', () => {
  it('is told roughly in a form that is true of it, and says so before a change makes it untrue', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    const text = await newLineInSample(app, '看看示例');
    await page.keyboard.insertText('这一年办结简易程序案件4425件。');
    await text.locator('.typed-number').waitFor();
    await page.keyboard.press('Alt+L');
    await page.getByRole('listbox', { name: /4425件/ }).waitFor();
    await page.keyboard.press('Enter');
    await text.locator('.figure').getByText('4425件').click();
    await page.getByRole('radio', { name: '4400余件', exact: true }).click();
    await text.locator('.figure').getByText('4400余件').waitFor();
    await look(app, 'rounding-chosen');
    await page.keyboard.press('Escape');
    await page.getByText(/^已保存/).waitFor();

    await page.getByRole('link', { name: '数据', exact: true }).click();
    await page.getByLabel('查找数据').fill('简易程序案件');
    await page.locator('.figure-row-line').filter({ hasText: '简易程序案件' }).first().click();
    await page.locator('.figure-lines').focus();
    await page.keyboard.press('F2');
    await page.getByLabel('数值').fill('4400');
    await page.getByText('“余、近、约”对新的数不成立，改写作 4400件').waitFor();
    await look(app, 'rounding-effects');
    await app.close();
  });
});

describe('the review in English and in the dark', () => {
  it('fits its window', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'), 'en');
    const { page } = app;
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    const text = await newLineInSample(app, 'See the sample');
    for (const words of [
      '办结简易程序案件4425件、普通程序案件137件。',
      '全年共4400余件，投诉办理满意率98.45%。',
    ]) {
      await page.keyboard.insertText(words.repeat(3));
    }
    await text.locator('.typed-number').nth(5).waitFor();
    await text.locator('.typed-number').first().hover();
    await look(app, 'linking-hover-en-dark');
    await page.keyboard.press('Alt+L');
    await page.getByRole('listbox').waitFor();
    await look(app, 'linking-candidates-en-dark');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Shift+L');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await look(app, 'linking-review-en-dark');
    await page.getByText(/without a figure/).click();
    await look(app, 'linking-unlinked-en-dark');
    await app.close();
  });
});

/** Opens the sample with the caret in a new paragraph at the end of its first section. */
async function newLineInSample({ page }: LaunchedApp, button: string): Promise<Locator> {
  await page.getByRole('button', { name: button }).click();
  const text = page.locator('.ProseMirror');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  return text;
}
