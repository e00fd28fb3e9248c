import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../shared/domain/block.ts';
import { aFigure, aHeading, aParagraph, aReport, numbered } from '../support/builders.ts';
import { inputMethod } from '../support/inputMethod.ts';
import { launchApp } from '../support/launchApp.ts';
import { openReport, openSection, readStoredReport, storeReport } from '../support/storedReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

const report = aReport({
  blocks: [
    ...numbered([
      aHeading('主要举措'),
      aParagraph('办理{enforcement.simple-cases}{enforcement.fines}等。'),
      aHeading('案卷评查', { level: 2, runIn: true }),
      aParagraph('按季度抽取。'),
      aHeading('普法', { level: 2 }),
    ]),
  ],
});
const figures = [aFigure(), aFigure({ indicator: 'enforcement.fines', value: '415300', unit: '元' })];

/** A block as it is stored, figures in brackets. */
function words(block: Block | undefined): string {
  if (block === undefined || block.kind === 'table') return '';
  return block.text.map((inline: Inline) => ('text' in inline ? inline.text : '[]')).join('');
}

async function putCaret(page: Page, block: number, steps: number): Promise<void> {
  await page.locator('.writing > *').nth(block).click();
  await page.keyboard.press('Home');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
}

async function openText(home: string) {
  await storeReport(home, report, figures);
  const app = await launchApp(home);
  await openReport(app);
  await openSection(app, '主要举措');
  await app.page.locator('.ProseMirror').waitFor();
  return { app, page: app.page, ime: await inputMethod(app) };
}

describe('Chinese input', () => {
  it('loses and doubles nothing beside figures, at ends, in empty paragraphs and in a run-in heading', async () => {
    const home = join(tempFolder(), 'desk');
    const { app, page, ime } = await openText(home);
    // Between two figures, before the first, behind the last.
    await putCaret(page, 0, 3);
    await ime.write('he', '和');
    await putCaret(page, 0, 2);
    await ime.write('jian', '简易');
    await putCaret(page, 0, 7);
    await ime.write('renminbi', '人民币');
    // Directly behind a word of the same composition's end, and once given up.
    await ime.compose('quxiao');
    await ime.cancel();
    await ime.write('zheng', '整');
    // At the end of a paragraph, twice in a row.
    await page.keyboard.press('End');
    await ime.write('ling', '另');
    await ime.write('jiangli', '奖励');
    // In a run-in heading: at its start, in its middle, at its end.
    await putCaret(page, 1, 0);
    await ime.write('jiaqiang', '加强');
    await putCaret(page, 1, 4);
    await ime.write('de', '的');
    await page.keyboard.press('End');
    await ime.write('gongzuo', '工作');
    // In the paragraph behind it, at its start, and in the empty room under the last heading.
    await putCaret(page, 2, 0);
    await ime.write('mei', '每年');
    await page.locator('.writing > *').nth(4).click();
    await ime.write('pufa', '普法活动');
    // In a paragraph that was made a moment ago.
    await page.keyboard.press('Enter');
    await ime.write('xin', '新的一段');
    await page.waitForTimeout(1500);
    await page.getByText(/^已保存/).waitFor();
    await app.close();
    const { blocks } = await readStoredReport(home);
    expect(blocks.map(words)).toEqual([
      '主要举措',
      '办理简易[]和[]人民币整等。另奖励',
      '加强案卷的评查工作',
      '每年按季度抽取。',
      '普法',
      '普法活动',
      '新的一段',
    ]);
    expect(blocks[2]).toMatchObject({ kind: 'heading', runIn: true, id: 'b3' });
  });

  it('goes on while the report is saved, and stores no letters when the word is chosen', async () => {
    const home = join(tempFolder(), 'desk');
    const { app, page, ime } = await openText(home);
    await putCaret(page, 0, 4);
    await page.keyboard.type('x');
    // Autosave comes 0.8 s after that key, in the middle of the letters.
    await ime.compose('zongji');
    await page.waitForTimeout(900);
    await ime.compose('zongjiyiqian');
    await page.waitForTimeout(2500);
    await ime.commit('总计一千');
    await page.keyboard.press('Control+z');
    expect(await page.locator('.writing > *').first().innerText()).toBe('办理4425件415300元x等。');
    await page.keyboard.press('Control+y');
    await page.getByText(/^已保存/).waitFor();
    expect(await page.locator('.writing > *').first().innerText()).toBe('办理4425件415300元x总计一千等。');
    await ime.compose('meiyou');
    await app.close();
    const { blocks } = await readStoredReport(home);
    expect(words(blocks[1])).toMatch(/^办理\[\]\[\]x总计一千(meiyou)?等。$/);
  });

  it('takes Ctrl+Z and the keys of headings for its own while letters are composed', async () => {
    const home = join(tempFolder(), 'desk');
    const { app, page, ime } = await openText(home);
    await putCaret(page, 2, 5);
    await page.keyboard.type('y');
    await ime.compose('jian');
    await page.keyboard.press('Control+z');
    await ime.commit('检查');
    expect(await page.locator('.writing > *').nth(2).innerText()).toBe('按季度抽取y检查。');
    await page.getByLabel('本部分标题').click();
    await page.keyboard.press('End');
    await ime.write('chengxiao', '和成效');
    expect(await page.getByLabel('本部分标题').inputValue()).toBe('主要举措和成效');
    await page.keyboard.press('Control+z');
    expect(await page.getByLabel('本部分标题').inputValue()).toBe('主要举措');
    await app.close();
  });
});
