import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../support/launchApp.ts';
import type { LaunchedApp } from '../support/launchApp.ts';
import { tempFolder } from '../support/tempFolder.ts';

describe('the window', () => {
  it('is locked: no Node, no way out, no network, no stranger heard', async () => {
    const app = await launchApp(join(tempFolder(), 'desk'));
    await hasNoNode(app);
    await cannotLeave(app);
    await reachesNoServer(app);
    await isRefusedByMain(app);
    await app.close();
  });
});

async function hasNoNode({ app, page }: LaunchedApp): Promise<void> {
  const reach = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    bridge: Object.keys(window.nianbao).sort(),
  }));
  expect(reach).toEqual({ globals: [], bridge: ['adoptFile', 'call', 'on'] });
  const preferences = await app.evaluate(({ BrowserWindow, webContents }) => {
    const [contents] = webContents.getAllWebContents();
    return { windows: BrowserWindow.getAllWindows().length, pages: contents === undefined ? 0 : 1 };
  });
  expect(preferences).toEqual({ windows: 1, pages: 1 });
}

async function cannotLeave({ app, page }: LaunchedApp): Promise<void> {
  const opened = await page.evaluate(() => window.open('app://nianbao/index.html') === null);
  expect(opened).toBe(true);
  const before = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const allowed = await page.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  );
  expect(allowed).toBe('denied');
}

/** A server on this machine stands for every address: it must never hear of us. */
async function reachesNoServer({ app, page }: LaunchedApp): Promise<void> {
  let heard = 0;
  const server = createServer((_, response) => {
    heard += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an object with its port.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${String(port)}/`;
  const fetched = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    url,
  );
  await page.evaluate((address) => {
    const image = new Image();
    image.src = address;
    document.body.append(image);
  }, url);
  const session = await app.evaluate(
    ({ net }, address) =>
      net.fetch(address).then(
        () => true,
        () => false,
      ),
    url,
  );
  await page.waitForTimeout(300);
  server.close();
  expect({ fetched, session, heard }).toEqual({ fetched: false, session: false, heard: 0 });
}

async function isRefusedByMain({ page }: LaunchedApp): Promise<void> {
  const refused = { ok: false, failure: { code: 'request-refused' } };
  const ask = (channel: string, input: unknown): Promise<unknown> =>
    page.evaluate(([name, value]) => window.nianbao.call(name, value), [channel, input] as const);
  expect(await ask('files/read', '/etc/passwd')).toEqual(refused);
  expect(await ask('reports/open', { id: { $ne: '' } })).toEqual(refused);
  const token = '3f0e8f0e-8a9f-4c4e-9a55-3b0f1f0f8a11';
  expect(await ask('imports/begin', { desk: { bureau: '某局', year: 2025 }, tokens: [token] })).toEqual({
    ok: false,
    failure: { code: 'file-token-unknown' },
  });
  const fromFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { contentWindow } = frame;
    const has = contentWindow !== null && 'nianbao' in contentWindow;
    frame.remove();
    return Promise.resolve(has);
  });
  expect(fromFrame).toBe(false);
}
