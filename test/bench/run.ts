import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findCacheDir } from '../../electron/runtime/cacheDir.ts';
import { resolveElectron } from '../../electron/runtime/resolveElectron.ts';
import { benchCompare } from './compare.ts';
import { benchCompile } from './compile.ts';
import { benchImport } from './import/importing.ts';
import { benchStall } from './import/stall.ts';
import { benchStoring } from './import/storing.ts';
import { toRow } from './measure.ts';
import type { Benchmark } from './measure.ts';
import { benchStartup } from './startup.ts';
import { benchTyping } from './typing/typing.ts';

/** `npm run bench [-- NAME…]`: each benchmark beside its peer in the same run; on Linux `startup` and `typing` need a display. */
const projectDir = join(import.meta.dirname, '..', '..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const wanted = process.argv.slice(2);
const rounds = 15;

const findElectron = (): ReturnType<typeof resolveElectron> =>
  resolveElectron({ projectDir, cacheDir: findCacheDir(process.env), env: process.env, say });

const benchmarks: Readonly<Record<string, () => Promise<readonly Benchmark[]>>> = {
  compare: () => benchCompare(rounds),
  compile: async () => [await benchCompile(rounds)],
  import: async () => [...(await benchImport(rounds)), await benchStall(5), await benchStoring(rounds)],
  startup: async () => benchStartup(rounds, await findElectron()),
  typing: async () => benchTyping(8, await findElectron(), say),
};

if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  const { status } = spawnSync('xvfb-run', ['--auto-servernum', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 2);
}

spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
  cwd: projectDir,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
const rows = [];
for (const [name, run] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`${name} …`);
  rows.push(...(await run()).map(toRow));
}
// eslint-disable-next-line no-console -- the table is the program's result
console.table(rows);
