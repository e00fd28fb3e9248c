import { nativeTheme, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { TFunction } from 'i18next';
import type { Desktop } from '../handlers/deps.ts';
import { createFileDialogs } from './fileDialogs.ts';

export interface DesktopOptions {
  readonly window: () => BrowserWindow;
  readonly text: () => TFunction;
  readonly changeLocale: (locale: string) => void;
  readonly closeWindow: () => void;
}

/** The native dialogs and the system's own programs. */
export function createDesktop({ window, text, changeLocale, closeWindow }: DesktopOptions): Desktop {
  return {
    ...createFileDialogs({ window, text }),
    showInFolder(path) {
      shell.showItemInFolder(path);
    },
    closeWindow,
    openFile: async (path) => (await shell.openPath(path)) === '',
    applySettings({ theme, locale }) {
      nativeTheme.themeSource = theme;
      changeLocale(locale);
    },
  };
}
