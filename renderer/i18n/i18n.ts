import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { resources } from './resources.ts';

type Locale = keyof typeof resources;

/** The window's words; both languages are at hand from the first paint. */
export const i18n: I18n = i18next.createInstance();

/** Sets the language and everything that follows from it; a second start only changes the language. */
export function startI18n(locale: Locale): void {
  if (i18n.isInitialized) {
    void i18n.changeLanguage(locale);
    return;
  }
  void i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh-CN',
    resources,
    ns: Object.keys(resources['zh-CN']),
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  markDocument(locale);
  i18n.on('languageChanged', markDocument);
}

/** The language for the moments before the settings are known. */
export function systemLocale(): Locale {
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
}

function markDocument(locale: string): void {
  document.documentElement.lang = locale;
  document.title = i18n.t('shell:product');
}
