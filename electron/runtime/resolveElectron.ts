import { arch, platform } from 'node:process';
import type { DownloadFailure, ElectronRequest, Environment } from './electronRequest.ts';
import { forgetFailure, recallFailure, rememberFailure } from './failedDownload.ts';
import { fallbackPlatform, prepareFallback } from './fallbackElectron.ts';
import type { FallbackElectron } from './fallbackElectron.ts';
import { describeRuntime, RuntimeError, systemLanguage } from './messages.ts';
import { downloadOfficial, findOfficial, findOverride, getOfficialVersion } from './officialElectron.ts';

export type ElectronRuntime = Readonly<{
  executable: string;
  version: string;
  origin: 'official' | 'fallback';
  /** The whole environment to start Electron with. */
  env: Record<string, string>;
  /** The file for better-sqlite3's `nativeBinding`; null where its own binary serves. */
  sqliteBinding: string | null;
}>;

/** Where an Electron can come from, and the clock: what the choice does to the world. */
export type ElectronSources = Readonly<{
  platform: string;
  now: () => number;
  download: () => Promise<DownloadFailure | null>;
  prepareFallback: () => Promise<FallbackElectron>;
}>;

/**
 * Finds or fetches an Electron that can run the unpackaged app, and says in one line which it is.
 * Throws RuntimeError when there is none for this machine.
 */
export async function resolveElectron(
  request: ElectronRequest,
  sources: ElectronSources = realSources(request),
): Promise<ElectronRuntime> {
  const { projectDir, env, say } = request;
  const words = describeRuntime(systemLanguage(env));

  const override = findOverride(env);
  if (override !== null) {
    say(words.override(override.version));
    const sqliteBinding = env['NIANBAO_SQLITE_BINDING'] ?? null;
    return { ...override, origin: 'official', ...bindingFor(env, sqliteBinding) };
  }

  const wanted = getOfficialVersion(projectDir);
  const failure = findOfficial(projectDir) ? null : await fetchOfficial(request, sources, wanted);
  const official = findOfficial(projectDir);
  if (official !== null) {
    say(words.official(official.version));
    return { ...official, origin: 'official', ...bindingFor(env, null) };
  }

  const reason = failure ?? { host: 'electron', detail: 'incomplete download' };
  if (sources.platform !== fallbackPlatform) {
    throw new RuntimeError({
      code: 'no-electron',
      platform: sources.platform,
      version: wanted,
      ...reason,
    });
  }
  const { executable, version, sqliteBinding } = await sources.prepareFallback();
  say(words.fallback(version, wanted, reason));
  return { executable, version, origin: 'fallback', ...bindingFor(env, sqliteBinding) };
}

/** A failure is remembered only where a fallback exists: elsewhere the user mends it and tries again at once. */
async function fetchOfficial(
  { cacheDir, env }: ElectronRequest,
  { platform: machine, now, download }: ElectronSources,
  version: string,
): Promise<DownloadFailure | null> {
  const attempt = { cacheDir, env, version, now: now() };
  const known = machine === fallbackPlatform ? recallFailure(attempt) : null;
  if (known !== null) return known;

  const failure = await download();
  if (failure === null) forgetFailure(attempt);
  else if (machine === fallbackPlatform) rememberFailure(attempt, failure);
  return failure;
}

function bindingFor(
  env: Environment,
  sqliteBinding: string | null,
): Pick<ElectronRuntime, 'env' | 'sqliteBinding'> {
  const started: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    // An editor's terminal may set ELECTRON_RUN_AS_NODE, and then no window would open.
    if (value === undefined || name === 'ELECTRON_RUN_AS_NODE') continue;
    if (name !== 'NIANBAO_SQLITE_BINDING') started[name] = value;
  }
  if (sqliteBinding !== null) started['NIANBAO_SQLITE_BINDING'] = sqliteBinding;
  return { env: started, sqliteBinding };
}

function realSources(request: ElectronRequest): ElectronSources {
  return {
    platform: `${platform}-${arch}`,
    now: Date.now,
    download: () => downloadOfficial(request),
    prepareFallback: () => prepareFallback(request),
  };
}
