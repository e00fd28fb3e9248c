import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeFileName } from '../../../../electron/main/files/dataFolder.ts';
import { listFigures } from '../../../../electron/main/db/queries/figures.ts';
import { createStoreAside } from '../../../../electron/main/services/storing/storeAside.ts';
import type { StoreAside } from '../../../../electron/main/services/storing/storeAside.ts';
import { storeImports } from '../../../../electron/main/services/storing/storeImports.ts';
import { ImportId } from '../../../../shared/domain/identity.ts';
import { batchDesk } from '../../../support/aBatch.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';
import { failureOf } from '../../../support/failureOf.ts';
import { manyFigures } from '../../../support/manyFigures.ts';

const undoneAt = '2026-03-19T01:00:00.000Z';

describe('storing in a thread of its own', () => {
  it('stores what the window’s own thread would store', async () => {
    const { aside, db } = await aThread();
    await aside.store(manyFigures(3000));
    const here = await aWorkplace();
    storeImports(here.db, manyFigures(3000));
    expect(listFigures(db, batchDesk)).toEqual(listFigures(here.db, batchDesk));
  });

  it('takes it back', async () => {
    const { aside, db } = await aThread();
    await aside.store(manyFigures(3000));
    const ids = [ImportId.parse('import-1')];
    expect(await aside.undo(ids, undoneAt)).toEqual({ removed: 3000, restored: 0 });
    expect(listFigures(db, batchDesk)).toEqual([]);
    expect(await failureOf(() => aside.undo(ids, undoneAt))).toEqual({ code: 'import-unknown' });
  });

  it('stores nothing where the store has changed since it was looked at', async () => {
    const { aside, db } = await aThread();
    storeImports(db, manyFigures(1));
    expect(await failureOf(() => aside.store(manyFigures(3000, 'import-2')))).toEqual({
      code: 'figures-changed',
    });
    expect(listFigures(db, batchDesk)).toHaveLength(1);
  });

  it('does one thing at a time and says when it is idle', async () => {
    const { aside, db } = await aThread();
    void aside.store(manyFigures(3000));
    void aside.undo([ImportId.parse('import-1')], undoneAt);
    await aside.idle();
    expect(db.prepare('SELECT count(*) FROM figures').pluck().get()).toBe(3000);
    expect(listFigures(db, batchDesk)).toEqual([]);
  });
});

async function aThread(): Promise<{ aside: StoreAside; db: Awaited<ReturnType<typeof aWorkplace>>['db'] }> {
  const { db, home } = await aWorkplace();
  return { db, aside: createStoreAside({ path: join(home, storeFileName) }) };
}
