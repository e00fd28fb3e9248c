import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { readResources } from '../../../electron/main/services/readResources.ts';
import { forkReader } from '../../../electron/main/spreadsheet/forkReader.ts';
import { openWorkbook } from '../../../electron/main/spreadsheet/openWorkbook.ts';
import { ImportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import type { Benchmark } from '../measure.ts';
import { makeTable } from './makeTable.ts';

const resources = readResources(join(import.meta.dirname, '..', '..', '..', 'resources'));

/** The longest time that the main thread does not answer while 100,000 rows are read and come over, in a process that has done so before. */
export async function benchStall(rounds: number): Promise<Benchmark> {
  const bytes = makeTable(100_000, 'xlsx');
  const catalogue = await resources.catalogue();
  const longest = async (): Promise<number> => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const workbook = await openWorkbook({ name: '大表.xlsx', bytes }, { startReader: forkReader });
    const asked = { year: Year.parse(2025), catalogue, importId: ImportId.parse('bench') };
    const { figures } = await workbook.interpret(asked);
    workbook.close();
    delay.disable();
    if (figures.length !== 100_000) throw new Error('figures are missing');
    return delay.max / 1e6;
  };
  const ours: number[] = [];
  for (let round = 0; round <= rounds; round += 1) ours.push(await longest());
  return {
    name: 'import',
    measure: 'longest stall of the main thread, 100000 rows .xlsx',
    unit: 'ms',
    peer: 'allowed',
    target: 1,
    ours: ours.slice(1),
    theirs: [100],
  };
}
