import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxTree, wordsOf } from '../support/docxParts.ts';
import { answerDialogs, launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { importSampleFigures } from '../support/importSampleFigures.ts';
import { newReport } from '../support/newReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('tables of figures', () => {
  it('are made of indicators, written in by keys alone, printed and taken back', async () => {
    const folder = tempFolder();
    const app = await launchApp(join(folder, 'desk'));
    const { page } = app;
    await newReport(app, '甘州区城市管理局');
    await importSampleFigures(app, '共 61 项');
    const text = page.locator('.ProseMirror');
    await text.click();
    await page.keyboard.insertText('主要指标见下表。');

    await page.getByRole('button', { name: '表格', exact: true }).click();
    await page.getByLabel('按名称、别名或拼音首字母查找指标').fill('程序案件');
    await page.getByRole('checkbox', { name: /^简易程序案件/ }).check();
    await page.getByRole('checkbox', { name: /^普通程序案件/ }).check();
    await look(app, 'table-dialog');
    await page.getByRole('button', { name: '用 2 个指标做表' }).click();
    await text.locator('td').getByText('4425').waitFor();
    await look(app, 'table-made');

    await text.locator('td').last().click();
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('合计');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('/jycx');
    await page.keyboard.press('Enter');
    await text.locator('tr').nth(3).getByText('4425件').waitFor();
    await look(app, 'table-row');
    expect(await text.locator('tr').count()).toBe(4);
    await page.getByRole('button', { name: '行上移' }).click();
    expect(await text.locator('tr').nth(2).innerText()).toContain('合计');

    const path = join(folder, '年度报告.docx');
    await exportReport(app, path);
    const words = wordsOf(docxTree(readFileSync(path), 'word/document.xml'));
    expect(words).toContain('2025年主要指标情况');
    expect(words).toContain('合计');
    await app.close();
  });
});

async function exportReport(app: LaunchedApp, path: string): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '导出' }).first().click();
  await answerDialogs(app, path);
  await page.getByRole('button', { name: '选择位置并导出' }).click();
  await page.getByText('文档已经写好').waitFor();
}
