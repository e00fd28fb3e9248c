import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { compileSqlite } from '../../electron/runtime/compileSqlite.ts';
import { prepareFallback } from '../../electron/runtime/fallbackElectron.ts';
import type { PreparationStep } from '../../electron/runtime/fallbackElectron.ts';
import { aProject, writeFile } from './aProject.ts';
import type { Project } from './aProject.ts';

it('prepares once for all checkouts', async () => {
  const first = aProject();
  const second = { ...aProject(), cacheDir: first.cacheDir };
  let preparations = 0;
  const step: PreparationStep = async (folder) => {
    preparations += 1;
    await fill(folder);
  };
  const prepared = await prepareFallback(requestFor(first), [step]);
  expect(await prepareFallback(requestFor(second), [step])).toEqual(prepared);
  expect(preparations).toBe(1);
  expect(existsSync(prepared.executable)).toBe(true);
});

it('leaves nothing half done when preparing fails', async () => {
  const project = aProject();
  const failing: PreparationStep = async (folder) => {
    await fill(folder);
    throw new Error('the disk is full');
  };
  await expect(prepareFallback(requestFor(project), [failing])).rejects.toThrow('the disk is full');
  expect(readdirSync(project.cacheDir)).toEqual([]);
  expect(existsSync((await prepareFallback(requestFor(project), [fill])).executable)).toBe(true);
});

it('stops the other step when one fails, and tells the first failure', async () => {
  const project = aProject();
  const failing: PreparationStep = () => Promise.reject(new Error('no compiler'));
  const slow: PreparationStep = (_folder, signal) => wait(60_000, undefined, { signal });
  await expect(prepareFallback(requestFor(project), [slow, failing])).rejects.toThrow('no compiler');
});

it('serves both of two that prepare at once', async () => {
  const project = aProject();
  const slow: PreparationStep = async (folder) => {
    await wait(50);
    await fill(folder);
  };
  const both = await Promise.all([
    prepareFallback(requestFor(project), [slow]),
    prepareFallback(requestFor(project), [slow]),
  ]);
  expect(both[0]).toEqual(both[1]);
  expect(readFileSync(both[0].executable, 'utf8')).toBe('whole');
  expect(readdirSync(project.cacheDir)).toHaveLength(1);
});

it('removes the draft of a run that was killed, but not of one that may still be running', async () => {
  const project = aProject();
  const twoHoursAgo = Date.now() / 1000 - 7200;
  const killed = join(project.cacheDir, 'electron-fallback-1.draft-a');
  mkdirSync(killed, { recursive: true });
  utimesSync(killed, twoHoursAgo, twoHoursAgo);
  const running = join(project.cacheDir, 'electron-fallback-1.draft-b');
  mkdirSync(running);

  await prepareFallback(requestFor(project), [fill]);
  expect([existsSync(killed), existsSync(running)]).toEqual([false, true]);
});

it('names the missing compiler', async () => {
  const projectDir = join(import.meta.dirname, '..', '..');
  const env = { PATH: '', CC: 'cc-not-there', CXX: 'cc-not-there' };
  const { signal } = new AbortController();
  const compiled = compileSqlite({ projectDir, folder: aProject().projectDir, env, signal });
  await expect(compiled).rejects.toMatchObject({
    problem: { code: 'compiler-missing', compiler: 'cc-not-there' },
  });
});

function fill(folder: string): Promise<void> {
  writeFile(join(folder, 'dist', 'electron'), 'whole');
  return Promise.resolve();
}

function requestFor(project: Project) {
  return { ...project, env: { LANG: 'en_US.UTF-8' }, say: () => undefined };
}
