import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DownloadFailure, Environment } from '../../electron/runtime/electronRequest.ts';
import { describeProblem, RuntimeError } from '../../electron/runtime/messages.ts';
import { resolveElectron } from '../../electron/runtime/resolveElectron.ts';
import type { ElectronRuntime } from '../../electron/runtime/resolveElectron.ts';
import { aProject, withOfficial, writeFile } from './aProject.ts';

const noNetwork: DownloadFailure = { host: 'github.com', detail: 'ENOTFOUND' };
const minute = 60_000;

const fallback = {
  executable: '/cache/dist/electron',
  version: '33.2.1',
  sqliteBinding: '/cache/better_sqlite3.node',
};

describe('which Electron', () => {
  it('takes the folder that the user named before any other', async () => {
    const desk = aDesk();
    withOfficial(desk.project);
    const folder = join(desk.project.cacheDir, 'my-electron');
    const executable = writeFile(join(folder, 'electron'), '');
    writeFile(join(folder, 'version'), '46.0.0\n');

    const runtime = await desk.resolve({ env: { ELECTRON_OVERRIDE_DIST_PATH: folder } });

    expect(runtime).toMatchObject({ executable, version: '46.0.0', origin: 'official', sqliteBinding: null });
    expect(desk.said).toEqual(['Electron 46.0.0 (from ELECTRON_OVERRIDE_DIST_PATH)']);
  });

  it('refuses a named folder that holds no Electron', async () => {
    const named = aDesk().resolve({ env: { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' } });
    await expect(named).rejects.toMatchObject({ problem: { code: 'override-empty', folder: '/nowhere' } });
  });

  it('uses the official binary when it is on disk', async () => {
    const desk = aDesk();
    const executable = withOfficial(desk.project);
    expect(await desk.resolve()).toMatchObject({ executable, version: '45.4.1', origin: 'official' });
    expect(desk.downloads()).toBe(0);
    expect(desk.said).toEqual(['Electron 45.4.1 (official)']);
  });

  it('downloads the official one when another version is on disk', async () => {
    const desk = aDesk();
    withOfficial(desk.project, '44.0.0');
    const runtime = await desk.resolve({
      onDownload: () => {
        withOfficial(desk.project);
        return null;
      },
    });
    expect(runtime).toMatchObject({ version: '45.4.1', origin: 'official' });
  });

  it('falls back and says why when the download fails', async () => {
    const desk = aDesk();
    expect(await desk.resolve()).toMatchObject({ ...fallback, origin: 'fallback' });
    expect(desk.said).toEqual([
      'Electron 33.2.1 (fallback: the official 45.4.1 cannot be downloaded here: github.com, ENOTFOUND)',
    ]);
  });

  it('falls back when the download ends without an Electron on disk', async () => {
    expect(await aDesk().resolve({ onDownload: () => null })).toMatchObject({ origin: 'fallback' });
  });

  it.each(['en_US.UTF-8', 'zh_CN.UTF-8'])(
    'says which mirror variable to set where no fallback exists (%s)',
    async (locale) => {
      const refused = await aDesk()
        .resolve({ platform: 'darwin-arm64' })
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(RuntimeError);
      if (!(refused instanceof RuntimeError)) return;
      const text = describeProblem(refused.problem, locale.startsWith('zh') ? 'zh' : 'en');
      for (const fact of ['45.4.1', 'darwin-arm64', 'ELECTRON_MIRROR=', 'ENOTFOUND'])
        expect(text).toContain(fact);
    },
  );

  it('asks for npm ci when the packages are not installed', async () => {
    const { cacheDir } = aProject();
    const missing = resolveElectron({ projectDir: cacheDir, cacheDir, env: {}, say: () => undefined });
    await expect(missing).rejects.toThrow('npm ci');
  });
});

describe('a failed download', () => {
  it('is not waited for again within the hour', async () => {
    const desk = aDesk();
    await desk.resolve({ now: 0 });
    await desk.resolve({ now: 59 * minute });
    expect(desk.downloads()).toBe(1);
    expect(desk.said[1]).toBe(desk.said[0]);
  });

  it('is tried again after an hour, and at once when the mirror changes', async () => {
    const desk = aDesk();
    await desk.resolve({ now: 0 });
    await desk.resolve({ now: 61 * minute });
    await desk.resolve({ now: 62 * minute, env: { ELECTRON_MIRROR: 'http://mirror.test/' } });
    expect(desk.downloads()).toBe(3);
  });

  it('is tried again at once where no fallback exists', async () => {
    const desk = aDesk();
    for (const now of [0, minute]) {
      await expect(desk.resolve({ now, platform: 'win32-x64' })).rejects.toBeInstanceOf(RuntimeError);
    }
    expect(desk.downloads()).toBe(2);
  });

  it('is tried again when its record is damaged', async () => {
    const desk = aDesk();
    writeFile(join(desk.project.cacheDir, 'electron-download-failed.json'), '{"at":');
    await desk.resolve();
    expect(desk.downloads()).toBe(1);
  });
});

describe('the environment to start it with', () => {
  it('names the SQLite binding for the fallback only', async () => {
    const desk = aDesk();
    const name = 'NIANBAO_SQLITE_BINDING';
    expect((await desk.resolve()).env[name]).toBe(fallback.sqliteBinding);
    withOfficial(desk.project);
    expect((await desk.resolve({ env: { [name]: '/left/over.node' } })).env).not.toHaveProperty(name);
  });

  it('keeps what the user set, but not the variable that would open no window', async () => {
    const env = { DISPLAY: ':1', ELECTRON_RUN_AS_NODE: '1', UNSET: undefined };
    const runtime = await aDesk().resolve({ env });
    expect(runtime.env).toMatchObject({ DISPLAY: ':1' });
    expect(Object.keys(runtime.env)).not.toContain('ELECTRON_RUN_AS_NODE');
    expect(Object.keys(runtime.env)).not.toContain('UNSET');
  });
});

type Circumstances = Readonly<{
  env?: Environment;
  platform?: string;
  now?: number;
  onDownload?: () => DownloadFailure | null;
}>;

/** A machine without a network, unless the circumstances say otherwise. */
function aDesk() {
  const project = aProject();
  const said: string[] = [];
  let downloads = 0;
  const resolve = ({
    env = {},
    platform = 'linux-x64',
    now = 0,
    onDownload,
  }: Circumstances = {}): Promise<ElectronRuntime> =>
    resolveElectron(
      { ...project, env: { LANG: 'en_US.UTF-8', ...env }, say: (line) => said.push(line) },
      {
        platform,
        now: () => now,
        download: () => {
          downloads += 1;
          return Promise.resolve(onDownload === undefined ? noNetwork : onDownload());
        },
        prepareFallback: () => Promise.resolve(fallback),
      },
    );
  return { project, said, resolve, downloads: () => downloads };
}
