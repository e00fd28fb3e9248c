import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';

const largestLog = 1024 * 1024;

/** Appends one entry to the log, which starts anew (keeping the last one beside it) at 1 MiB; the home folder is never named. */
export async function noteInLog(path: string, entry: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const size = await stat(path).then(
    (facts) => facts.size,
    () => 0,
  );
  if (size > largestLog) await rename(path, `${path}.1`);
  await appendFile(path, `${JSON.stringify(entry).replaceAll(homedir(), '~')}\n`);
}
