import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { findCacheDir } from './cacheDir.ts';
import { resolveElectron } from './resolveElectron.ts';

/** `npm run dev`: builds on every change and starts the window anew after each build. */
const projectDir = join(import.meta.dirname, '..', '..');
const modes = ['main', 'preload', 'renderer'] as const;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const electron = await resolveElectron({
  projectDir,
  cacheDir: findCacheDir(process.env),
  env: process.env,
  say,
});
const built = new Set<string>();
let window: ChildProcess | undefined;

for (const mode of modes) {
  const watcher = await build({ root: projectDir, mode, logLevel: 'warn', build: { watch: {} } });
  if (!('on' in watcher)) throw new Error(`vite does not watch ${mode}`);
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') say(event.error.message);
    if (event.code !== 'END') return;
    built.add(mode);
    if (built.size === modes.length) restart();
  });
}

function restart(): void {
  window?.kill();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  window = spawn(electron.executable, [...sandbox, projectDir], { env: electron.env, stdio: 'inherit' });
}
