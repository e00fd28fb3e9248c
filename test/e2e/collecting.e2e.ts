import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { answerDialogs, launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { newReport } from '../support/newReport.ts';
import { tempFolder } from '../support/tempFolder.ts';

const bureau = '云岭区城市管理局';
const offices = ['执法监督科', '政策法规科', '宣传教育科', '信访接待科'];

describe('collecting figures from offices', () => {
  it('assigns, hands out, and receives what comes back under other names, with one late, one in conflict, one outdated', async () => {
    const folder = tempFolder();
    const app = await launchApp(join(folder, 'desk'));
    await newReport(app, bureau);
    await assign(app);
    const stick = tempFolder();
    await handOut(app, stick);
    await fillIn(stick);
    await changePlan(app);
    await receive(app, stick);
    await app.close();
  });
});

describe('a collection from many offices', () => {
  it('keeps its shape with forty offices, long names, in English and by night', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'), 'zh-CN');
    const { page } = app;
    await newReport(app, bureau);
    await page.getByRole('link', { name: '数据', exact: true }).click();
    await page.getByRole('link', { name: '收集数据' }).click();
    const names = Array.from({ length: 40 }, (_, index) =>
      index === 2 ? `${'行政审批服务与营商环境建设'.repeat(5)}办公室` : `第${String(index + 1)}执法中队`,
    );
    await page.getByLabel('添加科室').fill(names.join('\n'));
    await page.getByRole('button', { name: '添加', exact: true }).click();
    for (const name of [names[0], names[1], names[2]]) {
      await page.getByRole('button', { name: new RegExp(`^${name ?? ''}`) }).click();
      await page.getByRole('checkbox', { name: /^行政执法\s*\d/ }).check();
    }
    await look(app, 'collecting-many-plan');
    await page.getByRole('button', { name: '下一步：生成表格' }).click();
    const stick = tempFolder();
    await answerDialogs(app, stick);
    await page.getByRole('button', { name: /^选择文件夹/ }).click();
    await page.getByText(/（第 1 版）/).waitFor();
    for (const name of readdirSync(stick)) {
      fill(join(stick, name), { G8: 7, G9: '若干', G10: 0.5 }, join(stick, name));
    }
    await page.getByRole('button', { name: /^选择文件夹/ }).click();
    await page.getByText('可能是科室已经填好的').waitFor();
    await look(app, 'collecting-taken');
    await page.keyboard.press('Alt+3');
    await page.getByRole('button', { name: '读取文件夹' }).click();
    await page.getByText('共 3 个文件，已全部读完').waitFor();
    await page.getByRole('button', { name: '换成深色' }).click();
    await look(app, 'collecting-many-dark');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await look(app, 'collecting-many-en');
    await page.keyboard.press('Alt+1');
    await look(app, 'collecting-many-plan-en');
    await app.close();
  });
});

async function assign(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await page.getByRole('link', { name: '收集数据' }).click();
  await page.getByText('还没有科室。').waitFor();
  await look(app, 'collecting-empty');
  await page.getByLabel('添加科室').fill(offices.join('\n'));
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await tick(app, '执法监督科', ['简易程序案件', '普通程序案件', '罚款金额']);
  await tick(app, '政策法规科', ['行政复议受理', '行政复议审结']);
  await tick(app, '宣传教育科', ['普法宣传活动']);
  await tick(app, '信访接待科', ['信访办结率']);
  await page.getByLabel('联系人').fill('王晓，0871-1234');
  await page.getByLabel('截止日期').fill('2026-01-31');
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^政策法规科/ }).click();
  await look(app, 'collecting-plan');
}

async function tick({ page }: LaunchedApp, office: string, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${office}`) }).click();
  const list = page.getByLabel(`“${office}”要填的指标`);
  for (const name of names) {
    await page.getByLabel('查找指标').fill(name);
    await list
      .getByRole('checkbox', { name: new RegExp(`^${name} `) })
      .first()
      .check();
  }
  await page.getByLabel('查找指标').fill('');
}

async function handOut(app: LaunchedApp, stick: string): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: '下一步：生成表格' }).click();
  await page.getByRole('button', { name: '选择文件夹，生成 4 份表格' }).waitFor();
  await look(app, 'collecting-hand-out');
  await answerDialogs(app, stick);
  await page.getByRole('button', { name: '选择文件夹，生成 4 份表格' }).click();
  await page.getByText(/生成 4 份表格（第 1 版）/).waitFor();
  await look(app, 'collecting-handed-out');
  expect(readdirSync(stick)).toHaveLength(4);
}

/** What the offices do: two answers of one, one renamed as .xls with a slip, one for an older version, one never comes. */
async function fillIn(stick: string): Promise<void> {
  const [enforcement = '', law = '', publicity = '', petitions = ''] = readdirSync(stick).sort();
  fill(join(stick, enforcement), { G8: 4425, G9: 137, G10: 408640 }, join(stick, '执法科报数（最终）.xlsx'));
  fill(join(stick, enforcement), { G8: 4430, G9: 137, G10: 408640 }, join(stick, '执法科报数（改）.xlsx'));
  fill(join(stick, law), { G8: 12, G9: '十来件' }, join(stick, '法规科.xls'));
  fill(join(stick, publicity), { G8: 58 }, join(stick, publicity));
  writeFileSync(join(stick, '会议通知.csv'), '标题,内容\n通知,请参加\n');
  await Promise.resolve(petitions);
}

async function changePlan(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Alt+1');
  await tick(app, '宣传教育科', ['发放普法宣传资料']);
  await page.keyboard.press('Alt+2');
  await page.getByText(/将生成第 2 版/).waitFor();
  await answerDialogs(app, tempFolder());
  await page.getByRole('button', { name: '选择文件夹，生成 4 份表格' }).click();
  await page.getByText(/（第 2 版）/).waitFor();
}

async function receive(app: LaunchedApp, stick: string): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '下一步：回收' }).click();
  await page
    .getByText(/^未收，逾期/)
    .first()
    .waitFor();
  await look(app, 'collecting-waiting');
  await answerDialogs(app, stick);
  await page.getByRole('button', { name: '读取文件夹' }).click();
  await page.getByText('共 8 个文件，已全部读完').waitFor();
  await page.getByText('版本不对').waitFor();
  const table = page.locator('.ant-table-tbody-virtual');
  await expect
    .poll(async () => (await table.innerText()).replace(/\s+/g, ' '))
    .toContain('宣传教育科 版本不对');
  const text = (await table.innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('政策法规科 有问题 1 / 2 1');
  expect(text).toContain('执法监督科 有冲突 3 / 3');
  expect(text).toContain('信访接待科 有表，未填 0 / 1');
  await look(app, 'collecting-received');
  await page.getByText('冲突 1', { exact: true }).click();
  await look(app, 'collecting-conflict');
  await page.getByRole('radio', { name: /4430件/ }).click();
  await table.getByText('宣传教育科').click();
  await page.getByRole('checkbox', { name: '仍采用旧版中现在还要填的项' }).check();
  await page.getByText('新增 5 · 更新 0 · 不变 0 · 冲突 0 · 未能读入 1').waitFor();
  await look(app, 'collecting-outdated');
  await page.getByRole('button', { name: '存入 5 项' }).click();
  await page.getByText('已存入：新增 5 项').waitFor();
  await look(app, 'collecting-stored');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已撤销，去掉 5 项').waitFor();
  await page.getByText(/已收 0 \/ 4/).waitFor();
}

function fill(path: string, cells: Readonly<Record<string, number | string>>, target: string): void {
  const book = XLSX.read(readFileSync(path), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  for (const [address, value] of Object.entries(cells)) {
    if (sheet !== undefined)
      sheet[address] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
  }
  const bytes: unknown = XLSX.write(book, {
    type: 'buffer',
    bookType: target.endsWith('.xls') ? 'biff8' : 'xlsx',
  });
  writeFileSync(target, bytes as Uint8Array);
}
