import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/domain/block.ts';
import type { Report } from '../../shared/domain/report.ts';
import { aParagraph, aTable } from '../support/builders.ts';
import { launchApp, type LaunchedApp, look } from '../support/launchApp.ts';
import { aLongReport, longReportFigures } from '../support/longReport.ts';
import { openReport, openSection, readStoredReport, storeReport } from '../support/storedReport.ts';
import { saveStored } from '../support/storedVersions.ts';
import { tempFolder } from '../support/tempFolder.ts';

const table = aTable(
  ['事项', '上年', '本年'],
  [
    ['行政处罚', '3985件', '4160件'],
    ['行政许可', '402件', '386件'],
  ],
  {
    id: 'cases',
    caption: '办理情况',
  },
);
const report: Report = { ...aLongReport(), blocks: [...aLongReport().blocks, table] };

const edit = (id: string, change: (block: Block) => readonly Block[]) => (before: Report) => ({
  ...before,
  blocks: before.blocks.flatMap((block) => (block.id === id ? change(block) : [block])),
});

function replaceIn(from: string, to: string): (block: Block) => readonly Block[] {
  return (block) =>
    block.kind === 'table'
      ? [block]
      : [
          {
            ...block,
            text: block.text.map((inline) =>
              'text' in inline ? { text: inline.text.replace(from, to) } : inline,
            ),
          },
        ];
}

const days = [
  {
    at: new Date(2026, 2, 16, 9, 12),
    change: edit('b7', replaceIn('一事一卷', '一事一卷、专柜保存')),
  },
  { at: new Date(2026, 2, 16, 17, 40), change: edit('b5', () => []), name: '科室会签稿' },
  {
    at: new Date(2026, 2, 17, 10, 5),
    change: edit('b11', replaceIn('一半以上', '近三分之二')),
  },
  {
    at: new Date(2026, 2, 17, 10, 31),
    change: (before: Report) => ({
      ...before,
      title: '云岭区城市管理局关于2025年度法治政府建设工作情况的报告',
      blocks: before.blocks.flatMap((block) =>
        block.id === 'cases'
          ? [
              aTable(
                ['事项', '本年', '说明'],
                [
                  ['行政处罚', '4162件', '含简易程序'],
                  ['行政许可', '386件', ''],
                  ['行政确认', '5件', ''],
                ],
                {
                  id: 'cases',
                  caption: '办理情况',
                },
              ),
            ]
          : [block],
      ),
    }),
  },
  {
    at: new Date(2026, 2, 18, 15, 20),
    change: (before: Report) => ({
      ...before,
      blocks: [
        ...before.blocks.slice(0, 4),
        aParagraph('会签后补写的一段，说明下半年新设的执法公示栏。', { id: 'fresh' }),
        ...before.blocks.slice(4),
      ],
    }),
  },
];

async function aDesk(locale?: string): Promise<{ app: LaunchedApp; home: string }> {
  const home = join(tempFolder(), 'desk');
  await storeReport(home, report, longReportFigures());
  await saveStored(home, report.id, days);
  const app = await launchApp(home, locale);
  return { app, home };
}

const changesIn = ({ page }: LaunchedApp) => page.locator('.comparison-row-changed');

describe('versions', () => {
  it('are listed, compared, and brought back in part or whole; what was before can be taken back', async () => {
    const { app, home } = await aDesk();
    const { page } = app;
    await openReport(app);
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await page.getByRole('button', { name: /科室会签稿/ }).click();
    await page.locator('.comparison-row').first().waitFor();
    expect(await page.locator('.comparison-counts').innerText()).toContain('字');
    await look(app, 'versions-beside');

    await page.keyboard.press('F7');
    await page.keyboard.press('F7');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.locator('.comparison-steps').innerText()).toContain('3 /');
    await page.keyboard.press('Shift+F7');
    expect(await page.locator('.comparison-steps').innerText()).toContain('2 /');
    await page.getByRole('button', { name: '合在一起' }).click();
    await look(app, 'versions-inline');
    await page.keyboard.press('F7');
    await page.keyboard.press('F7');
    await look(app, 'versions-table');
    await page.getByLabel('只看改动').uncheck();
    expect(await page.locator('.comparison-fold').count()).toBe(0);
    await page.getByLabel('只看改动').check();

    const before = await changesIn(app).count();
    await page.getByRole('button', { name: '去掉这一段' }).click();
    await page.getByText('已恢复这一处').first().waitFor();
    expect(await changesIn(app).count()).toBe(before - 1);
    await page.getByRole('button', { name: '看全文' }).click();
    await look(app, 'versions-read');
    await page.getByRole('button', { name: '恢复全文到此版本' }).click();
    await page.getByText('已恢复全文').first().waitFor();
    expect(await page.locator('.versions').count()).toBe(0);
    await openSection(app, '标题和前言');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(1500);
    expect((await readStoredReport(home)).title).toContain('工作情况');
    await page.keyboard.press('Control+y');
    await page.waitForTimeout(1500);
    expect((await readStoredReport(home)).title).toBe(report.title);
    await app.close();
  });

  it('take a name by Ctrl+S', async () => {
    const { app } = await aDesk();
    const { page } = app;
    await openReport(app);
    await page.keyboard.press('Control+s');
    await page.getByLabel('版本名称（可不填）').fill('送审稿');
    await look(app, 'versions-save');
    await page.keyboard.press('Enter');
    await page.getByText('已保存版本“送审稿”').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: '保存版本' }).click();
    await page.getByText(/手动保存”/).waitFor();
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await page.getByRole('button', { name: /送审稿/ }).click();
    await page.getByText('两份内容没有差别').waitFor();
    await look(app, 'versions-same');
    await app.close();
  });

  it('keep the words of a window whose report was saved elsewhere, and never write over either', async () => {
    const { app, home } = await aDesk();
    const { page } = app;
    await openReport(app);
    await openSection(app, '标题和前言');
    await page.locator('.ProseMirror').click();
    await saveStored(home, report.id, [
      { at: new Date(2026, 2, 18, 16, 0), change: edit('b4', replaceIn('全年', '一年来')) },
    ]);
    await page.keyboard.insertText('本窗口写下的一句。');
    await page.getByRole('button', { name: '比对两份内容' }).click();
    await changesIn(app).first().waitFor();
    await look(app, 'versions-conflict');
    expect(JSON.stringify(await readStoredReport(home))).not.toContain('本窗口写下的一句。');
    await page.getByRole('button', { name: '我的内容留作版本，打开已保存的' }).click();
    await page.getByText('本窗口的内容已留作版本').waitFor();
    await page.getByRole('button', { name: '版本', exact: true }).click();
    await page.getByRole('button', { name: /未能保存的内容/ }).click();
    await page.getByText('本窗口写下的一句。').first().waitFor();
    expect(JSON.stringify(await readStoredReport(home))).toContain('一年来');
    await app.close();
  });

  it('read in English and in the dark', async () => {
    const { app } = await aDesk('en');
    const { page } = app;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('button', { name: 'Versions', exact: true }).click();
    await page.getByRole('button', { name: /科室会签稿/ }).click();
    await changesIn(app).first().waitFor();
    await look(app, 'versions-en-dark');
    await app.close();
  });
});
