import { parentPort, workerData } from 'node:worker_threads';
import SqliteDatabase from 'better-sqlite3';
import { z } from 'zod';

// The entry of the checking thread: half a second for 50 MB, which the window's own thread must not wait for.
const { path, nativeBinding } = z
  .object({ path: z.string(), nativeBinding: z.string().optional() })
  .parse(workerData);
const db = new SqliteDatabase(path, {
  readonly: true,
  ...(nativeBinding === undefined ? {} : { nativeBinding }),
});
parentPort?.postMessage(isWhole());
db.close();

function isWhole(): boolean {
  try {
    return db.pragma('quick_check', { simple: true }) === 'ok';
  } catch {
    // A page that cannot even be walked is damage too.
    return false;
  }
}
