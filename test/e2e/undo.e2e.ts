import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aFigure, aHeading, aParagraph, aReport, numbered } from '../support/builders.ts';
import { launchApp, look } from '../support/launchApp.ts';
import { openReport, openSection, readStoredReport, storeReport } from '../support/storedReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

const report = aReport({
  blocks: [
    ...numbered([
      aHeading('主要举措'),
      aParagraph('全年办理案件{enforcement.simple-cases}。'),
      aHeading('存在的不足'),
      aParagraph('还有差距。'),
      aHeading('明年安排'),
      aParagraph('继续推进。'),
    ]),
  ],
});

const text = (page: Page) => page.locator('.ProseMirror').innerText();
const outline = (page: Page) => page.locator('.outline-level-1 .outline-text').allInnerTexts();

describe('undo', () => {
  it('takes back typing, moves, fields and formats wherever they were made, and shows the place', async () => {
    const home = join(tempFolder(), 'desk');
    await storeReport(home, report, [aFigure({ qualifier: '余' })]);
    const app = await launchApp(home);
    const { page } = app;
    const press = (keys: string) => page.keyboard.press(keys);
    await openReport(app);

    await openSection(app, '主要举措');
    await page.locator('.ProseMirror').click();
    await press('Control+End');
    await page.keyboard.type('abc def', { delay: 20 });
    await page.waitForTimeout(1200);
    await page.keyboard.type('ghi');
    await press('Enter');
    await page.keyboard.type('new');
    expect(await text(page)).toMatch(/。abc defghi\s+new/);
    await look(app, 'undo-typed');

    await openSection(app, '存在的不足');
    await press('Alt+ArrowDown');
    expect(await outline(page)).toEqual([
      '标题和前言',
      '一、主要举措',
      '二、明年安排',
      '三、存在的不足',
      '署名和日期',
    ]);
    await openSection(app, '标题和前言');
    await page.getByLabel('报告标题').fill('改过的标题');
    await openSection(app, '署名和日期');
    await page.getByLabel('成文日期').fill('2026-03-20');

    await press('Control+z');
    expect(await page.getByLabel('成文日期').inputValue()).toBe('2026-03-16');
    await press('Control+z');
    expect(await page.getByLabel('报告标题').inputValue()).toBe(report.title);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('title');
    await press('Control+z');
    expect((await outline(page)).at(-2)).toBe('三、明年安排');
    await press('Control+z');
    // The section opens where the words were, and the caret stands there.
    expect(await text(page)).toMatch(/。abc defghi\s*$/);
    await page.keyboard.type('X');
    expect(await text(page)).toMatch(/ghi\s+X$/);
    for (const left of [/ghi\s*$/, /ghi$/, /abc def$/, /abc$/, /件。$/]) {
      await press('Control+z');
      expect((await text(page)).trimEnd()).toMatch(left);
    }
    expect(await page.getByRole('button', { name: '撤销（Ctrl+Z）' }).isDisabled()).toBe(true);
    for (let times = 0; times < 4; times += 1) await press(times % 2 === 0 ? 'Control+y' : 'Control+Shift+z');
    await page.getByText(/^已保存/).waitFor();
    await app.close();
    const { blocks } = await readStoredReport(home);
    expect(JSON.stringify(blocks)).toContain('。abc defghi');
  });
});
