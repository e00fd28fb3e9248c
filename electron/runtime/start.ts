import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findCacheDir } from './cacheDir.ts';
import { isBuildStale } from './isBuildStale.ts';
import { describeProblem, describeRuntime, RuntimeError, systemLanguage } from './messages.ts';
import { resolveElectron } from './resolveElectron.ts';

const projectDir = join(import.meta.dirname, '..', '..');
const language = systemLanguage(process.env);
const words = describeRuntime(language);
const librariesMissing = 127;

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  say(describeProblem(error.problem, language));
  process.exitCode = 2;
}

/** Opens the app's window from the checkout, built if need be; resolves to the app's exit status. */
async function start(args: readonly string[]): Promise<number> {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  if (process.platform === 'linux' && !x11 && !wayland) {
    throw new RuntimeError({ code: 'no-display' });
  }
  if (isBuildStale(projectDir, 'dist/main/index.js')) await build();

  const request = { projectDir, cacheDir: findCacheDir(process.env), env: process.env, say };
  const { executable, env } = await resolveElectron(request);
  const status = await run(executable, [...chromiumArgs(), projectDir, ...args], env);
  if (process.platform === 'linux' && status === librariesMissing) {
    throw new RuntimeError({ code: 'libraries-missing' });
  }
  return status;
}

async function build(): Promise<void> {
  say(words.building);
  // On Windows npm is a .cmd file, which only a shell can start.
  const shell = process.platform === 'win32';
  const status = await run('npm', ['run', '--silent', 'build'], process.env, shell);
  if (status !== 0) throw new RuntimeError({ code: 'build-failed', status });
}

function chromiumArgs(): readonly string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say(words.withoutSandbox);
  return ['--no-sandbox'];
}

function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  shell = false,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: projectDir, stdio: 'inherit', env, shell });
    const pass = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      // A shell's convention for a child that a signal ended.
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
