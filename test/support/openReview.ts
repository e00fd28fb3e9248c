import { join } from 'node:path';
import { dropFiles } from './dropFiles.ts';
import { launchApp } from './launchApp.ts';
import type { LaunchedApp } from './launchApp.ts';

/** Opens the window on the screen of figures and drops files into it, for a bureau that nobody has named before. */
export async function openReview(folder: string, paths: readonly string[]): Promise<LaunchedApp> {
  const app = await launchApp(join(folder, 'desk'));
  const { page } = app;
  await page.getByRole('link', { name: '数据', exact: true }).click();
  await page.getByText(/^还没有 \d+ 年的数据/).waitFor();
  await dropFiles(app, paths);
  await page.getByLabel('这些数据属于哪个单位？').fill('云岭区城市管理局');
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText(/^(共|正在读取：).* 个文件/).waitFor();
  return app;
}
