import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCacheDir } from '../../electron/runtime/cacheDir.ts';
import { isBuildStale } from '../../electron/runtime/isBuildStale.ts';
import { systemLanguage } from '../../electron/runtime/messages.ts';
import { aProject, writeFile } from './aProject.ts';

const built = 'dist/main/index.js';

it.skipIf(process.platform !== 'linux').each([
  ['en_US.UTF-8', 'There is no display'],
  ['zh_CN.UTF-8', '没有可用的显示器'],
])('names xvfb-run where there is no display (%s)', (locale, text) => {
  const start = join(import.meta.dirname, '..', '..', 'electron', 'runtime', 'start.ts');
  const env = { PATH: process.env['PATH'], LC_ALL: locale };
  const { status, stdout, stderr } = spawnSync(process.execPath, [start], { env, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(text);
  expect(stderr).toContain('xvfb-run npm start');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('builds what has never been built', () => {
  expect(isBuildStale(aProject().projectDir, built)).toBe(true);
});

it('builds again when a source is newer, in any folder', () => {
  const { projectDir } = aProject();
  aged(writeFile(join(projectDir, built), ''), 100);
  const source = aged(writeFile(join(projectDir, 'renderer', 'features', 'report', 'a.tsx'), ''), 200);
  expect(isBuildStale(projectDir, built)).toBe(false);
  aged(source, 50);
  expect(isBuildStale(projectDir, built)).toBe(true);
});

it('does not build again for a file that is in no bundle', () => {
  const { projectDir } = aProject();
  aged(writeFile(join(projectDir, built), ''), 100);
  writeFile(join(projectDir, 'electron', 'runtime', 'start.ts'), '');
  writeFile(join(projectDir, 'test', 'a.test.ts'), '');
  expect(isBuildStale(projectDir, built)).toBe(false);
});

it('keeps the cache where the desktop keeps caches', () => {
  expect(findCacheDir({ XDG_CACHE_HOME: '/var/cache/me' })).toBe(join('/var/cache/me', 'fazhi-nianbao'));
  expect(findCacheDir({ XDG_CACHE_HOME: 'relative' })).toBe(join(homedir(), '.cache', 'fazhi-nianbao'));
});

it('speaks the language that the locale variables name, the strongest first', () => {
  expect(systemLanguage({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(systemLanguage({ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(systemLanguage({ LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toBe('zh');
});

function aged(file: string, seconds: number): string {
  const time = Date.now() / 1000 - seconds;
  utimesSync(file, time, time);
  return file;
}
