import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findCacheDir } from '../../electron/runtime/cacheDir.ts';
import { resolveElectron } from '../../electron/runtime/resolveElectron.ts';

/**
 * Builds the window, finds an Electron, and runs the window tests in it, on a virtual screen where there is none.
 * Extra arguments go to Vitest: `npm run test:e2e -- firstReport`.
 */
const projectDir = join(import.meta.dirname, '..', '..');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const hasVirtualScreen = !hasScreen && spawnSync('xvfb-run', ['--help']).status === 0;

if (hasScreen || hasVirtualScreen) {
  await run('npm', ['run', 'build', '--silent', '--', '--logLevel', 'warn'], process.env);
  const electron = await resolveElectron({
    projectDir,
    cacheDir: findCacheDir(process.env),
    env: process.env,
    say,
  });
  const vitest = [
    join(projectDir, 'node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--mode', 'e2e'],
    ...process.argv.slice(2),
  ];
  const env = { ...electron.env, NIANBAO_ELECTRON: electron.executable };
  const screen = ['--auto-servernum', '--server-args', '-screen 0 1920x1080x24', process.execPath];
  await (hasScreen ? run(process.execPath, vitest, env) : run('xvfb-run', [...screen, ...vitest], env));
} else {
  say(
    'The window tests need a screen, and there is neither a display nor xvfb-run: install the package xvfb.',
  );
  process.exitCode = 2;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(command, [...args], { cwd: projectDir, env, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (status !== 0) process.exit(status ?? 1);
      resolve();
    });
  });
}
