import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp, launchArguments } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('words', () => {
  it('typed a moment before the window is closed are there after a restart', async () => {
    const home = join(tempFolder(), 'desk');
    const first = await launchApp(home);
    await first.page.getByRole('button', { name: '看看示例' }).click();
    await first.page.locator('.ProseMirror').click();
    await first.page.keyboard.press('Control+End');
    await first.page.keyboard.insertText('最后一刻写下的话。');
    await first.close();

    const second = await launchApp(home);
    await second.page.locator('.ProseMirror').getByText('最后一刻写下的话。').waitFor();
    await second.close();
  });

  it('cannot be written by two windows: a second start only shows the first', async () => {
    const home = join(tempFolder(), 'desk');
    const first = await launchApp(home);
    const { executable, args, env } = launchArguments(home);
    const second = spawn(executable, args, { env, stdio: 'ignore' });
    const status = await new Promise((resolve) => second.once('exit', resolve));
    expect(status).toBe(0);
    expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await first.close();
  });
});
