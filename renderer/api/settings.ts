import type { Settings } from '../../shared/domain/settings.ts';
import { i18n } from '../i18n/i18n.ts';
import { applyTheme } from '../styles/theme.ts';
import { createStore, useStore } from '../ui/createStore.ts';
import { showNotice } from '../ui/notices.ts';
import { call } from './call.ts';
import { errorText } from './failureText.ts';

const store = createStore<Settings>({ locale: 'zh-CN', theme: 'system', bureau: '', lastPlace: '' });
let saving: Promise<unknown> = Promise.resolve();

/** Takes what main has stored; called once, before the first paint. */
export function takeSettings(settings: Settings): void {
  store.set(settings);
  applyTheme(settings.theme);
}

export function useSettings(): Settings {
  return useStore(store);
}

/** Changes the window at once and stores the change after those before it; says so when that fails. */
export function changeSettings(change: Partial<Settings>): void {
  const before = store.get();
  const settings = { ...before, ...change };
  if (sameSettings(before, settings)) return;
  store.set(settings);
  applyTheme(settings.theme);
  if (change.locale !== undefined) void i18n.changeLanguage(change.locale);
  saving = saving
    .then(() => call('settings/save', settings))
    .catch((error: unknown) => {
      showNotice({ tone: 'error', text: errorText(error) });
    });
}

function sameSettings(left: Settings, right: Settings): boolean {
  return (['locale', 'theme', 'bureau', 'lastPlace'] as const).every((name) => left[name] === right[name]);
}
