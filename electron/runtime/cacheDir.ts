import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment } from './electronRequest.ts';

/** The user's cache folder for this product; it may not exist yet. */
export function findCacheDir(env: Environment): string {
  const named = env['XDG_CACHE_HOME'];
  // XDG Base Directory: a relative path in the variable is invalid and to be ignored.
  const base = named !== undefined && isAbsolute(named) ? named : join(homedir(), '.cache');
  return join(base, 'fazhi-nianbao');
}
