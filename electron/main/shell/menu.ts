import { Menu } from 'electron';
import type { TFunction } from 'i18next';

/** The menu exists for its keys (copy, paste, zoom) and for macOS; Windows and Linux show it on Alt. */
export function setMenu(t: TFunction): void {
  const edit = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const;
  const view = ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] as const;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      {
        label: t('main:menu.edit'),
        submenu: edit.map((role) => ({ role, label: t(`main:menu.${role}`) })),
      },
      {
        label: t('main:menu.view'),
        submenu: view.map((role) => ({ role, label: t(`main:menu.${role}`) })),
      },
    ]),
  );
}
