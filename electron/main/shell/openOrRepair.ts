import { dialog } from 'electron';
import type { TFunction } from 'i18next';
import { AppError } from '../../../shared/domain/failure.ts';
import type { Store } from '../db/openStore.ts';
import { findNewestBackup, openHome, replaceDamagedStore } from '../services/openWorkplace.ts';
import type { HomeOptions } from '../services/openWorkplace.ts';

/** Opens the store; for a damaged one the user chooses the newest backup, an empty start, or null: to quit. */
export async function openOrRepair(options: HomeOptions, t: () => Promise<TFunction>): Promise<Store | null> {
  try {
    return await openHome(options);
  } catch (error) {
    if (!(error instanceof AppError) || error.failure.code !== 'store-damaged') throw error;
    const day = await findNewestBackup(options.home);
    if (!(await offerRepair(await t(), day))) return null;
    await replaceDamagedStore(options.home, day, new Date());
    return openHome(options);
  }
}

async function offerRepair(t: TFunction, day: string | null): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: t('main:damaged.title'),
    message: t('main:damaged.title'),
    detail: day === null ? t('main:damaged.withoutBackup') : t('main:damaged.withBackup', { day }),
    buttons: [
      day === null ? t('main:damaged.startEmpty') : t('main:damaged.useBackup'),
      t('main:damaged.quit'),
    ],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
