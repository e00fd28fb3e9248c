import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronRuntime } from '../../electron/runtime/resolveElectron.ts';
import { alternate } from './measure.ts';
import type { Benchmark } from './measure.ts';

const project = join(import.meta.dirname, '..', '..');
const wrapper = join(import.meta.dirname, 'electron');

/** The mounted home screen with its store open, and the idle memory of all processes, against an empty Electron window. */
export async function benchStartup(rounds: number, electron: ElectronRuntime): Promise<readonly Benchmark[]> {
  const homes = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const ours = ['--home=' + join(homes, 'ours')];
    const empty = ['--user-data-dir=' + join(homes, 'empty')];
    const common = { name: 'startup', peer: 'an empty Electron window' } as const;
    const times = await alternate(
      rounds,
      async () => (await openWindow(electron, ours, project, false)).milliseconds,
      async () => (await openWindow(electron, empty, undefined, false)).milliseconds,
    );
    const memory = await alternate(
      3,
      async () => (await openWindow(electron, ours, project, true)).mebibytes,
      async () => (await openWindow(electron, empty, undefined, true)).mebibytes,
    );
    return [
      { ...common, measure: 'spawn → home mounted, store open', unit: 'ms', target: 1.4, ...times },
      { ...common, measure: 'idle memory, PSS of all processes', unit: 'MiB', target: 1.15, ...memory },
    ];
  } finally {
    rmSync(homes, { recursive: true, force: true });
  }
}

async function openWindow(
  electron: ElectronRuntime,
  args: readonly string[],
  projectDir: string | undefined,
  weigh: boolean,
): Promise<{ milliseconds: number; mebibytes: number }> {
  const env = { ...electron.env, ...(projectDir === undefined ? {} : { NIANBAO_BENCH_PROJECT: projectDir }) };
  const started = performance.now();
  const child = spawn(electron.executable, ['--no-sandbox', wrapper, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  try {
    await saysMounted(child);
    const milliseconds = performance.now() - started;
    if (!weigh) return { milliseconds, mebibytes: 0 };
    // Idle: everything that loads after the first screen has had its time.
    await wait(8000);
    return { milliseconds, mebibytes: proportionalMemory(child.pid ?? 0) };
  } finally {
    await end(child);
  }
}

function saysMounted(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('mounted')) resolve();
    });
    child.on('exit', () => {
      reject(new Error('the window ended before it was mounted'));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
  await wait(150);
}

/** The proportional set size of a process and all below it, in MiB. */
function proportionalMemory(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  const kibibytes = [...parents.keys()].filter(isBelow).map((pid) => {
    const rollup = readProc(`/proc/${String(pid)}/smaps_rollup`);
    return Number(/^Pss: +(\d+)/m.exec(rollup)?.[1] ?? 0);
  });
  return kibibytes.reduce((sum, value) => sum + value, 0) / 1024;
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** Empty for a process that has just ended. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
