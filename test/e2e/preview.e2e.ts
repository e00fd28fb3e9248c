import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BlockId } from '../../shared/domain/identity.ts';
import { aTable } from '../support/builders.ts';
import { launchApp, look } from '../support/launchApp.ts';
import { aLongReport, longReportFigures } from '../support/longReport.ts';
import { openReport, storeReport } from '../support/storedReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the preview', () => {
  it('shows the pages, follows what is written, and leads back to it by pointer and by keys', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('标题和前言').first().waitFor();
    await openPreview(page, '预览');
    const count = await page.locator('.document-sheet').count();
    expect(count).toBeGreaterThan(1);
    await page.getByText(`第 1 / ${String(count)} 页`).waitFor();
    await look(app, 'preview');

    const line = page.locator('.document-sheet[data-page="2"] [data-role="text"]').first();
    await line.scrollIntoViewIfNeeded();
    const text = (await line.innerText()).slice(0, 12);
    await line.click();
    await page.locator('.document-current').first().waitFor();
    expect(await textAtCaret(page)).toContain(text);

    await page.keyboard.press('End');
    await page.keyboard.insertText('预览里马上看得见这一句。');
    await page.locator('.document-pages').getByText('马上看得见').first().waitFor();
    await look(app, 'preview-written');

    await page.locator('.document-pages').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const marked = await page.locator('.document-current').first().innerText();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'));
    expect(marked).toContain((await textAtCaret(page)).slice(0, 6));
    await app.close();
  });

  it('holds a report of many pages, tells of a table that goes on, and shows the end', async () => {
    const home = join(tempFolder(), 'desk');
    const long = aLongReport();
    const rows = Array.from({ length: 60 }, (_, index) => [
      `第${String(index + 1)}中队`,
      '件',
      String(index * 37),
    ]);
    const blocks = [1, 2, 3, 4, 5, 6].flatMap((time) =>
      long.blocks.map((block) => ({ ...block, id: BlockId.parse(`${block.id}-${String(time)}`) })),
    );
    const table = aTable(['单位', '计量单位', '数量'], rows, { caption: '各中队办理情况' });
    await storeReport(home, { ...long, blocks: [...blocks, table] }, longReportFigures());
    const app = await launchApp(home);
    const { page } = app;
    await openReport(app);
    await openPreview(page, '预览');
    expect(await page.locator('.document-sheet').count()).toBeGreaterThan(30);
    await page.locator('.document-sheet').last().scrollIntoViewIfNeeded();
    await page.getByText(/第 (\d+) \/ \1 页/).waitFor();
    await look(app, 'preview-long-end');
    await page.keyboard.press('Control+P');
    await page.getByText(/^表格跨第 \d+—\d+ 页，续页重印表头$/).waitFor();
    await page.locator('.print-desk .document-sheet').last().scrollIntoViewIfNeeded();
    await look(app, 'print-long-end');
    await app.close();
  });

  it.each([
    { locale: 'zh-CN', sample: '看看示例', head: '标题和前言', dark: '换成深色', title: '打印预览' },
    {
      locale: 'en',
      sample: 'See the sample',
      head: 'Title and lead',
      dark: 'Switch to dark',
      title: 'Print preview',
    },
  ])('fills the window on Ctrl+P in $locale, until Escape', async ({ locale, sample, head, dark, title }) => {
    const app = await launchApp(join(tempFolder(), 'desk'), locale);
    const { page } = app;
    await page.getByRole('button', { name: sample }).click();
    await page.getByText(head).first().waitFor();
    await page.keyboard.press('Control+P');
    const layer = page.getByRole('dialog', { name: title });
    await layer.waitFor();
    await look(app, `print-${locale}`);
    const [first, second] = await Promise.all(
      [1, 2].map((number) => layer.locator(`[data-page="${String(number)}"]`).boundingBox()),
    );
    expect(first?.y).toBe(second?.y);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(1080);
    const byWord = await layer.locator('.document-sheet').allInnerTexts();
    await layer.getByRole('button', { name: 'LibreOffice' }).click();
    await expect.poll(() => layer.locator('.document-sheet').allInnerTexts()).not.toEqual(byWord);
    await layer.getByRole('button', { name: 'WPS' }).click();
    await expect.poll(() => layer.locator('.document-sheet').allInnerTexts()).toEqual(byWord);
    await page.keyboard.press('Escape');
    await layer.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: dark }).click();
    await page.keyboard.press('Control+P');
    await layer.waitFor();
    await look(app, `print-dark-${locale}`);
    await app.close();
  });
});

/** Where the window is too narrow for the pane, it comes when it is asked for. */
async function openPreview(page: Page, name: string): Promise<void> {
  if (!(await page.locator('.document-pages').isVisible())) await page.getByRole('button', { name }).click();
  await page.locator('.document-sheet').first().waitFor();
}

/** The text of the block that the caret stands in. */
async function textAtCaret(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = document.getSelection()?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('.ProseMirror > *')?.textContent ?? '';
  });
}
