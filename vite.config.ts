import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { UserConfig } from 'vite';

/**
 * One config for all bundles: `vite build --mode main|preload|renderer|cli|bench`, and for Vitest.
 * Targets suit Electron 45 and the older one that tests fall back to.
 */
const root = import.meta.dirname;
const nodeTarget = 'node20';

export default defineConfig(({ mode }) => ({
  ...bundles[mode as keyof typeof bundles],
  test: {
    include: [mode === 'e2e' ? 'test/e2e/**/*.e2e.ts' : 'test/**/*.test.{ts,tsx}'],
    testTimeout: mode === 'e2e' ? 180_000 : 30_000,
    // One window at a time: they share a screen and its focus.
    fileParallelism: mode !== 'e2e',
  },
}));

/** What the first screen needs, in one file; every other screen shares it. antd and the editor stay out. */
const homeParts = new RegExp(
  [
    'node_modules/(react|react-dom|scheduler|use-sync-external-store)/',
    'node_modules/(i18next|react-i18next|html-parse-stringify|void-elements)/',
    'node_modules/@tanstack/(react-query|query-core)/',
    'resources/locales/',
    'renderer/(api|i18n|router|shell)/',
    'renderer/styles/theme',
    'renderer/ui/(?!AntdRoot|document/)',
  ].join('|'),
);

const bundles = {
  main: nodeBundle(
    {
      index: 'electron/main/index.ts',
      sheetReader: 'electron/main/spreadsheet/sheetReader.ts',
      storeChecker: 'electron/main/db/storeChecker.ts',
      storingThread: 'electron/main/services/storing/storingThread.ts',
    },
    'dist/main',
  ),
  cli: nodeBundle(
    {
      nianbao: 'electron/cli/nianbao.ts',
      sheetReader: 'electron/main/spreadsheet/sheetReader.ts',
    },
    'dist/cli',
  ),
  bench: nodeBundle({ import: 'test/bench/import/ours.ts' }, 'dist/bench'),
  preload: {
    build: {
      target: 'chrome130',
      outDir: 'dist/preload',
      emptyOutDir: true,
      lib: {
        entry: resolve(root, 'electron/preload/preload.ts'),
        formats: ['cjs'],
        fileName: () => 'preload.cjs',
      },
      rolldownOptions: { external: ['electron'] },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: resolve(root, 'dist/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: homeParts }] } } },
    },
  },
} satisfies Record<string, UserConfig>;

function nodeBundle(entry: Readonly<Record<string, string>>, outDir: string): UserConfig {
  return {
    ssr: {
      noExternal: ['zod', 'big.js', 'i18next'],
      external: ['better-sqlite3', 'docx', 'xlsx', 'electron'],
    },
    build: {
      ssr: true,
      target: nodeTarget,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { ...entry }, output: { entryFileNames: '[name].js' } },
    },
  };
}
