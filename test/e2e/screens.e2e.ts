import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, look } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

const languages = [
  {
    language: 'zh',
    locale: 'zh-CN',
    sample: '看看示例',
    places: ['首页', '数据', '归档', '模板', '设置'],
    dark: '换成深色',
    head: '标题和前言',
  },
  {
    language: 'en',
    locale: 'en',
    sample: 'See the sample',
    places: ['Home', 'Figures', 'Archive', 'Templates', 'Settings'],
    dark: 'Switch to dark',
    head: 'Title and lead',
  },
] as const;

describe('every screen', () => {
  it.each(languages)('stands in $language, by day and by night, and fits its window', async (words) => {
    const app = await launchApp(join(tempFolder(), 'desk'), words.locale);
    await app.page.getByRole('button', { name: words.sample }).click();
    await app.page.getByText(words.head).first().waitFor();
    await look(app, `${words.language}-report`);
    for (const [index, place] of words.places.entries()) {
      await app.page.getByRole('link', { name: place, exact: true }).click();
      await app.page.locator('main h1').first().waitFor();
      await look(app, `${words.language}-${String(index)}-${place}`);
      await fitsItsWindow(app);
    }
    await app.page.getByRole('button', { name: words.dark }).click();
    await app.page.getByRole('link', { name: words.places[0], exact: true }).click();
    await look(app, `${words.language}-dark-home`);
    await app.close();
  });
});

/** Nothing is cut off or scrolls sideways. */
async function fitsItsWindow({ page }: LaunchedApp): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
