import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { addReport } from '../../electron/main/services/reports.ts';
import { aHeading, aParagraph, aReport, numbered } from '../support/builders.ts';
import { readStore } from '../support/killWhileTyping.ts';
import { launchArguments } from '../support/launchApp.ts';
import { typeUntilKilled } from '../support/typeUntilKilled.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** `NIANBAO_KILL_ROUNDS=50 npm run test:e2e -- killed` is the whole run; its times go to test-results/killed.json. */
const rounds = Number(process.env['NIANBAO_KILL_ROUNDS'] ?? 2);

it(
  'loses nothing that was saved when it is killed while the clerk types',
  async () => {
    const results = [];
    for (let round = 0; round < rounds; round += 1) results.push(await killOnce(round));
    const folder = join(import.meta.dirname, '..', '..', 'test-results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'killed.json'), JSON.stringify(results, null, 1));
    for (const { integrity, keysStored, versionsRead } of results) {
      expect(integrity).toBe('ok');
      expect(keysStored).toBeGreaterThan(0);
      expect(versionsRead).toBeGreaterThan(0);
    }
  },
  60_000 + rounds * 30_000,
);

async function killOnce(round: number) {
  const home = join(tempFolder(), 'desk');
  mkdirSync(home);
  const blocks = numbered([aHeading('主要举措'), aParagraph('')]);
  const report = aReport({ blocks: [...blocks] });
  const store = await openHome({ home });
  addReport({ db: store.db, now: () => new Date() }, report);
  store.close();
  // Another moment of the save's rhythm in each round.
  const typed = await typeUntilKilled(launchArguments(home), 900 + ((round * 397) % 1900));
  const left = await readStore(home, report.id);
  const firstLost = typed.keys[left.keysStored];
  return {
    ...left,
    keysTyped: typed.keys.length,
    lost: firstLost === undefined ? 0 : typed.killedAt - firstLost,
  };
}
