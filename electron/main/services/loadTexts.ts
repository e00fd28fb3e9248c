import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import type { i18n, Resource } from 'i18next';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The sentences of these namespaces in both languages, for what speaks outside the window. */
export async function loadTexts(
  folder: string,
  locale: Locale,
  namespaces: readonly string[],
): Promise<i18n> {
  const resources: Resource = {};
  for (const language of locales)
    resources[language] = await readNamespaces(join(folder, language), namespaces);
  const texts = createInstance();
  await texts.init({
    lng: locale,
    fallbackLng: 'zh-CN',
    resources,
    interpolation: { escapeValue: false },
  });
  return texts;
}

/** Chinese unless the system speaks another language. */
export function toLocale(systemLanguage: string): Locale {
  return systemLanguage === '' || /^(zh|C\b|POSIX)/i.test(systemLanguage) ? 'zh-CN' : 'en';
}

async function readNamespaces(folder: string, namespaces: readonly string[]): Promise<Resource[string]> {
  const there = new Set(await readdir(folder));
  const texts: Resource[string] = {};
  for (const name of namespaces) {
    if (!there.has(`${name}.json`)) throw new Error(`the texts ${name} are missing`);
    texts[name] = JSON.parse(
      await readFile(join(folder, `${name}.json`), 'utf8'),
    ) as Resource[string][string];
  }
  return texts;
}
