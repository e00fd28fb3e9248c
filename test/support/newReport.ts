import type { LaunchedApp } from './launchApp.ts';

/** Begins the report of 2025 as a clerk does on an empty desk, and waits for its first section. */
export async function newReport({ page }: Pick<LaunchedApp, 'page'>, bureau: string): Promise<void> {
  await page.getByRole('link', { name: '新建报告' }).first().click();
  await page.getByLabel('单位全称').fill(bureau);
  await page.getByRole('combobox', { name: '报告年度' }).click();
  await page.getByTitle('2025 年').click();
  await page.getByRole('button', { name: '新建并开始撰写' }).click();
  await page.getByText('主要举措和成效').first().waitFor();
}
