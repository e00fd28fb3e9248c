import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import type { launchArguments } from './launchApp.ts';

/** What was typed into a real window that was then killed. */
interface TypedKeys {
  /** When each key was about to be pressed. */
  readonly keys: readonly number[];
  readonly killedAt: number;
}

/** Starts the app on its only report, types into its first section, and kills it with kill -9 so long after the first key. */
export async function typeUntilKilled(
  { executable, args, env }: ReturnType<typeof launchArguments>,
  milliseconds: number,
): Promise<TypedKeys> {
  const app = await _electron.launch({ executablePath: executable, args, env });
  const program = app.process();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const page = await app.firstWindow();
  await page.getByRole('link', { name: /撰写/ }).first().click();
  await page.getByText('主要举措').first().click();
  await page.locator('.ProseMirror').first().click();
  const keys: number[] = [];
  let killedAt = 0;
  const typing = (async () => {
    while (killedAt === 0) {
      keys.push(Date.now());
      await page.keyboard.insertText('一二三四五六七八九十'.charAt((keys.length - 1) % 10));
      await wait(20);
    }
  })().catch(() => {
    // The window went while a key was on its way to it.
  });
  await wait(milliseconds);
  killedAt = Date.now();
  program.kill('SIGKILL');
  await ended;
  await typing;
  return { keys, killedAt };
}
