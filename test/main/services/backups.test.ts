import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepDailyBackup, listBackupDays } from '../../../electron/main/services/backups.ts';
import {
  backupFolder,
  findNewestBackup,
  openHome,
  replaceDamagedStore,
} from '../../../electron/main/services/openWorkplace.ts';
import { addReport, listReportSummaries } from '../../../electron/main/services/reports.ts';
import { aReport } from '../../support/builders.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';
import { failureOf } from '../../support/failureOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

describe('daily backups', () => {
  it('keep one a day, the newest days', async () => {
    const { store } = await aWorkplace();
    const folder = join(tempFolder(), 'backups');
    for (const day of [1, 2, 2, 3, 4])
      await keepDailyBackup(store, folder, new Date(Date.UTC(2026, 2, day)), 3);
    expect(await listBackupDays(folder)).toEqual(['2026-03-04', '2026-03-03', '2026-03-02']);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('bring back the reports of the day when the store is damaged, which is kept beside it', async () => {
    const home = tempFolder();
    const first = await openHome({ home });
    const now = (): Date => new Date(Date.UTC(2026, 2, 18));
    addReport({ db: first.db, now }, aReport());
    await keepDailyBackup(first, backupFolder(home), now());
    first.close();
    writeFileSync(join(home, 'nianbao.sqlite'), 'x'.repeat(5000));
    expect(await failureOf(() => openHome({ home }))).toMatchObject({ code: 'store-damaged' });

    const day = await findNewestBackup(home);
    expect(day).toBe('2026-03-18');
    await replaceDamagedStore(home, day, now());
    const second = await openHome({ home });
    expect(listReportSummaries(second)).toHaveLength(1);
    second.close();
    const aside = readdirSync(home).find((name) => name.includes('damaged'));
    expect(aside !== undefined && existsSync(join(home, aside))).toBe(true);
  });
});
