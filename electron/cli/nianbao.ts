#!/usr/bin/env node
import module from 'node:module';
import { run } from './run.ts';

// Docx and SheetJS are large: their compiled form is kept between starts.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node 20 has no such cache
module.enableCompileCache?.();

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});
