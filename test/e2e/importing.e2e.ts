import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCsv } from '../support/aWorkbook.ts';
import { departmentWorkbooks } from '../support/departmentWorkbooks.ts';
import { dropFiles } from '../support/dropFiles.ts';
import { launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { openReview } from '../support/openReview.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the review of an import', () => {
  it('shows several files in several layouts, a refused one among them, and stores what was understood', async () => {
    const folder = tempFolder();
    const files = departmentWorkbooks(folder);
    const app = await launchApp(join(folder, 'desk'));
    const { page } = app;
    await dropFiles(app, Object.values(files));
    await page.getByLabel('这些数据属于哪个单位？').fill('云岭区城市管理局');
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByText('共 5 个文件，1 个无法读取').waitFor();
    await chooseYear(app, 2025);
    const tree = page.getByRole('tree');
    await tree.getByText('部门 × 指标 · 17 项').waitFor();
    for (const state of ['说明页，没有读取', '隐藏，没有读取', '指标 × 年份 · 9 项', '填报表 · 6 项']) {
      await tree.getByText(state).waitFor();
    }
    await look(app, 'importing-files');
    await page.getByRole('treeitem').filter({ hasText: '信访办.xlsx' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/“信访办.xlsx”已损坏/);
    await look(app, 'importing-refused');

    await page.keyboard.press('F8');
    await page.getByRole('grid', { name: '执法大队.csv 执法大队' }).waitFor();
    await page.getByText('B6', { exact: true }).waitFor();
    await look(app, 'importing-problems');

    await page.getByRole('checkbox', { name: '读取工作表“上年底稿”' }).click();
    await tree.getByText('逐行指标表 · 1 项').waitFor();
    await page.keyboard.press('Control+z');
    await tree.getByText('隐藏，没有读取').waitFor();

    await page.getByRole('button', { name: '导入 36 项' }).click();
    await page.getByText('已导入：新增 36 项，更新 0 项').waitFor();
    await app.close();
  });

  it('lets a column be said to hold something else, and takes that back', async () => {
    const folder = tempFolder();
    const app = await openReview(folder, [departmentWorkbooks(folder).long]);
    const { page } = app;
    await page.getByRole('columnheader', { name: /^C/ }).click();
    await look(app, 'importing-column-menu');
    await page.getByRole('menuitem', { name: '部门', exact: true }).click();
    await page.getByRole('columnheader', { name: 'C 部' }).waitFor();
    await page.getByRole('grid').getByText('4425').click();
    await page.getByText('件', { exact: true }).first().waitFor();
    await look(app, 'importing-corrected');
    await page.getByRole('grid').press('Control+z');
    await page.getByRole('columnheader', { name: 'C 位' }).waitFor();

    await page.getByRole('columnheader', { name: /^B/ }).click();
    await page.getByRole('menuitem', { name: '不读取' }).click();
    await page.getByText('没有可以导入的数据。').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '继续查看' }).click();
    await page.getByRole('grid').press('Control+z');
    await page.getByRole('button', { name: '导入 4 项' }).waitFor();
    await app.close();
  });

  it('is worked with the keys alone', async () => {
    const folder = tempFolder();
    const app = await openReview(folder, [departmentWorkbooks(folder).long]);
    const { page } = app;
    const grid = page.getByRole('grid');
    await page.keyboard.press('F8');
    await page.getByText('B6', { exact: true }).waitFor();
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('B7', { exact: true }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('menuitem', { name: '第 7 行是' }).waitFor();
    await look(app, 'importing-cell-menu');
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: '第 7 行是' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('B6', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'B 列是' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await grid.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('已导入：新增 4 项').waitFor();
    await app.close();
  });

  it('remembers for next year how a sheet was corrected', async () => {
    const folder = tempFolder();
    const { long } = departmentWorkbooks(folder);
    const app = await openReview(folder, [long]);
    const { page } = app;
    await page.getByRole('columnheader', { name: /^C/ }).click();
    await page.getByRole('menuitem', { name: '不读取' }).click();
    await page.getByRole('columnheader', { name: 'C', exact: true }).waitFor();
    await page.getByRole('button', { name: /^导入 \d+ 项$/ }).click();
    await page.getByText(/^已导入/).waitFor();
    await dropFiles(app, [long]);
    await chooseYear(app, 2024);
    await page.getByText('按您上次的选择读取。').waitFor();
    await page.getByRole('columnheader', { name: 'C', exact: true }).waitFor();
    await page.getByRole('button', { name: '重新自动识别' }).click();
    await page.getByRole('columnheader', { name: 'C 位' }).waitFor();
    await app.close();
  });

  it('asks what a name stands for, and knows it next year', async () => {
    const folder = tempFolder();
    const { long } = departmentWorkbooks(folder);
    const app = await openReview(folder, [long]);
    const { page } = app;
    await page.getByRole('button', { name: '未识别 1' }).click();
    await page.getByRole('combobox', { name: '为“无人机巡查”查找指标' }).fill('涉企检查');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '未识别 0' }).waitFor();
    await look(app, 'importing-name-chosen');
    await page.getByRole('button', { name: '导入 4 项' }).click();
    await page.getByText('已导入：新增 4 项').waitFor();

    await dropFiles(app, [long]);
    await chooseYear(app, 2024);
    await page.getByRole('button', { name: '新增 4' }).waitFor();
    await page.getByRole('button', { name: '未识别 0' }).click();
    await page.getByText('按上次的选择').waitFor();
    await app.close();
  });

  it('shows both sides of a conflict, stores what is chosen, and takes the whole import back', async () => {
    const folder = tempFolder();
    const first = join(folder, '执法大队.csv');
    const second = join(folder, '法制科.csv');
    writeFileSync(first, aCsv([['简易程序案件', '4425', '件']]).bytes);
    writeFileSync(
      second,
      aCsv([
        ['简易程序案件', '4500', '件'],
        ['普通程序案件', '137', '件'],
      ]).bytes,
    );
    const app = await openReview(folder, [first]);
    const { page } = app;
    await page.getByRole('button', { name: '导入 1 项' }).click();
    await page.getByText('共 1 项').waitFor();

    await dropFiles(app, [second]);
    await page.getByRole('button', { name: '冲突 1' }).click();
    await look(app, 'importing-conflict');
    await page.getByRole('list', { name: '冲突' }).press('2');
    await page.getByRole('radio', { name: /4500件/, checked: true }).waitFor();
    await look(app, 'importing-conflict-settled');
    await page.keyboard.press('Control+Enter');
    await page.getByText('共 2 项').waitFor();
    await page.getByText('4500').first().waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await page.getByText('共 1 项').waitFor();
    await page.getByText('4425').first().waitFor();
    await app.close();
  });

  it('shows the sentences of a report that an import would change', async () => {
    const folder = tempFolder();
    const app = await launchApp(join(folder, 'desk'));
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('标题和前言').first().waitFor();
    const path = join(folder, '更正.csv');
    writeFileSync(path, '\uFEFF指标名称,数值,单位,责任科室\r\n权责事项,168,项,政策法规股\r\n');
    await dropFiles(app, [path]);
    await page.getByRole('button', { name: '冲突 1' }).click();
    await page.getByRole('button', { name: '全部采用新表' }).click();
    await page.getByRole('button', { name: '更新 1' }).click();
    await page.getByText('文稿', { exact: true }).click();
    await page.getByRole('dialog').getByRole('article').first().waitFor();
    await look(app, 'importing-effects');
    expect(await page.getByRole('dialog').getByRole('article').first().innerText()).toMatch(/166.*168/s);
    await app.close();
  });

  it('leaves a file out, takes it in again, and reads more that is dropped meanwhile', async () => {
    const folder = tempFolder();
    const { long, years, form } = departmentWorkbooks(folder);
    const app = await openReview(folder, [long, years]);
    const { page } = app;
    await page.getByRole('button', { name: '导入 13 项' }).waitFor();
    await page.getByRole('treeitem').filter({ hasText: '近三年对比.xlsx' }).click();
    await page.getByRole('button', { name: '不导入“近三年对比.xlsx”' }).click();
    await page.getByRole('button', { name: '导入 4 项' }).waitFor();
    await page.getByRole('button', { name: '撤销更正（1）' }).click();
    await page.getByRole('button', { name: '导入 13 项' }).waitFor();
    await dropFiles(app, [form]);
    await page.getByText('共 3 个文件').waitFor();
    await page.getByRole('button', { name: '导入 19 项' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await app.close();
  });
});

async function chooseYear({ page }: LaunchedApp, year: number): Promise<void> {
  const review = page.getByRole('dialog', { name: '导入数据' });
  await review.getByRole('combobox', { name: '数据年度' }).click();
  await page
    .getByTitle(`${String(year)} 年`)
    .last()
    .click();
}
