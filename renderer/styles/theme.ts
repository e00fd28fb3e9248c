import { useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/domain/settings.ts';

export type Theme = 'light' | 'dark';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the chosen theme on the page; `system` leaves the choice to the desktop. */
export function applyTheme(chosen: Settings['theme']): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}

/** The theme that is seen for a choice, following the desktop when that is the choice. */
export function useSeenTheme(chosen: Settings['theme']): Theme {
  const dark = useSyncExternalStore(onSystemChange, () => systemDark.matches);
  if (chosen !== 'system') return chosen;
  return dark ? 'dark' : 'light';
}

function onSystemChange(listener: () => void): () => void {
  systemDark.addEventListener('change', listener);
  return () => {
    systemDark.removeEventListener('change', listener);
  };
}
