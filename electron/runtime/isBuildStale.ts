import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const sources = ['electron', 'renderer', 'resources', 'shared', 'package.json', 'vite.config.ts'];
const notBundled = join('electron', 'runtime') + sep;

/** Whether the app has to be built: never built, or a source is newer than the built main process. */
export function isBuildStale(projectDir: string, mainFile: string): boolean {
  const built = join(projectDir, mainFile);
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources
    .flatMap((source) => listFiles(projectDir, source))
    .some((file) => statSync(join(projectDir, file)).mtimeMs > builtAt);
}

function listFiles(projectDir: string, source: string): readonly string[] {
  const path = join(projectDir, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectDir.length + 1))
    .filter((file) => !file.startsWith(notBundled));
}
