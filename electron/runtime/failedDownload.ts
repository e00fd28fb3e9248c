import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DownloadFailure, Environment } from './electronRequest.ts';
import { findMirror } from './officialElectron.ts';

export type DownloadAttempt = Readonly<{
  cacheDir: string;
  env: Environment;
  version: string;
  /** Milliseconds since 1970. */
  now: number;
}>;

const hour = 60 * 60_000;

const Memory = z.object({
  at: z.number(),
  mirror: z.string(),
  version: z.string(),
  host: z.string(),
  detail: z.string(),
});

/** The failure of the same download within the last hour, if there was one. */
export function recallFailure(attempt: DownloadAttempt): DownloadFailure | null {
  const memory = readMemory(memoryFile(attempt));
  if (memory === null) return null;
  const { at, mirror, version, host, detail } = memory;
  const age = attempt.now - at;
  const same = mirror === findMirror(attempt.env) && version === attempt.version;
  return same && age >= 0 && age < hour ? { host, detail } : null;
}

/** Keeps a failed download in mind, so that the next start does not wait for it again. */
export function rememberFailure(attempt: DownloadAttempt, failure: DownloadFailure): void {
  const { cacheDir, env, version, now } = attempt;
  mkdirSync(cacheDir, { recursive: true });
  const memory = { at: now, mirror: findMirror(env), version, ...failure };
  writeFileSync(memoryFile(attempt), JSON.stringify(memory));
}

export function forgetFailure(attempt: DownloadAttempt): void {
  rmSync(memoryFile(attempt), { force: true });
}

function memoryFile({ cacheDir }: DownloadAttempt): string {
  return join(cacheDir, 'electron-download-failed.json');
}

/** An absent or damaged memory is none: the worst that follows is one more attempt. */
function readMemory(file: string): z.infer<typeof Memory> | null {
  try {
    return Memory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
