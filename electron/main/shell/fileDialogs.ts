import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { TFunction } from 'i18next';
import type { Desktop } from '../handlers/deps.ts';

/** What departments send; the kind is told from the content, and every other file can be chosen too. */
const workbookEndings = 'xlsx xlsm xls xlsb ods fods et csv tsv txt xml html'.split(' ');

export interface FileDialogOptions {
  readonly window: () => BrowserWindow;
  readonly text: () => TFunction;
}

type FileDialogs = Pick<Desktop, 'chooseWorkbooks' | 'chooseFolder' | 'chooseTarget'>;

/** The native dialogs in which the user names files and folders; each opens where the last one ended. */
export function createFileDialogs({ window, text }: FileDialogOptions): FileDialogs {
  let lastFolder: string | undefined;
  const startFolder = (): string =>
    lastFolder !== undefined && existsSync(lastFolder) ? lastFolder : app.getPath('documents');
  const remember = (path: string | undefined): string | null => {
    if (path === undefined) return null;
    lastFolder = dirname(path);
    return path;
  };
  return {
    async chooseWorkbooks() {
      const t = text();
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: t('main:chooseWorkbook.title'),
        defaultPath: startFolder(),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: t('main:chooseWorkbook.workbooks'), extensions: [...workbookEndings] },
          { name: t('main:chooseWorkbook.allFiles'), extensions: ['*'] },
        ],
      });
      remember(filePaths[0]);
      return filePaths;
    },
    async chooseFolder(purpose) {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: text()(`main:chooseFolder.${purpose}`),
        defaultPath: startFolder(),
        properties: purpose === 'write' ? ['openDirectory', 'createDirectory'] : ['openDirectory'],
      });
      const [folder] = filePaths;
      if (folder === undefined) return null;
      lastFolder = folder;
      return folder;
    },
    async chooseTarget(suggestedName) {
      const t = text();
      const { filePath, canceled } = await dialog.showSaveDialog(window(), {
        title: t('main:chooseTarget.title'),
        defaultPath: join(startFolder(), suggestedName),
        filters: [{ name: t('main:chooseTarget.word'), extensions: ['docx'] }],
      });
      return canceled ? null : remember(withEnding(filePath));
    },
  };
}

/** Linux dialogs do not add the ending that the user left out. */
function withEnding(path: string): string {
  return /\.docx$/i.test(path) ? path : `${path}.docx`;
}
