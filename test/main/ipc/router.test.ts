import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../electron/main/handlers/index.ts';
import type { Desktop } from '../../../electron/main/handlers/deps.ts';
import { createFileTokens } from '../../../electron/main/ipc/fileTokens.ts';
import { createRouter } from '../../../electron/main/ipc/router.ts';
import { createStoreAside } from '../../../electron/main/services/storing/storeAside.ts';
import { storeFileName } from '../../../electron/main/files/dataFolder.ts';
import { createImportBatches } from '../../../electron/main/services/importBatch/importBatches.ts';
import { createKitReceptions } from '../../../electron/main/services/kits/kitReceptions.ts';
import type { Workplace } from '../../../electron/main/services/workplace.ts';
import type { Answer } from '../../../shared/ipc/answer.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';

const desktop: Desktop = {
  chooseWorkbooks: () => Promise.resolve([]),
  chooseFolder: () => Promise.resolve(null),
  chooseTarget: () => Promise.resolve(null),
  showInFolder: () => undefined,
  openFile: () => Promise.resolve(false),
  closeWindow: () => undefined,
  applySettings: () => undefined,
};

const settings = { locale: 'zh-CN', theme: 'system', bureau: '', lastPlace: '/' } as const;

describe('the router', () => {
  it('answers a request of the contract with its handler’s value', async () => {
    const { route } = await aRouter();
    const answer = await route('reports/create', {
      year: 2025,
      bureau: '云岭区司法局',
      template: 'statutory-five',
    });
    expect(answer).toMatchObject({ ok: true, value: { revision: 1, report: { year: 2025 } } });
  });

  it.each(['reports/destroy', '__proto__', 'constructor', 'toString', 7, null])(
    'refuses the unknown channel %s',
    async (channel) => {
      const { route } = await aRouter();
      expect(await route(channel, null)).toEqual({ ok: false, failure: { code: 'request-refused' } });
    },
  );

  it('refuses an input that is not what the contract says, before any handler sees it', async () => {
    const { route, db } = await aRouter();
    const answer = await route('reports/create', { year: '2025', bureau: '', template: 'statutory-five' });
    expect(answer).toEqual({ ok: false, failure: { code: 'request-refused' } });
    expect(db.prepare('SELECT count(*) AS count FROM reports').get()).toEqual({ count: 0 });
  });

  it('answers what the user can mend with its code and facts', async () => {
    const { route } = await aRouter();
    const desk = { year: 2025, bureau: '云岭区司法局', template: 'statutory-five' };
    await route('reports/create', desk);
    expect(await route('reports/create', desk)).toEqual({
      ok: false,
      failure: { code: 'report-exists', year: 2025, bureau: '云岭区司法局' },
    });
  });

  it('notes a bug and answers with its reference alone', async () => {
    const noted: unknown[] = [];
    const { route, db } = await aRouter((error) => noted.push(error));
    db.prepare('DROP TABLE settings').run();
    expect(await route('app/start', null)).toEqual({
      ok: false,
      failure: { code: 'unexpected', reference: 'ref-1' },
    });
    expect(noted).toHaveLength(1);
  });
});

async function aRouter(note: (error: unknown) => void = () => undefined): Promise<{
  route: (channel: unknown, input: unknown) => Promise<Answer<unknown>>;
  db: Workplace['db'];
}> {
  const workplace = await aWorkplace();
  const aside = createStoreAside({ path: join(workplace.home, storeFileName) });
  const handlers = createHandlers({
    workplace,
    tokens: createFileTokens(randomUUID),
    aside,
    batches: createImportBatches({ workplace, aside, changed: () => undefined, noteBug: () => 'ref-1' }),
    receptions: createKitReceptions({ workplace, changed: () => undefined, noteBug: () => 'ref-1' }),
    kitWriting: () => undefined,
    desktop,
    version: '0',
    defaultSettings: settings,
  });
  const noteBug = (_place: string, error: unknown): string => {
    note(error);
    return 'ref-1';
  };
  return {
    route: createRouter({ handlers, ready: () => aside.idle(), translate: (error) => error, noteBug }),
    db: workplace.db,
  };
}
