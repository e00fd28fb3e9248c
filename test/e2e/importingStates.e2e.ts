import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gallery } from '../fixtures/workbooks/gallery/gallery.ts';
import { fileOf } from '../fixtures/workbooks/gallery/workbookFixture.ts';
import { makeWorkbook } from '../fixtures/workbooks/makeWorkbook.ts';
import { aCsv } from '../support/aWorkbook.ts';
import { departmentWorkbooks } from '../support/departmentWorkbooks.ts';
import { dropFiles } from '../support/dropFiles.ts';
import { launchApp, look } from '../support/launchApp.ts';
import { openReview } from '../support/openReview.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the review, when things are not as usual', () => {
  it('stays clear with sixty sheets and headers of three hundred characters', async () => {
    const folder = tempFolder();
    const app = await openReview(folder, [writeIn(folder, '六十个科室.xlsx', sixtySheets())]);
    const { page } = app;
    await page.getByRole('tree').press('End');
    await page.getByRole('heading', { name: '科室60' }).waitFor();
    await page.getByRole('columnheader', { name: /^D/ }).waitFor();
    await page.getByRole('grid').press('Control+Home');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.getByRole('grid').press(key);
    await look(app, 'importing-sixty');
    expect(await page.getByRole('treeitem').count()).toBeLessThan(50);
    await app.close();
  });

  it('takes in a whole year of workbooks dropped at once', async () => {
    const folder = tempFolder();
    const paths = gallery.map((fixture) => {
      const { name, bytes } = fileOf(fixture);
      return writeIn(folder, name, bytes);
    });
    const app = await openReview(folder, paths);
    const { page } = app;
    await look(app, 'importing-gallery-reading');
    await page.getByText(`共 ${String(paths.length)} 个文件`).waitFor({ timeout: 120_000 });
    await look(app, 'importing-gallery');
    for (const tab of ['问题', '名称', '变化', '冲突']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(300);
      await look(app, `importing-gallery-${tab}`);
    }
    await app.close();
  });

  it('says so when every file is refused, when there is nothing to import, and when all is stored', async () => {
    const folder = tempFolder();
    const { broken } = departmentWorkbooks(folder);
    const app = await openReview(folder, [broken, writeIn(folder, '空.csv', Buffer.alloc(0))]);
    const { page } = app;
    await page.getByText('共 2 个文件，2 个无法读取').waitFor();
    await page.getByText('没有可以导入的数据。').waitFor();
    await look(app, 'importing-all-refused');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    const notes = makeWorkbook([
      { name: '通知', rows: [['关于报送2025年度数据的通知'], ['各科室：请于一月十日前报送。']] },
    ]);
    await dropFiles(app, [writeIn(folder, '通知.xlsx', notes)]);
    await page.getByText('没有可以导入的数据。').waitFor();
    await look(app, 'importing-notes');
    await page.keyboard.press('Escape');

    const long = writeIn(folder, '执法.csv', aCsv([['简易程序案件', '12', '件']]).bytes);
    await dropFiles(app, [long]);
    await page.getByRole('button', { name: '导入 1 项' }).click();
    await page.getByText('共 1 项').waitFor();
    await dropFiles(app, [long]);
    await page.getByText('这些数据都已存过，没有变化。').waitFor();
    await page.getByRole('tab', { name: '变化' }).click();
    await look(app, 'importing-all-stored');
    await page.getByRole('button', { name: '关闭' }).last().click();
    await app.close();
  });

  it('reads in English, by night', async () => {
    const folder = tempFolder();
    const app = await launchApp(join(folder, 'desk'), 'en');
    const { page } = app;
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    const { broken, ...files } = departmentWorkbooks(folder);
    await dropFiles(app, [...Object.values(files), broken]);
    await page.getByLabel('Whose figures are these?').fill('云岭区城市管理局');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('5 files, 1 could not be read').waitFor();
    await look(app, 'importing-en-dark');
    for (const tab of ['Problems', 'Names', 'Changes', 'Conflicts']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(200);
      await look(app, `importing-en-dark-${tab}`);
    }
    await app.close();
  });
});

function writeIn(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function sixtySheets(): Uint8Array {
  const long = `依照《中华人民共和国行政处罚法》${'第三十二条从轻或者减轻处罚的情形'.repeat(18)}`.slice(
    0,
    300,
  );
  return makeWorkbook(
    Array.from({ length: 60 }, (_, index) => ({
      name: `科室${String(index + 1)}`,
      hidden: index === 5,
      rows: [
        ['指标名称', '数值', '单位', long],
        ['简易程序案件', index, '件', long],
        [long, index, '件', ''],
      ],
    })),
  );
}
