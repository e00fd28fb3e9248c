import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { write, utils } from 'xlsx';
import { makeSampleReport } from './makeSampleReport.ts';
import { alternate } from './measure.ts';
import type { Benchmark } from './measure.ts';

const run = promisify(execFile);
const project = join(import.meta.dirname, '..', '..');
const command = join(project, 'dist', 'cli', 'nianbao.js');
const rows = 500;

/** A cold process from a 500-row workbook over SQLite to the .docx, against plain SheetJS, better-sqlite3 and docx. */
export async function benchCompile(rounds: number): Promise<Benchmark> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const workbook = join(folder, 'figures.xlsx');
    const report = join(folder, 'report.json');
    writeFileSync(workbook, makeWorkbook());
    writeFileSync(report, JSON.stringify(makeSampleReport(rows)));
    // The data folder is there already, as on every day but the first.
    const homes = Array.from({ length: rounds + 1 }, (_, turn) => join(folder, `home-${String(turn)}`));
    for (const home of homes) await run(process.execPath, [command, 'archive', 'list', '--home', home]);
    let turn = 0;
    const times = await alternate(
      rounds,
      () => time([command, ...archiving(homes[turn++] ?? '', report, workbook)]),
      () => time([join(import.meta.dirname, 'peers', 'plainCompile.cjs'), report, workbook, folder]),
    );
    return {
      name: 'compile',
      measure: `cold, ${String(rows)} rows → SQLite → .docx`,
      unit: 'ms',
      peer: 'SheetJS + better-sqlite3 + docx',
      target: 0.7,
      ...times,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Archiving is the command that goes the whole way: workbook, store, document. Each turn has a store of its own. */
function archiving(home: string, report: string, workbook: string): readonly string[] {
  return ['archive', 'add', report, '--figures', workbook, '--home', home, '--json'];
}

async function time(args: readonly string[]): Promise<number> {
  const started = performance.now();
  await run(process.execPath, [...args], { maxBuffer: 1e8 });
  return performance.now() - started;
}

function makeWorkbook(): Uint8Array {
  const table = Array.from({ length: rows }, (_, index) => [
    index + 1,
    `指标${String(index + 1)}`,
    index * 7 + 3,
    '件',
  ]);
  const sheet = utils.aoa_to_sheet([['序号', '指标名称', '数值', '单位'], ...table]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '数据');
  // The library types its answer loosely; with `buffer` it is a Buffer.
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
