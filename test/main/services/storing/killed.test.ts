import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHome } from '../../../../electron/main/services/openWorkplace.ts';
import { storeImports } from '../../../../electron/main/services/storing/storeImports.ts';
import { manyFigures } from '../../../support/manyFigures.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const script = join(import.meta.dirname, '..', '..', '..', 'support', 'storeManyFigures.ts');
const count = 60_000;

describe('a store whose process is killed in the middle of a large import', () => {
  it.each([5, 40, 120, 250])('is as before after %i ms', async (milliseconds) => {
    const home = tempFolder();
    const before = await openHome({ home });
    storeImports(before.db, manyFigures(3, 'import-0', '云岭区司法局'));
    before.close();

    const { finished } = await storeAndKill(home, milliseconds);
    const store = await openHome({ home });
    const stored = store.db.prepare('SELECT count(*) FROM figures').pluck().get();
    const imports = store.db.prepare('SELECT count(*) FROM imports').pluck().get();
    expect(store.db.prepare('PRAGMA quick_check').pluck().get()).toBe('ok');
    store.close();
    expect([stored, imports]).toEqual(finished ? [3 + count, 2] : [3, 1]);
  });
});

/** Kills the process so long after it has begun to store; true when it was done by then. */
function storeAndKill(home: string, milliseconds: number): Promise<{ finished: boolean }> {
  const child = spawn(process.execPath, [script, home, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (said === 'begun\n') setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      resolve({ finished: said.includes('done') });
    });
  });
}
