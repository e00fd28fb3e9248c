import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, ipcMain, nativeTheme, session } from 'electron';
import type { TFunction } from 'i18next';
import { AppError } from '../../shared/domain/failure.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { checkStore } from './db/checkStore.ts';
import { toStoreFailure } from './db/openStore.ts';
import type { Store } from './db/openStore.ts';
import { findSettings } from './db/queries/settings.ts';
import { dataFolder, storeFileName } from './files/dataFolder.ts';
import { noteInLog } from './files/noteInLog.ts';
import type { HandlerDeps } from './handlers/deps.ts';
import { createHandlers } from './handlers/index.ts';
import { createFileTokens } from './ipc/fileTokens.ts';
import { createRouter } from './ipc/router.ts';
import { backupFolder } from './services/openWorkplace.ts';
import { keepDailyBackup } from './services/backups.ts';
import { createImportBatches } from './services/importBatch/importBatches.ts';
import { createKitReceptions } from './services/kits/kitReceptions.ts';
import { loadTexts, toLocale } from './services/loadTexts.ts';
import { readResources } from './services/readResources.ts';
import { createStoreAside } from './services/storing/storeAside.ts';
import type { StoreAside } from './services/storing/storeAside.ts';
import type { Workplace } from './services/workplace.ts';
import { declareScheme, serveWindow } from './shell/appProtocol.ts';
import { createDesktop } from './shell/desktop.ts';
import { setMenu } from './shell/menu.ts';
import { mountRouter } from './shell/mountRouter.ts';
import { offerRepair, openOrRepair } from './shell/openOrRepair.ts';
import { lockPages, lockSession } from './shell/security.ts';
import { startUtilityReader } from './shell/startUtilityReader.ts';
import { openWindow } from './shell/window.ts';
import type { AppWindow } from './shell/window.ts';

const root = app.getAppPath();
const resourcesFolder = join(root, 'resources');
const home = app.commandLine.getSwitchValue('home') || dataFolder(process.platform, process.env);
const nativeBinding = app.isPackaged ? undefined : process.env['NIANBAO_SQLITE_BINDING'];

declareScheme();
lockPages(app);
app.setPath('userData', join(home, 'window'));

if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      void reportFailedStart(error);
    });
} else {
  app.quit();
}

async function start(): Promise<void> {
  lockSession(session.defaultSession);
  serveWindow(session.defaultSession, join(root, 'dist', 'renderer'));
  const texts = loadTexts(join(resourcesFolder, 'locales'), systemLocale(), ['main']);
  const store = await openOrRepair({ home, nativeBinding }, async () => (await texts).t);
  if (store === null) {
    app.quit();
    return;
  }
  const settings = findSettings(store.db) ?? defaultSettings();
  nativeTheme.themeSource = settings.theme;
  await (await texts).changeLanguage(settings.locale);
  runWindow(store, (await texts).t, async (locale) => (await texts).changeLanguage(locale));
}

function runWindow(store: Store, t: TFunction, changeLanguage: (locale: string) => Promise<TFunction>): void {
  let text = t;
  setMenu(text);
  const tokens = createFileTokens(randomUUID);
  const desktop = createDesktop({
    window: () => shown.window,
    text: () => text,
    changeLocale: (locale) => {
      void changeLanguage(locale).then((changed) => {
        text = changed;
        setMenu(text);
      });
    },
    closeWindow: () => {
      shown.closeForGood();
    },
  });
  const workplace = {
    db: store.db,
    resources: readResources(resourcesFolder),
    now: () => new Date(),
    newId: () => randomUUID(),
    startReader: startUtilityReader,
  };
  const aside = createStoreAside({
    path: join(home, storeFileName),
    ...(nativeBinding && { nativeBinding }),
  });
  const send: AppWindow['send'] = (event, payload) => {
    if (!shown.window.isDestroyed()) shown.send(event, payload);
  };
  const handlers = createHandlers({
    workplace,
    aside,
    ...openRooms(workplace, aside, send),
    tokens,
    desktop,
    version: app.getVersion(),
    defaultSettings: defaultSettings(),
  });
  const translate = (error: unknown): unknown => toStoreFailure(storeFileName, error);
  mountRouter(ipcMain, createRouter({ handlers, ready: () => aside.idle(), translate, noteBug }), tokens);
  const shown = openAppWindow(store, () => text);
}

/** What comes in from outside and waits for the clerk: workbooks of any kind, and those that were handed out. */
function openRooms(
  workplace: Workplace,
  aside: StoreAside,
  send: AppWindow['send'],
): Pick<HandlerDeps, 'batches' | 'receptions' | 'kitWriting'> {
  const batches = createImportBatches({
    workplace,
    aside,
    changed: (batch) => {
      send('imports/progress', { batch });
    },
    noteBug,
  });
  const receptions = createKitReceptions({
    workplace,
    changed: (reception) => {
      send('kit/progress', { reception });
    },
    noteBug,
  });
  app.on('will-quit', () => {
    batches.endAll();
  });
  const kitWriting = (done: number, total: number): void => {
    send('kit/writing', { done, total });
  };
  return { batches, receptions, kitWriting };
}

function openAppWindow(store: Store, texts: () => TFunction): AppWindow {
  const shown = openWindow({
    preload: join(root, 'dist', 'preload', 'preload.cjs'),
    statePath: join(home, 'window.json'),
    icon: join(resourcesFolder, 'icons', 'icon.png'),
  });
  app.on('second-instance', () => {
    if (shown.window.isMinimized()) shown.window.restore();
    shown.window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', () => {
    store.close();
  });
  // Check and backup wait until the first screen stands: start-up belongs to the clerk.
  shown.window.webContents.once('did-finish-load', () => {
    setTimeout(() => {
      careForStore(store, texts).catch((error: unknown) => {
        noteBug('backup', error);
      });
    }, 5000);
  });
  return shown;
}

/** A whole store is backed up once a day; a damaged one never replaces a good backup. */
async function careForStore(store: Store, texts: () => TFunction): Promise<void> {
  if (await checkStore(join(home, storeFileName), nativeBinding)) {
    await keepDailyBackup(store, backupFolder(home), new Date());
  } else if (
    await offerRepair(home, texts(), () => {
      store.close();
    })
  ) {
    app.relaunch();
    app.exit();
  }
}

function defaultSettings(): Settings {
  return { locale: systemLocale(), theme: 'system', bureau: '', lastPlace: '/' };
}

function systemLocale(): Settings['locale'] {
  return toLocale(app.getPreferredSystemLanguages()[0] ?? app.getLocale());
}

function noteBug(place: string, error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  const stack = error instanceof Error ? error.stack : String(error);
  const entry = { at: new Date().toISOString(), reference, place, version: app.getVersion(), stack };
  void noteInLog(join(home, 'logs', 'nianbao.log'), entry);
  return reference;
}

async function reportFailedStart(error: unknown): Promise<void> {
  const texts = await loadTexts(join(resourcesFolder, 'locales'), systemLocale(), ['main', 'failure']);
  const failure =
    error instanceof AppError
      ? error.failure
      : { code: 'unexpected' as const, reference: noteBug('start', error) };
  dialog.showErrorBox(texts.t('main:startFailed.title'), texts.t(`failure:${failure.code}`, failure));
  app.exit(1);
}
