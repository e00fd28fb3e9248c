import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStore } from '../../../electron/main/db/checkStore.ts';
import { storeFileName } from '../../../electron/main/files/dataFolder.ts';
import { openHome } from '../../../electron/main/services/openWorkplace.ts';
import { addReport } from '../../../electron/main/services/reports.ts';
import { aReport } from '../../support/builders.ts';
import { tempFolder } from '../../support/tempFolder.ts';

describe('checking the store', () => {
  it('finds a store whole, and one with an overwritten page damaged', async () => {
    const home = tempFolder();
    const store = await openHome({ home });
    addReport({ db: store.db, now: () => new Date(0) }, aReport());
    store.close();
    const path = join(home, storeFileName);
    expect(await checkStore(path)).toBe(true);

    const file = openSync(path, 'r+');
    for (const page of [2, 3, 4]) writeSync(file, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096);
    closeSync(file);
    expect(await checkStore(path)).toBe(false);
  });
});
