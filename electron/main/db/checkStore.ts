import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** True when every page of the store holds together (SQLite's quick_check), found out in a thread of its own. */
export function checkStore(path: string, nativeBinding?: string): Promise<boolean> {
  const checker = new Worker(checkerScript(), { workerData: { path, nativeBinding } });
  return new Promise((resolve, reject) => {
    checker.once('message', (isWhole: boolean) => {
      resolve(isWhole);
    });
    checker.once('error', reject);
    checker.once('exit', () => {
      reject(new Error('the checking thread ended without an answer'));
    });
  });
}

function checkerScript(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./storeChecker.ts', import.meta.url);
  // In a bundle this file may have become part of a chunk in a folder below the entries.
  const beside = new URL('./storeChecker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../storeChecker.js', import.meta.url);
}
