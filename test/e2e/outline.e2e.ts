import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { addReport } from '../../electron/main/services/reports.ts';
import { aHeading, aParagraph, aReport } from '../support/builders.ts';
import { launchApp, look } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the outline', () => {
  it('is arranged with keys alone: folded, moved, raised, lowered, added, renamed, removed and taken back', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await openSample(page);
    await row(page, '一、').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await row(page, '一、').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const first = await focused(page);
    await page.keyboard.press('Alt+ArrowDown');
    await expectFocus(page, first.replace('（一）', '（二）'));
    await page.keyboard.press('Alt+ArrowUp');
    await expectFocus(page, first);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expectFocus(page, first.replace('（一）', '1.'));
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expectFocus(page, first);
    await page.keyboard.press('F2');
    await page.keyboard.insertText('全新的标题');
    await page.keyboard.press('Enter');
    await row(page, '（一）全新的标题').focus();
    await page.keyboard.press('Delete');
    await page.getByText('已删除“全新的标题”和下面的内容').waitFor();
    expect(await row(page, '（一）全新的标题').count()).toBe(0);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await row(page, '（一）全新的标题').waitFor();
    await look(app, 'outline-keys');
    await app.close();
  });

  it('takes a dragged heading with all below it to where the line shows, and sideways to another level', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await openSample(page);
    const before = await texts(page);
    const [from, to] = [row(page, '（一）').first(), row(page, '二、')];
    const name = (await from.innerText()).replace('（一）', '').split('\n')[0] ?? '';
    await dragTo(page, from, to, async () => {
      await page.locator('.outline-drop').waitFor();
      await look(app, 'outline-dragging');
    });
    const after = await texts(page);
    expect(after).toHaveLength(before.length);
    const place = after.findIndex((text) => text.includes(name));
    expect(after[place + 1]).toMatch(/^二、/);
    await app.close();
  });

  it('says what is done and what is open, keeps notes out of the document, and opens what is changed again', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await openSample(page);
    await look(app, 'marks-half');
    const problems = row(page, '二、');
    await problems.click();
    const note = page.getByRole('textbox', { name: '给自己的备注' });
    await note.click();
    await page.keyboard.insertText('问王科长要月底的数');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: '已完成' }).waitFor();
    expect(await problems.getAttribute('aria-label')).toContain('已完成');
    expect(await problems.getAttribute('aria-label')).toContain('问王科长要月底的数');
    await page.getByRole('button', { name: '预览', exact: true }).click();
    await page.locator('.document-sheet').first().waitFor();
    expect((await page.locator('.document-sheet').allInnerTexts()).join('')).not.toContain('王科长');
    await look(app, 'marks-done');
    await page.locator('.ProseMirror').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('改了一句。');
    await page.getByRole('button', { name: '标为完成' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: '已完成' }).waitFor();
    await page.keyboard.press('Alt+n');
    await page.getByRole('button', { name: '标为完成' }).waitFor();
    await page.getByRole('button', { name: '只看没写全的' }).click();
    expect(await row(page, '二、').count()).toBe(0);
    await look(app, 'marks-filtered');
    await app.close();
  });

  it('goes to any heading by some initials of its pinyin', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await openSample(page);
    await page.keyboard.press('Control+g');
    await page.keyboard.type('gfgz');
    await look(app, 'outline-jump');
    await page.keyboard.press('Enter');
    await page.locator('[role=treeitem][aria-selected=true]', { hasText: '严格规范公正文明执法' }).waitFor();
    await app.close();
  });

  it('stays clear with sixty sections and a heading of three hundred characters', async () => {
    const home = join(tempFolder(), 'desk');
    await putLargeReport(home);
    const app = await launchApp(home);
    const { page } = app;
    await page.getByRole('link', { name: '报告', exact: true }).click();
    await row(page, '六十、').waitFor();
    await row(page, '一、').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toContain('（二）');
    await look(app, 'outline-large');
    await page.getByRole('button', { name: '换成深色' }).click();
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await look(app, 'outline-large-dark-en');
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await page.getByRole('img', { name: /ready/ }).waitFor();
    await look(app, 'home-progress-dark-en');
    await app.close();
  });
});

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看看示例' }).click();
  await row(page, '一、').waitFor();
}

function row(page: Page, start: string): Locator {
  return page.getByRole('treeitem', { name: new RegExp(`^${start}`, 'u') });
}

async function texts(page: Page): Promise<readonly string[]> {
  return page.getByRole('treeitem').allInnerTexts();
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

async function expectFocus(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name);
}

async function dragTo(page: Page, from: Locator, to: Locator, during: () => Promise<void>): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('a row is not there');
  await page.mouse.move(start.x + 80, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 84, start.y + start.height);
  await page.mouse.move(end.x + 84, end.y + 2, { steps: 5 });
  await during();
  await page.mouse.up();
}

/** Sixty sections of two parts each; the second section has the longest heading that there may be. */
async function putLargeReport(home: string): Promise<void> {
  const store = await openHome({ home });
  const blocks = Array.from({ length: 60 }, (_, index) => [
    aHeading(index === 1 ? '一个很长的标题'.repeat(43).slice(0, 300) : `第${String(index + 1)}个部分`),
    aHeading('第一方面', { level: 2 }),
    aHeading('第一点', { level: 3, runIn: true }),
    aParagraph('写了一些内容。'),
    aHeading('第二方面', { level: 2 }),
  ]).flat();
  addReport({ db: store.db, now: () => new Date(Date.UTC(2026, 1, 1)) }, aReport({ blocks }));
  store.close();
}
