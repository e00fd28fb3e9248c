import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { findCacheDir } from './cacheDir.ts';
import { describeRuntime, systemLanguage } from './messages.ts';
import { resolveElectron } from './resolveElectron.ts';

/**
 * `npm run dist`: installers around the official Electron. Around the fallback one it makes a folder for trials
 * (`npm run dist -- --dir`) and refuses installers: that Electron is never shipped.
 */
const projectDir = join(import.meta.dirname, '..', '..');
const args = process.argv.slice(2);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const request = { projectDir, cacheDir: findCacheDir(process.env), env: process.env, say };
const { executable, version, origin } = await resolveElectron(request);

if (origin === 'fallback' && !args.includes('--dir')) {
  say(describeRuntime(systemLanguage(process.env)).trialsOnly);
  process.exitCode = 2;
} else {
  const from = origin === 'fallback' ? ['--config.electronDist', dirname(executable)] : [];
  const builder = join(projectDir, 'node_modules', 'electron-builder', 'cli.js');
  const { status } = spawnSync(
    process.execPath,
    [builder, '--publish', 'never', ...from, `--config.electronVersion=${version}`, ...args],
    { cwd: projectDir, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
