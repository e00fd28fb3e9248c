import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Environment } from './electronRequest.ts';
import { RuntimeError } from './messages.ts';

/** What a step of the preparation works with; `folder` is the draft that it fills. */
export type Preparation = Readonly<{
  projectDir: string;
  folder: string;
  env: Environment;
  signal: AbortSignal;
}>;

const run = promisify(execFile);

/** Runs a program to its end in the draft; throws RuntimeError with the end of what it said. */
export async function runStep(
  { folder, env, signal }: Preparation,
  program: string,
  args: readonly string[],
): Promise<void> {
  try {
    await run(program, [...args], { cwd: folder, env, signal, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const detail = said === '' ? String(error) : said.split('\n').slice(-5).join('\n');
    throw new RuntimeError({ code: 'fallback-failed', step: program, detail }, { cause: error });
  }
}
