import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { newReport } from '../support/newReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

const clipboards = join(import.meta.dirname, '../fixtures/clipboard');

describe('pasting', () => {
  it('brings clean blocks from Word in one step, new sections beside the text, and refuses what is too much', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await newReport(app, '甘州区城市管理局');
    const text = page.locator('.ProseMirror');
    await text.click();
    await page.keyboard.insertText('写在前面。');
    const before = await outlineOf(app);

    await paste(app, readFileSync(join(clipboards, 'word.html'), 'utf8'));
    await page.getByText('1 个一级标题各成一个部分').waitFor();
    expect(await text.innerText()).toContain('写在前面。2025年法治政府建设年度报告');
    await look(app, 'pasted-lead');
    await page
      .getByRole('treeitem', { name: /学法用法情况/ })
      .first()
      .click();
    await page.locator('.ProseMirror').getByText('参加1,072人次；考试合格率98.5%。新的一句。').waitFor();
    await page.locator('.ProseMirror').getByText('4425').waitFor();
    await look(app, 'pasted-section');

    await page.keyboard.press('Control+z');
    await expect.poll(() => outlineOf(app)).toBe(before);
    expect(await page.locator('.ProseMirror').innerText()).toBe('写在前面。');

    await page.locator('.ProseMirror').click();
    await paste(app, '<p>一段话。</p>'.repeat(20_000));
    await page.getByText('没有粘贴任何文字').waitFor();
    expect(await page.locator('.ProseMirror').innerText()).toBe('写在前面。');
    await look(app, 'paste-refused');
    await app.close();
  });
});

/** The clipboard of the Electron that tests fall back to takes its formats in one object. */
async function paste({ app, page }: LaunchedApp, html: string): Promise<void> {
  await app.evaluate(({ clipboard }, markup) => {
    // Its newer types speak of the newer clipboard.
    const older = clipboard as unknown as { write: (formats: { html: string; text: string }) => void };
    older.write({ html: markup, text: markup.replaceAll(/<[^>]*>/g, '') });
  }, html);
  await page.keyboard.press('Control+v');
}

/** The headings of the outline, without the counts that follow a moment later. */
async function outlineOf({ page }: LaunchedApp): Promise<string> {
  const text = await page.getByRole('tree').innerText();
  return text.replaceAll(/^\d+$/gmu, '').replaceAll(/\n+/gu, '\n');
}
