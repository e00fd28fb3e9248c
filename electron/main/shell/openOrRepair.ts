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
    return (await offerRepair(options.home, await t(), () => undefined)) ? openHome(options) : null;
  }
}

/** Asks how to go on from a damaged store; lets go of it, sets it aside, and is false when the user would rather not. */
export async function offerRepair(home: string, t: TFunction, letGo: () => void): Promise<boolean> {
  const day = await findNewestBackup(home);
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
  if (response !== 0) return false;
  letGo();
  await replaceDamagedStore(home, day, new Date());
  return true;
}
