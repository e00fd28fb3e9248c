#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';

// The compiled form of everything loaded from here on is kept between starts.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node 20 has no such cache
module.enableCompileCache?.();
const { run } = await import('./run.ts');

process.exitCode = await run(process.argv.slice(2), {
  // From the sources and from the bundle alike, two folders up.
  root: join(import.meta.dirname, '..', '..'),
  cwd: callerFolder(process.env),
  env: process.env,
  platform: process.platform,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});

/** `npm run` moves into the project; the caller's relative paths mean the folder that npm was called in. */
function callerFolder(env: NodeJS.ProcessEnv): string {
  const calledByNpm = env['npm_lifecycle_event'] === 'nianbao' || env['npm_lifecycle_event'] === 'demo';
  return (calledByNpm ? env['INIT_CWD'] : undefined) ?? process.cwd();
}
