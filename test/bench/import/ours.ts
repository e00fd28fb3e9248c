import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readResources } from '../../../electron/main/services/readResources.ts';
import { defaultLimits } from '../../../electron/main/spreadsheet/readingLimits.ts';
import { readAndHold } from '../../../electron/main/spreadsheet/readAndHold.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import { peakMebibytes } from './peakMebibytes.ts';

/**
 * `ours FILE ROWS`: gate, reading, detection and mapping, as the reader's process does them. Prints the peak memory
 * after the first time and the time of the second, when the code is warm as in the midst of twenty workbooks.
 */
const [path = '', rows = ''] = process.argv.slice(2);
const file = basename(path);
const resources = join(import.meta.dirname, '..', '..', 'resources');
const asked = {
  year: Year.parse(2025),
  catalogue: await readResources(resources).catalogue(),
  importId: ImportId.parse('bench'),
};

await importFile();
const mebibytes = peakMebibytes();
const started = performance.now();
await importFile();
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - started, mebibytes }));

async function importFile(): Promise<void> {
  const held = await readAndHold({ name: file, bytes: readFileSync(path), limits: defaultLimits });
  const { figures } = held.interpret(asked);
  if (figures.length !== Number(rows)) throw new Error(`${String(figures.length)} figures of ${rows}`);
}
