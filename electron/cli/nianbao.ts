#!/usr/bin/env node
import module from 'node:module';
import { run } from './run.ts';

// Docx and SheetJS are large: their compiled form is kept between starts.
module.enableCompileCache?.();

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});
