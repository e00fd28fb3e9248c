import type { LaunchedApp } from './launchApp.ts';

/** Drops files of the disk onto the window together, as the system does. */
export async function dropFiles({ page }: LaunchedApp, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
    // A hand takes its time, and so does the page.
    await page.waitForTimeout(200);
  }
  await session.detach();
}
