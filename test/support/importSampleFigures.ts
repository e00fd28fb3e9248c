import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs, type LaunchedApp } from './launchApp.ts';

const samples = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const workbook = join(samples, readdirSync(samples).find((name) => name.endsWith('.xlsx')) ?? '');

/** Brings in the sample's workbook from the report, waits for the count of figures, and goes back to the text. */
export async function importSampleFigures(app: LaunchedApp, count: string | RegExp): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await answerDialogs(app, workbook);
  await page.getByRole('button', { name: '导入数据表' }).first().click();
  await page.getByRole('button', { name: /^导入 \d+ 项$/ }).click();
  await page.getByText(count).waitFor();
  await page.getByRole('link', { name: '报告', exact: true }).click();
  await page.locator('.ProseMirror').waitFor();
}
