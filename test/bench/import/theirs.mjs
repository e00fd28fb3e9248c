import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { argv, stdout } from 'node:process';
import { read } from 'xlsx';
import { peakMebibytes } from './peakMebibytes.ts';

/** `theirs FILE [string]`: SheetJS as it comes reads the file twice; prints the peak memory of the first time and the time of the second. */
const [, , path, type] = argv;

readFile();
const mebibytes = peakMebibytes();
const started = performance.now();
readFile();
stdout.write(JSON.stringify({ milliseconds: performance.now() - started, mebibytes }));

function readFile() {
  const bytes = readFileSync(path);
  const workbook =
    type === 'string' ? read(bytes.toString('utf8'), { type }) : read(bytes, { type: 'buffer' });
  if (workbook.SheetNames.length === 0) throw new Error('no sheet');
}
