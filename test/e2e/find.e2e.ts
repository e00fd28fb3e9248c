import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFigure, aHeading, aParagraph, aReport, aTable, numbered } from '../support/builders.ts';
import { launchApp, look } from '../support/launchApp.ts';
import { openReport, openSection, readStoredReport, storeReport } from '../support/storedReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

const report = aReport({
  title: '2024年法治报告',
  blocks: [
    ...numbered([
      aHeading('主要举措'),
      aParagraph('2024年办理案件{enforcement.simple-cases}，与2024年初相比有增长，另有4425件在办。'),
      aHeading('存在的不足'),
      aTable(['年度', '件'], [['2024年', '{enforcement.simple-cases}']]),
      aParagraph('2024年还有差距。'),
    ]),
  ],
});

describe('find and replace', () => {
  it('goes through the whole report by keys, replaces in one step, and leaves figures alone', async () => {
    const home = join(tempFolder(), 'desk');
    await storeReport(home, report, [aFigure()]);
    const app = await launchApp(home);
    const { page } = app;
    const press = (keys: string) => page.keyboard.press(keys);
    const count = page.locator('.find-count');
    const current = () => page.locator('.writing .found-current').first().innerText();
    await openReport(app);
    await openSection(app, '主要举措');
    await page.locator('.ProseMirror').click();

    await press('Control+f');
    await page.keyboard.type('2024年');
    expect(await count.innerText()).toBe('2 / 5');
    await press('Enter');
    await press('F3');
    expect(await count.innerText()).toBe('4 / 5');
    expect(await page.getByLabel('本部分标题').inputValue()).toBe('存在的不足');
    await press('Enter');
    expect(await current()).toBe('2024年');
    await look(app, 'find');
    await press('Escape');
    await page.keyboard.type('今年');
    expect(await page.locator('.writing p').last().innerText()).toBe('今年还有差距。');
    await press('Control+z');

    await press('Control+h');
    await page.getByLabel('查找全文').fill('4425件');
    await page.getByLabel('替换为').fill('4500件');
    await page.getByText('其中 2 处是数据').waitFor();
    await look(app, 'find-replace');
    await page.getByRole('button', { name: '全部替换' }).click();
    await page.getByText('已替换 1 处；2 处是数据，没有改动').waitFor();
    await page.getByLabel('查找全文').fill('2024年');
    await page.getByLabel('替换为').fill('2025年');
    await page.getByRole('button', { name: '全部替换' }).click();
    await page.getByText('已替换 5 处').waitFor();
    await press('Escape');
    await page.getByText(/^已保存/).waitFor();
    await page.getByRole('button', { name: '撤销（Ctrl+Z）' }).click();
    await press('Control+y');
    await page.getByText(/^已保存/).waitFor();
    await app.close();
    const stored = await readStoredReport(home);
    expect(stored.title).toBe('2025年法治报告');
    expect(JSON.stringify(stored)).not.toContain('2024年');
    expect(stored.blocks[1]).toMatchObject({
      text: [
        { text: '2025年办理案件' },
        { figure: 'enforcement.simple-cases' },
        { text: '，与2025年初相比有增长，另有4500件在办。' },
      ],
    });
  });
});
