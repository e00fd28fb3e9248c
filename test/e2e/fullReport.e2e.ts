import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { putFigures } from '../../electron/main/db/queries/figures.ts';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { chooseIn, enterAt, goToRow, openRow, tabTo, typeInto } from '../support/byKeys.ts';
import { docxTree, paragraphsOf, wordsOf } from '../support/docxParts.ts';
import {
  linkedFigure,
  plannedFigures,
  plannedParts,
  printedFigure,
  printedText,
  type PlannedPart,
  type PlannedPoint,
} from '../support/fullReport.ts';
import { answerDialogs, launchApp, look } from '../support/launchApp.ts';
import { readStoredReport } from '../support/storedReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

const bureau = '云岭区城市管理局';
const sections = [
  '法治政府建设的主要举措和成效',
  '存在的不足和原因',
  '党政主要负责人履行推进法治建设第一责任人职责情况',
  '下一年度主要安排',
  '其他需要报告的情况',
];

describe('a full report', () => {
  it('is written from the template and the figures by keys alone, and exported', async () => {
    const folder = tempFolder();
    const home = join(folder, 'desk');
    await storePlannedFigures(home);
    const app = await launchApp(home);
    const { page } = app;
    await beginReport(page);
    await writeLead(page);
    const sentences: string[] = [];
    for (const part of plannedParts) {
      sentences.push(await writePart(page, part));
      if (part === plannedParts[3]) await look(app, 'full-half-done');
    }
    await correctWord(page, '上门体检', '上门把脉');
    await writeRest(page);
    await linkTypedNumber(page);
    await moveLastPartUp(page);
    await finish(page);
    await page.getByText('完成 6/6 个部分').waitFor();
    await sign(page);
    await page.getByText(/^已保存/).waitFor();
    await look(app, 'full-complete');
    const path = join(folder, '年度报告.docx');
    await answerDialogs(app, path);
    await exportReport(page);
    await look(app, 'full-exported');
    await app.close();

    const printed = paragraphsOf(docxTree(readFileSync(path), 'word/document.xml'))
      // A long title is divided where its words allow.
      .map((paragraph) => wordsOf(paragraph).replaceAll('\n', ''));
    expect(printed).toContain(`${bureau}关于2025年法治政府建设情况的报告`);
    expectHeadings(printed);
    expectFigures(printed.join('\n'), sentences);
    expectHeader(printed.join('\n'));
    expect(printed).toEqual(expect.arrayContaining([bureau, '2026年3月6日']));
    await expectLinked(home);
  });
});

async function storePlannedFigures(home: string): Promise<void> {
  const store = await openHome({ home });
  const at = '2026-03-01T06:32:00.000Z';
  const figures = [...plannedFigures].map(([name, figure]) => ({
    ...figure,
    name,
    source: { kind: 'typed' as const, at },
  }));
  putFigures(store.db, bureau, figures, at);
  store.close();
}

async function beginReport(page: Page): Promise<void> {
  await enterAt(page, page.getByRole('link', { name: '新建报告' }).first());
  await typeInto(page, '单位全称', bureau);
  await chooseIn(page, '报告年度', '2025 年');
  await enterAt(page, page.getByRole('button', { name: '新建并开始撰写' }));
  await page.locator('.outline').waitFor();
}

async function writeLead(page: Page): Promise<void> {
  await tabTo(page, page.locator('.writing'));
  for (const place of [0, 1, 2]) await insertSentence(page, place);
}

/** The offered sentence, its paragraph and the points of a part; gives what the sentence said. */
async function writePart(page: Page, part: PlannedPart): Promise<string> {
  await openRow(page, part.heading);
  const sentence = await insertSentence(page, part.sentence);
  for (const point of part.points) await writePoint(page, point);
  return sentence;
}

async function insertSentence(page: Page, place: number): Promise<string> {
  await page.keyboard.press('Alt+J');
  await page.locator('.sentence:focus').waitFor();
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  const words = (await page.locator('.sentence:focus > span').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.locator('.writing:focus').waitFor();
  return words;
}

async function writePoint(page: Page, { heading, text }: PlannedPoint): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(heading);
  await page.keyboard.press('Control+Alt+3');
  await page.keyboard.press('Control+Alt+r');
  await page.keyboard.press('Enter');
  for (const [index, piece] of text.split(/[{}]/u).entries()) {
    if (index % 2 === 0) await page.keyboard.insertText(piece);
    else await insertFigure(page, piece);
  }
}

async function insertFigure(page: Page, name: string): Promise<void> {
  await page.keyboard.type('/');
  await page.keyboard.insertText(name);
  await page.locator('.figure-menu-choice[aria-selected="true"]').getByText(name, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.figure-menu').waitFor({ state: 'detached' });
}

async function correctWord(page: Page, wrong: string, right: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText(wrong);
  await page.getByText('1 / 1').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.insertText(right);
}

async function writeRest(page: Page): Promise<void> {
  await writeParagraphs(page, '存在的不足和原因', [0, 1]);
  await writeParagraphs(page, '下一年度主要安排', [0, 1, 2]);
  await writeParagraphs(page, '其他需要报告的情况', [0, 1]);
  await page.keyboard.insertText('多打的半句');
  await page.keyboard.press('Control+z');
  await writeParagraphs(page, '第一责任人', [0]);
}

async function writeParagraphs(page: Page, row: string, sentences: readonly number[]): Promise<void> {
  await openRow(page, row);
  for (const place of sentences) {
    if (place > 0) await page.keyboard.press('Enter');
    await insertSentence(page, place);
  }
}

async function linkTypedNumber(page: Page): Promise<void> {
  await page.keyboard.insertText(`主要负责人部署法治工作${printedFigure(linkedFigure)}。`);
  await page.locator('.typed-number').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+L');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.typed-number').waitFor({ state: 'detached' });
}

/** Publicity goes before openness. */
async function moveLastPartUp(page: Page): Promise<void> {
  await goToRow(page, '谁执法谁普法');
  await page.keyboard.press('Alt+ArrowUp');
  await page.locator('[role="treeitem"]:focus', { hasText: '（六）落实' }).waitFor();
}

/** What must be said is ticked off, and each part called done; the first section is done with the last of its parts. */
async function finish(page: Page): Promise<void> {
  for (const words of ['标题和前言', ...plannedParts.map(({ heading }) => heading), ...sections.slice(1)]) {
    await openRow(page, words);
    await answerItems(page);
    await callDone(page, words);
  }
}

async function answerItems(page: Page): Promise<void> {
  const open = page.locator('.checklist-open').getByRole('button', { name: '已写到' });
  await page.keyboard.press('Alt+J');
  await page.locator('.sentence:focus').waitFor();
  for (let left = await open.count(); left > 0; left -= 1) {
    await tabTo(page, open.nth(left - 1), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => open.count()).toBe(left - 1);
  }
}

async function callDone(page: Page, words: string): Promise<void> {
  await goToRow(page, words);
  await page.keyboard.press('Control+Enter');
  await page.locator('[role="treeitem"]:focus[aria-label*="已完成"]').waitFor();
}

async function sign(page: Page): Promise<void> {
  await openRow(page, '署名和日期');
  await enterAt(page, page.getByRole('button', { name: '填写署名和日期' }));
  await typeInto(page, '成文日期', '2026年3月6日');
}

async function exportReport(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: '导出' }).first(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await typeInto(page, '索引号', '530102103/2026-00017');
  await typeInto(page, '发文字号', '云城管〔2026〕8号');
  await tabTo(page, page.getByRole('combobox', { name: '关键词' }));
  await page.keyboard.insertText('法治政府；年度报告；');
  await typeInto(page, '责任部门', '政策法规科');
  await enterAt(page, page.getByRole('button', { name: '填现在' }));
  await chooseIn(page, '是否有效', '有效');
  await enterAt(page, page.getByRole('button', { name: '选择位置并导出' }));
  await page.getByText('文档已经写好').waitFor();
}

/** All headings with their derived numbers, in the order of the document; a run-in heading with what follows it. */
function expectHeadings(printed: readonly string[]): void {
  const [first, ...others] = sections.map((words, place) => `${'一二三四五'.charAt(place)}、${words}`);
  const parts = [...plannedParts.slice(0, -2), ...plannedParts.slice(-2).reverse()];
  const headings = [
    first,
    ...parts.flatMap(({ heading, points }, place) => [
      `（${'一二三四五六七'.charAt(place)}）${heading}`,
      ...points.map((point, index) => `${String(index + 1)}.${point.heading}。${corrected(point.text)}`),
    ]),
    ...others,
  ];
  expect(headings.length).toBeGreaterThanOrEqual(25);
  expect(printed.filter((each) => headings.includes(each))).toEqual(headings);
}

function corrected(text: string): string {
  return printedText(text).replace('上门体检', '上门把脉');
}

function expectFigures(printed: string, sentences: readonly string[]): void {
  expect(sentences.filter((sentence) => !printed.includes(sentence))).toEqual([]);
  const values = [...plannedFigures.keys()].filter((name) => printed.includes(printedFigure(name)));
  expect(values).toEqual([...plannedFigures.keys()]);
  expect(values.length).toBeGreaterThanOrEqual(60);
  expect(printed).not.toContain('缺：');
  expect(printed).not.toContain('多打的半句');
  expect(printed).toContain('本报告所列数据的统计期间为2025年1月1日至12月31日。');
}

function expectHeader(printed: string): void {
  for (const words of [
    '530102103/2026-00017',
    '云城管〔2026〕8号',
    '法治政府',
    '年度报告',
    '政策法规科',
    '有效',
  ]) {
    expect(printed).toContain(words);
  }
}

async function expectLinked(home: string): Promise<void> {
  const { blocks } = await readStoredReport(home);
  const inlines = blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text));
  const indicator = plannedFigures.get(linkedFigure)?.indicator;
  expect(inlines.filter((inline) => 'figure' in inline && inline.figure === indicator)).toHaveLength(1);
}
