import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { z } from 'zod';
import { describeRuntime, RuntimeError, systemLanguage } from './messages.ts';
import type { DownloadFailure, ElectronRequest, Environment } from './electronRequest.ts';

export type FoundElectron = Readonly<{ executable: string; version: string }>;

const probeLimit = 4_000;
const downloadLimit = 15 * 60_000;
const releases = 'https://github.com/electron/electron/releases/download/';

/** The Electron that the user named with ELECTRON_OVERRIDE_DIST_PATH; throws RuntimeError if none is there. */
export function findOverride(env: Environment): FoundElectron | null {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined || folder === '') return null;
  const executable = executableNames.map((name) => join(folder, name)).find(existsSync);
  if (executable === undefined) throw new RuntimeError({ code: 'override-empty', folder });
  return { executable, version: readTrimmed(join(folder, 'version')) ?? '?' };
}

const executableNames = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];

/** The version that the project asks for; throws RuntimeError when its packages are not installed. */
export function getOfficialVersion(projectDir: string): string {
  const folder = electronPackage(projectDir);
  const manifest = readTrimmed(join(folder, 'package.json'));
  if (manifest === null) throw new RuntimeError({ code: 'not-installed', folder: projectDir });
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

/** The official Electron, if its package has already unpacked the version asked for. */
export function findOfficial(projectDir: string): FoundElectron | null {
  const folder = electronPackage(projectDir);
  // path.txt is the last thing that the package writes: without it the unpacking did not end.
  const name = readTrimmed(join(folder, 'path.txt'));
  const version = readTrimmed(join(folder, 'dist', 'version'))?.replace(/^v/, '');
  if (name === null || version !== getOfficialVersion(projectDir)) return null;
  const executable = join(folder, 'dist', name);
  return existsSync(executable) ? { executable, version } : null;
}

/** Runs the download of the package electron itself; null when it has ended well. */
export async function downloadOfficial(request: ElectronRequest): Promise<DownloadFailure | null> {
  const { projectDir, env, say } = request;
  const version = getOfficialVersion(projectDir);
  const mirror = findMirror(env);
  const unreachable = await probe(mirror, version, env);
  if (unreachable !== null) return unreachable;

  say(describeRuntime(systemLanguage(env)).downloading(version));
  const status = await runInstaller(projectDir, env);
  return status === 'done' ? null : { host: hostOf(mirror), detail: status };
}

/** Where the package electron downloads from: its own variables, in its own order. */
export function findMirror(env: Environment): string {
  const named = ['npm_config_electron_mirror', 'NPM_CONFIG_ELECTRON_MIRROR', 'ELECTRON_MIRROR'];
  return named.map((name) => env[name]).find((value) => value) ?? releases;
}

/** Any answer will do, as the installer tells the rest; silence must not hold up an isolated machine. */
async function probe(mirror: string, version: string, env: Environment): Promise<DownloadFailure | null> {
  // Behind a proxy only the installer knows the way.
  if (env['ELECTRON_GET_USE_PROXY']) return null;
  try {
    const file = `${mirror}v${version}/electron-v${version}-linux-x64.zip`;
    await fetch(file, { method: 'HEAD', signal: AbortSignal.timeout(probeLimit) });
    return null;
  } catch (error) {
    return { host: hostOf(mirror), detail: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${String(probeLimit / 1000)} s`;
  const cause = error.cause;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error.message;
}

function hostOf(mirror: string): string {
  return URL.canParse(mirror) ? new URL(mirror).host : mirror;
}

function runInstaller(projectDir: string, env: Environment): Promise<string> {
  return new Promise((resolve) => {
    const installer = spawn(execPath, [join(electronPackage(projectDir), 'install.js')], {
      // stdout may be somebody's result: the progress bar belongs on stderr.
      stdio: ['ignore', 2, 2],
      env,
      timeout: downloadLimit,
    });
    installer.on('error', (error) => {
      resolve(error.message);
    });
    installer.on('exit', (code, signal) => {
      resolve(code === 0 ? 'done' : `install.js: ${String(code ?? signal)}`);
    });
  });
}

function electronPackage(projectDir: string): string {
  return join(projectDir, 'node_modules', 'electron');
}

function readTrimmed(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
