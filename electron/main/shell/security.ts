import type { App, Session, WebContents, WebPreferences } from 'electron';
import { origin } from './appProtocol.ts';

/** What every page of ours runs with. */
export const lockedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  enableWebSQL: false,
} satisfies WebPreferences;

/** Locks every page that ever comes to be: no navigation, no new windows, no attached views. */
export function lockPages(app: App): void {
  app.on('web-contents-created', (_, contents) => {
    lockPage(contents);
  });
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

/** Denies every permission and every request that is not for our own files: the product makes none. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOurs(url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

function isOurs(url: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:image/') || url.startsWith('devtools://');
}

/** A request is heard only from the top frame of our own page. */
export function isOwnFrame(frame: Electron.WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${origin}/`);
}
