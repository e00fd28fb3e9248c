import { BrowserWindow, nativeTheme } from 'electron';
import { eventChannel } from '../../../shared/ipc/bridge.ts';
import type { EventName, EventPayload } from '../../../shared/ipc/events.ts';
import { origin } from './appProtocol.ts';
import { lockedPreferences } from './security.ts';
import { findWindowState, keepWindowState } from './windowState.ts';

export interface AppWindow {
  readonly window: BrowserWindow;
  send<E extends EventName>(event: E, payload: EventPayload<E>): void;
  /** Lets go of the window without asking again. */
  closeForGood(): void;
}

export interface WindowOptions {
  readonly preload: string;
  readonly statePath: string;
  readonly icon: string;
}

const background = { light: '#F4F3EF', dark: '#1C1B19' } as const;

/** Opens the one window; closing it asks the page first, so that no word is lost. */
export function openWindow({ preload, statePath, icon }: WindowOptions): AppWindow {
  const state = findWindowState(statePath);
  const window = new BrowserWindow({
    ...(state ?? { width: 1366, height: 768 }),
    minWidth: 900,
    minHeight: 600,
    title: '法治年报',
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    autoHideMenuBar: true,
    webPreferences: { ...lockedPreferences, preload },
  });
  if (state?.maximized === true) window.maximize();
  const send: AppWindow['send'] = (event, payload) => {
    window.webContents.send(eventChannel, event, payload);
  };
  askBeforeClosing(window, send);
  void window.loadURL(`${origin}/index.html`);
  return {
    window,
    send,
    closeForGood: () => {
      void keepWindowState(statePath, window).finally(() => {
        window.destroy();
      });
    },
  };
}

function askBeforeClosing(window: BrowserWindow, send: AppWindow['send']): void {
  let alive = false;
  window.webContents.on('did-finish-load', () => {
    alive = true;
  });
  window.webContents.on('render-process-gone', () => {
    alive = false;
  });
  window.on('unresponsive', () => {
    alive = false;
  });
  window.on('responsive', () => {
    alive = true;
  });
  window.on('close', (event) => {
    // A page that never came up or has died holds no words to save.
    if (!alive) return;
    event.preventDefault();
    send('window/closing', null);
  });
}
