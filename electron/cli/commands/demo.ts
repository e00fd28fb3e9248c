import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { storeFileName } from '../../main/files/dataFolder.ts';
import { makeFolder } from '../../main/files/makeFolder.ts';
import { compileSample } from '../../main/services/compileSample.ts';
import { print } from '../console.ts';
import type { Console, ExitStatus } from '../console.ts';
import { parseArguments } from '../parseArguments.ts';
import { inHome } from '../workplace.ts';

/** `demo [--out DIR] [--json]`: the whole way from the sample's workbooks to its .docx, in a data folder of its own. */
export async function demo(args: readonly string[], console: Console): Promise<ExitStatus> {
  const { values } = parseArguments(args, {
    out: { type: 'string', default: 'out' },
    json: { type: 'boolean', default: false },
  });
  const started = performance.now();
  const folder = resolve(console.cwd, values.out);
  const home = join(folder, 'data');
  await makeFolder(home);
  const compiled = await inHome(console, home, (workplace) => compileSample(workplace, folder));
  const seconds = Number(((performance.now() - started) / 1000).toFixed(2));
  const result = { ...compiled, store: join(home, storeFileName), seconds };
  print(console, values.json, result, () =>
    console.texts.t('cli:demo.done', { ...result, workbooks: result.workbooks.join(' · ') }),
  );
  return 0;
}
