import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putFigures } from '../../electron/main/db/queries/figures.ts';
import type { Desk } from '../../shared/domain/desk.ts';
import { Year } from '../../shared/domain/year.ts';
import { aWorkplace } from '../support/aWorkplace.ts';
import { aFigure } from '../support/builders.ts';
import { launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { newReport } from '../support/newReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('figures', () => {
  it('are typed, derived and followed into the report and back', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    await newReport(app, '甘州区城市管理局');
    await typeFirst(app);
    await deriveRate(app);
    await writeSentence(app);
    await changeInput(app);
    await followUse(app);
    await app.close();
  });

  it('of the sample fill the grid, whose keys move, open, remove and undo', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    const { page } = app;
    await page.getByRole('button', { name: '看看示例' }).click();
    await page.getByText('标题和前言').first().waitFor();
    await page.getByRole('link', { name: '数据', exact: true }).click();
    const count = page.locator('.figures-count');
    await count.getByText(/^共 \d+ 项$/).waitFor();
    await page
      .locator('.note')
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
    await look(app, 'figures-sample');
    const all = await count.innerText();

    await page.locator('.figure-lines').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.locator('.figure-side .panel-history li').first().waitFor();
    await look(app, 'figures-panel');
    const name = await page.locator('.figure-side h2').innerText();
    await page.locator('.figure-lines').focus();
    await page.keyboard.press('Delete');
    await page.getByText(`已删除“${name}”`).waitFor();
    expect(await count.innerText()).not.toBe(all);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await count.getByText(all, { exact: true }).waitFor();

    await page.getByLabel('查找数据').fill('jycx');
    await page.getByText('简易程序案件').first().waitFor();
    await page.getByRole('button', { name: '导入记录' }).click();
    await page.getByRole('button', { name: '撤销导入' }).first().waitFor();
    await look(app, 'figures-imports');
    await app.close();
  });
});

describe('five thousand figures', () => {
  it.each(['zh-CN', 'en'] as const)('scroll, are found and summed without a wait, in %s', async (locale) => {
    const home = join(tempFolder(), 'desk');
    const desk = { bureau: '云岭区城市管理局（云岭区城市管理综合行政执法局）', year: Year.parse(2025) };
    await fillDesk(home, desk);
    const app = await launchApp(home, locale);
    const { page } = app;
    await page.evaluate(
      (place) => {
        window.location.hash = place;
      },
      `/figures/2025/${encodeURIComponent(desk.bureau)}`,
    );
    await page.locator('.figures-count').getByText('5,000').waitFor();
    await page.locator('.figures-notes .note').first().waitFor();
    await page.locator('.figure-lines').focus();
    await page.keyboard.press('End');
    await page.locator('.year-line').last().waitFor();
    await look(app, `figures-many-${locale}`);
    const scrolling = await longestPause(app, scrollThrough);
    expect(await page.locator('.figure-row-line').count()).toBeLessThan(100);
    await page.locator('.figures-search input').click();
    const typing = await longestPause(app, () => page.keyboard.type('zhzfsx'));
    process.stderr.write(
      `5,000 figures (${locale}): longest pause scrolling ${scrolling.toFixed(0)} ms, typing ${typing.toFixed(0)} ms\n`,
    );
    await page.locator('.figure-row-line').first().click();
    await page.locator('.panel-history li').first().waitFor();
    await page.getByRole('button', { name: locale === 'en' ? 'Switch to dark' : '换成深色' }).click();
    await look(app, `figures-many-panel-dark-${locale}`);
    await page.locator('.figures-notes .button').nth(1).click();
    await page.locator('.proposal-line').first().waitFor();
    await look(app, `figures-proposals-${locale}`);
    await page.locator('dialog .button-primary').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.locator('.figures-count').getByText('6,000').waitFor();
    await app.close();
  });
});

/** A thousand indicators of five departments, this year and the three before it. */
async function fillDesk(home: string, desk: Desk): Promise<void> {
  const workplace = await aWorkplace(home);
  const departments = [
    '政策法规科',
    '综合行政执法大队',
    '市容环境卫生管理科',
    '行政审批科',
    '督查考核办公室',
  ];
  for (const year of [2022, 2023, 2024, 2025]) {
    const figures = Array.from({ length: 5000 }, (_, at) => ({
      ...aFigure({
        // The last twenty are the bureau's own.
        indicator: at < 4980 ? `own.事项${String(at % 1000)}` : `own.合计${String(at)}`,
        year,
        value: String(((at * 7919) % 900) + (year - 2020) * 13),
        department: at < 4980 ? (departments[Math.floor(at / 1000)] ?? null) : null,
        source: { kind: 'typed', at: '2026-01-10T08:00:00.000Z' },
      }),
      name: `综合执法事项第${String(at % 1000)}类（含街道赋权事项和委托执法事项，不含移送案件）办理情况`,
    }));
    workplace.db.transaction(() => {
      putFigures(workplace.db, desk.bureau, figures, `${String(year + 1)}-01-10T08:00:00.000Z`);
    })();
  }
  workplace.store.close();
}

async function scrollThrough({ page }: LaunchedApp): Promise<void> {
  await page.locator('.figure-lines').hover();
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 900);
}

/** The longest time without a frame, in milliseconds, while `act` goes on. */
async function longestPause(app: LaunchedApp, act: (app: LaunchedApp) => Promise<void>): Promise<number> {
  const { page } = app;
  await page.evaluate(() => {
    let before = performance.now();
    let longest = 0;
    const look = (now: number): void => {
      longest = Math.max(longest, now - before);
      before = now;
      document.body.dataset['pause'] = String(longest);
      requestAnimationFrame(look);
    };
    requestAnimationFrame((now) => {
      before = now;
      look(now);
    });
  });
  await act(app);
  await page.waitForTimeout(500);
  return Number(await page.evaluate(() => document.body.dataset['pause']));
}

async function typeFirst(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await page.getByRole('button', { name: '录入数据' }).click();
  await type(app, '复议审结', '七十件');
  await page.locator('.figures-count').getByText('共 1 项').waitFor();
  await page.getByRole('button', { name: '录入数据' }).click();
  await type(app, '复议纠错', '5');
  await page.locator('.figures-count').getByText('共 2 项').waitFor();
}

/** A number in words is read as a number; the unit comes with the indicator. */
async function type(app: LaunchedApp, name: string, value: string): Promise<void> {
  const { page } = app;
  await page.getByLabel('指标', { exact: true }).fill(name);
  await page.getByLabel('单位', { exact: true }).fill('件');
  await page.getByLabel('数值').fill(value);
  await page.getByText(/^读作/).waitFor();
  await look(app, 'figures-add');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText(`已录入“${name}”：${value}`).waitFor();
}

async function deriveRate(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '推算数据' }).click();
  await page.getByLabel('指标', { exact: true }).fill('本局纠错率');
  await page.getByLabel('单位', { exact: true }).fill('%');
  await page.getByRole('button', { name: '保存公式' }).click();
  await page.getByText('还没有写全').waitFor();
  const formula = page.getByRole('combobox', { name: '公式' });
  await formula.click();
  await page.keyboard.insertText('百分比(复议纠');
  await page
    .getByRole('option', { name: /复议纠错/ })
    .first()
    .waitFor();
  await look(app, 'figures-formula-names');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('，没有这个');
  await page.getByText('不认识“没有这个”').waitFor();
  await look(app, 'figures-formula-fault');
  await formula.fill('百分比(复议纠错，复议审结，1)');
  await page.getByText('= 7.1%').waitFor();
  await look(app, 'figures-formula');
  await page.getByRole('button', { name: '保存公式' }).click();
  await page.locator('.figures-count').getByText('共 3 项').waitFor();
}

async function writeSentence({ page }: LaunchedApp): Promise<void> {
  await page.getByRole('link', { name: '报告', exact: true }).click();
  await page
    .getByRole('treeitem', { name: /严格规范公正文明执法/ })
    .first()
    .click();
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('行政复议纠错率为');
  await page.keyboard.type('/');
  await page.keyboard.insertText('本局纠错率');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('，为近年最低。');
  await page.getByText(/^已保存/).waitFor();
}

async function changeInput(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await page.locator('.figure-row-line').filter({ hasText: '复议纠错' }).first().click();
  await page.locator('.figure-lines').focus();
  await page.keyboard.press('F2');
  await page.getByLabel('数值').fill('7余');
  await page.getByText('〔缺数据〕').waitFor();
  await page.getByLabel('数值').fill('7');
  await page.getByText('报告里有 1 句话会随之改变').waitFor();
  await page.locator('ins').getByText('10%').waitFor();
  await look(app, 'figures-effects');
  await page.keyboard.press('Enter');
  await page
    .locator('.figure-row-line')
    .filter({ hasText: '本局纠错率' })
    .getByText('10', { exact: true })
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  await page.locator('.figure-row-line').filter({ hasText: '本局纠错率' }).click();
  await page.locator('.panel-sentences').getByText('10%').waitFor();
  await page.locator('.panel-history').getByText('7.1%').waitFor();
  await look(app, 'figures-derived');
}

async function followUse(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await noteFlashes(app);
  await page.locator('.panel-sentences a').first().click();
  const sentence = page.locator('.ProseMirror p').filter({ hasText: '行政复议纠错率为' });
  await sentence.getByText('10%').waitFor();
  expect(await page.evaluate(() => document.body.dataset['flashed'])).toContain('行政复议纠错率为');
  await look(app, 'figures-use');
  await sentence.locator('.figure').click();
  await page.getByRole('link', { name: '在“数据”里查看' }).click();
  await page.locator('.figure-side h2').getByText('本局纠错率').waitFor();
  await page.getByRole('combobox', { name: '按状态筛选' }).click();
  await page.getByTitle(/^缺数据/).click();
  await page.getByText('模板要求').first().waitFor();
  await page.locator('.figure-row-line').first().click();
  await page.getByText('还没有存过数值。').waitFor();
  await look(app, 'figures-missing');
}

/** Notes on the page what stands out for a moment, as the moment is over before a test can look. */
async function noteFlashes({ page }: LaunchedApp): Promise<void> {
  await page.evaluate(() => {
    const look = (): void => {
      for (const { effect } of document.getAnimations()) {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        if (target?.closest('.ProseMirror')) document.body.dataset['flashed'] = target.textContent;
      }
      requestAnimationFrame(look);
    };
    look();
  });
}
