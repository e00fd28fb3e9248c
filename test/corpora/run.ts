import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { AppError } from '../../shared/domain/failure.ts';
import { ImportId } from '../../shared/domain/identity.ts';
import { Year } from '../../shared/domain/year.ts';
import { readResources } from '../../electron/main/services/readResources.ts';
import { forkReader } from '../../electron/main/spreadsheet/forkReader.ts';
import { openWorkbook } from '../../electron/main/spreadsheet/openWorkbook.ts';

/**
 * `npm run corpora -- DIR [MiB]`: reads and interprets every spreadsheet below a folder inside the product's limits,
 * or inside so much memory, and tells how each ended. Exit status 1 when one ended in anything but figures or a refusal.
 */
const [folder = '.', mebibytes] = process.argv.slice(2);
const limits = mebibytes === undefined ? {} : { memoryMegabytes: Number(mebibytes) };
const kinds = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|et|ods|ots|fods|csv|tsv|xml)$/i;
const resources = readResources(join(import.meta.dirname, '..', '..', 'resources'));
const catalogue = await resources.catalogue();

type Outcome = Readonly<{ path: string; end: string; seconds: number }>;

const outcomes: Outcome[] = [];
for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = join(folder, entry);
  if (!kinds.test(entry) || !statSync(path).isFile()) continue;
  const started = performance.now();
  const end = await read(path);
  outcomes.push({ path: entry, end, seconds: (performance.now() - started) / 1000 });
}
report(outcomes);

/** How the reading of one file ended: read, a refusal's code, or a crash with its message. */
async function read(path: string): Promise<string> {
  try {
    const file = { name: basename(path), bytes: readFileSync(path) };
    const workbook = await openWorkbook(file, { startReader: forkReader, limits });
    try {
      await workbook.interpret({ year: Year.parse(2025), catalogue, importId: ImportId.parse('corpora') });
      return 'read';
    } finally {
      workbook.close();
    }
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    return `crashed: ${typeof cause === 'string' ? cause.slice(0, 300) : message}`;
  }
}

function report(all: readonly Outcome[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, end } of all) {
    const kind = extname(path).toLowerCase();
    const ends = counts.get(kind) ?? new Map<string, number>();
    const name = end.startsWith('crashed') ? 'crashed' : end;
    counts.set(kind, ends.set(name, (ends.get(name) ?? 0) + 1));
  }
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  for (const [kind, ends] of counts) {
    say(`${kind.padEnd(6)} ${[...ends].map(([end, count]) => `${end} ${String(count)}`).join(', ')}`);
  }
  const slowest = all.toSorted((one, other) => other.seconds - one.seconds).slice(0, 10);
  for (const { path, end, seconds } of slowest) say(`${seconds.toFixed(1)} s  ${end}  ${path}`);
  const noted = all.filter(({ end }) => /^(crashed|reading-)/.test(end));
  for (const { path, end } of noted) say(`${end}  ${path}`);
  if (noted.some(({ end }) => end.startsWith('crashed'))) process.exitCode = 1;
}
