import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { ElectronApplication, Page } from 'playwright-core';

const projectDir = join(import.meta.dirname, '..', '..');

/** Where window tests put what they looked at. */
export const screenshotFolder = join(projectDir, 'test-results', 'screens');

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Closes the window as a user does, and waits until the program has ended. */
  close(): Promise<void>;
}

/** How the built app is started with the data folder `home`; `test/e2e/run.ts` names the Electron. */
export function launchArguments(
  home: string,
  locale = 'zh-CN',
): { executable: string; args: string[]; env: Record<string, string> } {
  const executable = process.env['NIANBAO_ELECTRON'];
  if (executable === undefined) throw new Error('run the window tests with: npm run test:e2e');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executable,
    args: [...sandbox, projectDir, `--home=${home}`, `--lang=${locale}`],
    env: { ...environment(), LANGUAGE: locale.replace('-', '_') },
  };
}

/** Starts the built app in its Electron and waits for its first screen. */
export async function launchApp(home: string, locale?: string): Promise<LaunchedApp> {
  const { executable, args, env } = launchArguments(home, locale);
  const app = await _electron.launch({ executablePath: executable, args, env });
  const page = await app.firstWindow();
  page.setDefaultTimeout(30_000);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(page, 'failed');
    await app.close();
  });
  await page.locator('main h1, main h2').first().waitFor();
  return { app, page, close: () => closeWindow(app) };
}

/** Resizes the window's page and keeps a picture of it. */
export async function look({ app, page }: LaunchedApp, name: string): Promise<void> {
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [w, h]) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
      },
      [width, height] as const,
    );
    await page.waitForTimeout(400);
    await photograph(page, `${name}-${String(width)}`);
  }
}

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(screenshotFolder, { recursive: true });
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
}

/** Answers the next native dialogs as a user would: with these paths, or by turning away. */
export async function answerDialogs({ app }: LaunchedApp, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

async function closeWindow(app: ElectronApplication): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await ended;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
