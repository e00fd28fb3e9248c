import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aLargeWorkbook } from '../support/aLargeWorkbook.ts';
import { dropFiles } from '../support/dropFiles.ts';
import { launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { openReview } from '../support/openReview.ts';
import { tempFolder } from '../support/tempFolder.ts';

const rows = 100_000;

it('a workbook of 100,000 rows is read, scrolled and searched for problems while the window answers', async () => {
  const folder = tempFolder();
  const path = join(folder, '巡查台账.xlsx');
  writeFileSync(path, aLargeWorkbook(rows));
  const app = await launchApp(join(folder, 'desk'));
  const { page } = app;
  await watchStalls(app);
  await dropFiles(app, [path]);
  await page.getByLabel('这些数据属于哪个单位？').fill('云岭区城市管理局');
  await page.getByRole('button', { name: '继续' }).click();
  const reading = Date.now();
  await page.getByRole('grid').waitFor({ timeout: 120_000 });
  const opened = Date.now() - reading;
  const grid = page.getByRole('grid');
  await grid.getByText('第1项巡查').waitFor();
  const whileReading = await stalls(app);

  await grid.focus();
  await page.keyboard.press('Control+End');
  await grid.getByText(`第${String(rows)}项巡查`).waitFor();
  await page.keyboard.press('Control+Home');
  await grid.getByText('第1项巡查').waitFor();
  await grid.hover();
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 2500);
    await page.waitForTimeout(30);
  }
  await grid
    .getByText(/^第5\d{3}项巡查$/)
    .first()
    .waitFor();
  const whileScrolling = await stalls(app);
  await look(app, 'importing-100000');
  await stalls(app);
  for (const tab of ['问题', '名称', '变化', '冲突']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(500);
  }
  const whileListing = await stalls(app);
  process.stderr.write(
    `100,000 rows: open ${String(opened)} ms; longest stall reading ${String(whileReading)} ms, scrolling ${String(whileScrolling)} ms, listing ${String(whileListing)} ms\n`,
  );
  expect(await page.getByRole('row').count()).toBeLessThan(120);
  await app.close();
});

it('a sheet of 200 columns is scrolled to its far corner while the window answers', async () => {
  const folder = tempFolder();
  const header = ['执法科室', ...Array.from({ length: 199 }, (_, column) => `第${String(column + 1)}类案件`)];
  const lines = Array.from({ length: 2000 }, (_, row) => [
    `第${String(row + 1)}中队`,
    ...Array.from({ length: 199 }, (_one, column) => row * 1000 + column),
  ]);
  const path = join(folder, '分类统计.csv');
  writeFileSync(path, `\uFEFF${[header, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`);
  const app = await openReview(folder, [path]);
  const { page } = app;
  const grid = page.getByRole('grid');
  await grid.getByText('第1中队', { exact: true }).waitFor({ timeout: 120_000 });
  await watchStalls(app);
  await grid.focus();
  await page.keyboard.press('Control+End');
  await grid.getByText('1999198', { exact: true }).waitFor();
  await page.getByText('GR2001', { exact: true }).first().waitFor();
  await grid.hover();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(-600, -1500);
    await page.waitForTimeout(30);
  }
  await grid.getByText('第1中队', { exact: true }).waitFor();
  process.stderr.write(`200 columns: longest stall ${String(await stalls(app))} ms\n`);
  expect(await page.getByRole('gridcell').count()).toBeLessThan(2500);
  await look(app, 'importing-wide');
  await app.close();
});

declare global {
  interface Window {
    stalls?: number[];
  }
}

/** Notes every task that holds up the page for longer than 50 ms. */
async function watchStalls({ page }: LaunchedApp): Promise<void> {
  await page.evaluate(() => {
    window.stalls = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.stalls?.push(Math.round(entry.duration));
    }).observe({ type: 'longtask', buffered: false });
  });
}

/** The longest of them since the last time, in milliseconds. */
async function stalls({ page }: LaunchedApp): Promise<number> {
  return page.evaluate(() => {
    const longest = Math.max(0, ...(window.stalls ?? []));
    window.stalls = [];
    return longest;
  });
}
