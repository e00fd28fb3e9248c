import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { build } from 'vite';
import type { ElectronRuntime } from '../../../electron/runtime/resolveElectron.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { longReportFigures } from '../../support/longReport.ts';
import { openReport, openSection, storeReport } from '../../support/storedReport.ts';
import { percentile, type Benchmark } from '../measure.ts';
import { measureKeys, type TypedKeys } from './measureKeys.ts';
import { plainParagraphs, typedReport } from './typedReport.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const size = { width: 1920, height: 1080 };

/** From a key to the paint that shows it, in the real window and in a bare TipTap with the same text. */
export async function benchTyping(
  rounds: number,
  electron: ElectronRuntime,
  say: (line: string) => void,
): Promise<readonly Benchmark[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-typing-'));
  try {
    const page = await buildBarePage(folder);
    const results: Benchmark[] = [];
    for (const [characters, figures] of [
      [10_000, 200],
      [50_000, 0],
    ] as const) {
      const report = typedReport(characters, figures);
      const { ours, theirs } = await typeInBoth({
        rounds,
        electron,
        report,
        page,
        home: join(folder, String(characters)),
      });
      say(framesOf(characters, ours, theirs));
      results.push(...rowsOf(`${String(characters)} characters, ${String(figures)} figures`, ours, theirs));
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Parts {
  readonly rounds: number;
  readonly electron: ElectronRuntime;
  readonly report: Report;
  readonly page: string;
  readonly home: string;
}

/** Both windows stand open; each is typed in turn by turn, and the first turn of each is thrown away. */
async function typeInBoth(parts: Parts): Promise<{ ours: TypedKeys; theirs: TypedKeys }> {
  const { rounds, electron, report, page, home } = parts;
  await storeReport(home, report, longReportFigures());
  const own = await launch(electron, [project, `--home=${home}`, '--lang=zh-CN']);
  const wrapper = join(import.meta.dirname, '..', 'electron');
  const bare = await launch({ ...electron, env: { ...electron.env, NIANBAO_BENCH_PAGE: page } }, [
    wrapper,
    `--user-data-dir=${home}-bare`,
  ]);
  try {
    const [ownPage, barePage] = [await openOwn(own), await openBare(bare, report)];
    const turns: { ours: TypedKeys; theirs: TypedKeys }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const turn = { ours: await typeTurn(own, ownPage), theirs: await typeTurn(bare, barePage) };
      if (round > 0) turns.push(turn);
    }
    return { ours: joined(turns.map(({ ours }) => ours)), theirs: joined(turns.map(({ theirs }) => theirs)) };
  } finally {
    await own.close();
    await bare.close();
  }
}

function launch({ executable, env }: ElectronRuntime, args: readonly string[]): Promise<ElectronApplication> {
  const steady = [
    '--no-sandbox',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
  ];
  return _electron.launch({
    executablePath: executable,
    args: [...steady, ...args],
    env,
  });
}

async function openOwn(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await resize(app);
  await page.locator('main h1, main h2').first().waitFor();
  await page.waitForTimeout(2000);
  await openReport({ page });
  await openSection({ page }, '主要举措和成效');
  await page.locator('.writing p').nth(5).click();
  await page.waitForTimeout(1500);
  return page;
}

async function openBare(app: ElectronApplication, report: Report): Promise<Page> {
  const page = await app.firstWindow();
  await resize(app);
  await page.evaluate((paragraphs) => window.showText?.(paragraphs), plainParagraphs(report));
  await page.locator('.ProseMirror p').nth(7).click();
  return page;
}

async function resize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

async function typeTurn(app: ElectronApplication, page: Page): Promise<TypedKeys> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.focus();
  });
  return measureKeys(page, 40);
}

function joined(turns: readonly TypedKeys[]): TypedKeys {
  return { paints: turns.flatMap(({ paints }) => paints), frames: turns.flatMap(({ frames }) => frames) };
}

function rowsOf(measure: string, ours: TypedKeys, theirs: TypedKeys): readonly Benchmark[] {
  const common = { name: 'typing', unit: 'ms', peer: 'bare TipTap' } as const;
  const worst = (keys: TypedKeys): readonly number[] => [percentile(keys.paints, 0.99)];
  return [
    { ...common, measure: `key → paint, ${measure}`, target: 1.2, ours: ours.paints, theirs: theirs.paints },
    { ...common, measure: `p99 of it, ${measure}`, target: null, ours: worst(ours), theirs: worst(theirs) },
  ];
}

/** A frame is missed when the next one comes later than one and a half frames of 60 a second. */
function framesOf(characters: number, ours: TypedKeys, theirs: TypedKeys): string {
  const missed = ({ frames }: TypedKeys): string => {
    const late = frames.filter((frame) => frame > 25).length;
    return `${String(late)} of ${String(frames.length)} frames late, longest ${Math.max(...frames).toFixed(0)} ms`;
  };
  return `typing ${String(characters)} characters: ours ${missed(ours)}; bare TipTap ${missed(theirs)}`;
}

async function buildBarePage(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'chrome130',
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, 'bareEditor.ts'),
        formats: ['iife'],
        name: 'bare',
        fileName: () => 'bare.js',
      },
    },
  });
  const page = join(folder, 'bare.html');
  const style = 'body { width: 38em; margin: 24px auto; font-size: 16px; line-height: 32px; outline: none }';
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script src="bare.js"></script>`,
  );
  return page;
}
