import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readerFlags } from '../../../electron/main/spreadsheet/readerFlags.ts';
import { defaultLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import { alternate } from '../measure.ts';
import type { Benchmark } from '../measure.ts';
import { makeTable } from './makeTable.ts';
import type { TableFormat } from './makeTable.ts';

const run = promisify(execFile);
const project = join(import.meta.dirname, '..', '..', '..');
const ours = join(project, 'dist', 'bench', 'import.js');
const theirs = join(import.meta.dirname, 'theirs.mjs');

const Took = z.object({ milliseconds: z.number(), mebibytes: z.number() });
type Took = z.infer<typeof Took>;

/** How much of SheetJS's time each format may take, and how much of its memory. */
const targets: Readonly<Record<TableFormat, number>> = {
  xlsx: 0.25,
  xls: 0.8,
  ods: 0.8,
  xlsb: 0.8,
  csv: 0.25,
};
const memoryTargets: Readonly<Partial<Record<TableFormat, number>>> = { xlsx: 0.5 };

/**
 * Gate, reading, detection and mapping of a table against SheetJS's default read of the same file (.csv: of its
 * string): the peak memory of the first file in a fresh process, and the time of the second.
 */
export async function benchImport(rounds: number): Promise<readonly Benchmark[]> {
  spawnSync('npx', ['vite', 'build', '--mode', 'bench', '--logLevel', 'warn'], {
    cwd: project,
    stdio: 'inherit',
  });
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const results: Benchmark[] = [];
    for (const rows of [500, 10_000, 100_000]) {
      for (const format of ['xlsx', 'xls', 'ods', 'xlsb', 'csv'] as const) {
        const path = join(folder, `${String(rows)}.${format}`);
        writeFileSync(path, makeTable(rows, format));
        results.push(...(await compare(path, rows, format, rows > 50_000 ? Math.min(rounds, 5) : rounds)));
      }
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(
  path: string,
  rows: number,
  format: TableFormat,
  rounds: number,
): Promise<readonly Benchmark[]> {
  const memory = { ours: [] as number[], theirs: [] as number[] };
  const once = async (args: readonly string[], peaks: number[]): Promise<number> => {
    const { stdout } = await run(process.execPath, [...args]);
    const { milliseconds, mebibytes } = Took.parse(JSON.parse(stdout));
    peaks.push(mebibytes);
    return milliseconds;
  };
  const times = await alternate(
    rounds,
    () => once([...readerFlags(defaultLimits.memoryMegabytes), ours, path, String(rows)], memory.ours),
    () => once([theirs, path, ...(format === 'csv' ? ['string'] : [])], memory.theirs),
  );
  const common = { name: 'import', peer: 'SheetJS' } as const;
  const measure = `${String(rows)} rows .${format}`;
  return [
    { ...common, measure, unit: 'ms', target: targets[format], ...times },
    { ...common, measure: `${measure}, peak`, unit: 'MiB', target: memoryTargets[format] ?? null, ...memory },
  ];
}
