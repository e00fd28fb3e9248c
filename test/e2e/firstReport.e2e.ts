import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxTree, wordsOf } from '../support/docxParts.ts';
import { answerDialogs, launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

const samples = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const workbook = join(samples, readdirSync(samples).find((name) => name.endsWith('.xlsx')) ?? '');
const bureau = '甘州区城市管理局';

describe('the first report', () => {
  it('goes from an empty desk to an archived year that is still there after a restart', async () => {
    const folder = tempFolder();
    const home = join(folder, 'desk');
    const first = await launchApp(home);
    await newReport(first);
    await importFigures(first, workbook);
    await writeSection(first);
    const document = join(folder, '年度报告.docx');
    await exportReport(first, document);
    await archiveReport(first);
    await first.close();

    const words = wordsOf(docxTree(readFileSync(document), 'word/document.xml'));
    expect(words).toContain('620702103/2026-00038');
    expect(words).toContain('全年办理简易程序案件4425件，群众评价良好。');

    const second = await launchApp(home);
    await second.page.getByRole('link', { name: '归档', exact: true }).click();
    await second.page.getByText(`${bureau}关于2025年法治政府建设`).first().click();
    await second.page.getByText('4425件').first().waitFor();
    await look(second, 'archived');
    await second.close();
  });
});

async function newReport(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await look(app, 'home-empty');
  await page.getByRole('link', { name: '新建报告' }).first().click();
  await page.getByLabel('单位全称').fill(bureau);
  await page.getByRole('combobox', { name: '报告年度' }).click();
  await page.getByTitle('2025 年').click();
  await look(app, 'new-report');
  await page.getByRole('button', { name: '新建并开始撰写' }).click();
  await page.getByText('主要举措和成效').first().waitFor();
  await look(app, 'report-empty');
}

async function importFigures(app: LaunchedApp, path: string): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await page.getByText('还没有 2025 年的数据').waitFor();
  await look(app, 'figures-empty');
  await answerDialogs(app, path);
  await page.getByRole('button', { name: '导入数据表' }).first().click();
  await page.getByText('点“导入”之前，不会存入任何数据。').waitFor();
  await look(app, 'import-review');
  await page.getByRole('button', { name: /^导入 \d+ 项$/ }).click();
  await page.getByText('共 61 项').waitFor();
  await look(app, 'figures');
  await page.getByLabel('查找数据').fill('简易程序案件');
  await page.getByText('找到 2 项，共 61 项').waitFor();
  const row = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  expect(row).toMatch(/简易程序案件 4425 件 — 执法大队 .+\.xlsx.+› C27/);
}

async function writeSection(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '报告', exact: true }).click();
  await page
    .getByRole('treeitem', { name: /严格规范公正文明执法/ })
    .first()
    .click();
  const text = page.locator('.ProseMirror');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('全年办理简易程序案件');
  await page.keyboard.type('/');
  await page.keyboard.insertText('简易程序');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('，群众评价良好。');
  await page.getByText(/^已保存/).waitFor();
  await look(app, 'report-written');
  await page.locator('.document-sheet').getByText('全年办理简易程序案件4425件，群众评价良好。').waitFor();
}

async function exportReport(app: LaunchedApp, path: string): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '导出' }).first().click();
  await page.getByLabel('索引号').fill('620702103/2026-00038');
  await page.getByLabel('责任部门').fill('政策法规股');
  await page.getByRole('button', { name: '填现在' }).click();
  await look(app, 'export');
  await answerDialogs(app, path);
  await page.getByRole('button', { name: '选择位置并导出' }).click();
  await page.getByText('文档已经写好').waitFor();
  expect(existsSync(path)).toBe(true);
  await look(app, 'exported');
}

async function archiveReport(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '归档这份报告' }).click();
  await page.getByRole('button', { name: '确认归档' }).click();
  await page.getByText('2025 年度的报告已归档').first().waitFor();
  await look(app, 'archive-done');
}
