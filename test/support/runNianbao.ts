import { spawn } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'nianbao.ts');

export interface CommandEnd {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The result that `--json` printed. */
  json(): unknown;
}

/** Runs the command line as a process of its own, in Chinese unless `env` says otherwise. */
export function runNianbao(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<CommandEnd> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', XDG_CONFIG_HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (chunks.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (chunks.err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, ...chunks, json: () => JSON.parse(chunks.out) as unknown });
    });
  });
}
