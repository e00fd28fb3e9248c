import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCsv } from '../support/aWorkbook.ts';
import { dropFiles } from '../support/dropFiles.ts';
import { launchApp, look } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('a dropped file', () => {
  it('that is broken shows a clear error and changes nothing; a good one is read, and taken back', async () => {
    const folder = tempFolder();
    const app = await launchApp(join(folder, 'desk'));
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('标题和前言').first().waitFor();
    await page.getByRole('link', { name: '数据', exact: true }).click();
    await page.getByText('共 75 项').waitFor();

    const broken = join(folder, '执法数据.xlsx');
    writeFileSync(broken, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2000, 7)]));
    await dropFiles(app, [broken]);
    await page.getByText('执法数据.xlsx').first().waitFor();
    await look(app, 'broken-file');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('dialog').innerText()).toMatch(/损坏|不完整/);
    await page.keyboard.press('Escape');
    await page.getByText('共 75 项').waitFor();

    const good = aCsv([['无人机巡查', '600余', '架次']], '巡查.csv');
    writeFileSync(join(folder, good.name), good.bytes);
    await dropFiles(app, [join(folder, good.name)]);
    await page.getByRole('button', { name: '导入 1 项' }).click();
    await page.getByText('共 76 项').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('共 75 项').waitFor();
    await look(app, 'import-taken-back');
    await app.close();
  });
});
