// Runs inside the fallback Electron, as its resources/app: the re-pack lacks the default app that
// starts the folder named on the command line, and its folder is shared by all checkouts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Electron's own default app calls these two as well, though they are not declared.
const self = app as typeof app & Record<'setVersion' | 'setAppPath', (value: string) => void>;

type Manifest = Readonly<{ name?: string; productName?: string; version?: string; main?: string }>;

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  process.stderr.write('Usage: electron [options] <app folder>\n');
  app.exit(2);
} else {
  try {
    // Awaited, so that the app may still register its protocols before `ready`.
    await start(resolve(named));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    app.exit(1);
  }
}

/** What Electron's own default app does for a folder. */
async function start(folder: string): Promise<void> {
  // Written by npm's rules and read by nothing else here.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const name = manifest.productName ?? manifest.name;
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  if (manifest.version !== undefined) self.setVersion(manifest.version);
  if (name !== undefined) self.setName(name);
  self.setDesktopName(`${self.getName()}.desktop`);
  self.setAppPath(folder);
  await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href);
}
