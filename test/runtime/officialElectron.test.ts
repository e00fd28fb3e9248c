import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { downloadOfficial, findOfficial } from '../../electron/runtime/officialElectron.ts';
import { aProject, writeFile } from './aProject.ts';
import type { Project } from './aProject.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

it("runs the package's own installer when the mirror answers", async () => {
  const project = aProject();
  withInstaller(
    project,
    `const { mkdirSync, writeFileSync } = require('node:fs');
     process.chdir(__dirname); mkdirSync('dist');
     writeFileSync('dist/version', '45.4.1'); writeFileSync('dist/electron', process.env.ELECTRON_MIRROR);
     writeFileSync('path.txt', 'electron');`,
  );
  expect(await download(project, await aMirror((_request, response) => response.end()))).toBeNull();
  expect(findOfficial(project.projectDir)).toMatchObject({ version: '45.4.1' });
});

it('tells how the installer ended when it fails', async () => {
  const project = aProject();
  withInstaller(project, 'process.exit(3)');
  const mirror = await aMirror((_request, response) => response.writeHead(404).end());
  expect(await download(project, mirror)).toEqual({ host: new URL(mirror).host, detail: 'install.js: 3' });
});

it('does not run the installer when nobody answers', async () => {
  const project = aProject();
  expect(await download(project, 'http://127.0.0.1:1/')).toMatchObject({ host: '127.0.0.1:1' });
});

it('waits a few seconds for a mirror that accepts and stays silent, no longer', async () => {
  const failure = await download(aProject(), await aMirror(() => undefined));
  expect(failure).toMatchObject({ detail: 'no answer in 4 s' });
}, 8_000);

it('takes a mirror that is no address for one that cannot be reached', async () => {
  expect(await download(aProject(), 'mirror')).toMatchObject({ host: 'mirror' });
});

function download({ projectDir, cacheDir }: Project, mirror: string) {
  const env = { ...process.env, ELECTRON_MIRROR: mirror };
  return downloadOfficial({ projectDir, cacheDir, env, say: () => undefined });
}

function withInstaller({ projectDir }: Project, code: string): void {
  writeFile(join(projectDir, 'node_modules', 'electron', 'install.js'), code);
}

async function aMirror(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${String(address.port)}/`;
}
