import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of the script that a reader's process runs. */
export function readerScript(): string {
  if (import.meta.url.endsWith('.ts')) return fileURLToPath(new URL('./sheetReader.ts', import.meta.url));
  // In a bundle this file may have become part of a chunk in a folder below the entries.
  const beside = fileURLToPath(new URL('./sheetReader.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../sheetReader.js', import.meta.url));
}
