import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { makeWorkbook } from '../fixtures/workbooks/makeWorkbook.ts';
import { answerDialogs, launchApp, look } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

const table = {
  name: '统计表',
  rows: [
    ['指标名称', '数值', '计量单位'],
    ['无人机巡查', 612, '架次'],
    ['夜间巡查', 48, '次'],
  ],
};

describe('a workbook of another format', () => {
  it.each(['xls', 'ods'] as const)('is read by the reader’s process and imported: .%s', async (kind) => {
    const folder = tempFolder();
    const path = join(folder, `执法大队.${kind}`);
    writeFileSync(path, makeWorkbook([table], kind));
    const app = await launchApp(join(folder, 'desk'));
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('标题和前言').first().waitFor();
    await page.getByRole('link', { name: '数据', exact: true }).click();
    await page.getByText('共 75 项').waitFor();
    await answerDialogs(app, path);
    await page.getByRole('button', { name: '导入数据表' }).first().click();
    await page.getByRole('button', { name: '导入 2 项' }).click();
    await page.getByText('共 77 项').waitFor();
    await look(app, `format-${kind}`);
    await app.close();
  });
});
