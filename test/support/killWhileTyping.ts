import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { addReport, getReport } from '../../electron/main/services/reports.ts';
import { listReportVersions, openVersion } from '../../electron/main/services/versions/versions.ts';
import type { ReportId } from '../../shared/domain/identity.ts';
import { aHeading, aParagraph, aReport } from './builders.ts';
import { keysIn } from './typedText.ts';

/** What a store holds after its process was killed. */
interface LeftStore {
  readonly integrity: unknown;
  readonly keysStored: number;
  readonly versionsRead: number;
}

/** A process that was killed with kill -9 while it typed and saved. */
interface KilledRound extends LeftStore {
  readonly keysTyped: number;
  /** Those before the last save that was said to be done. */
  readonly keysSaved: number;
  /** From the first key that is lost to the kill, in ms; 0 when none is. */
  readonly lost: number;
}

const script = join(import.meta.dirname, 'typeAndSave.ts');

/** Types into a real store through the window's desk in a process of its own, and kills it so long after its first key. */
export async function killWhileTyping(milliseconds: number): Promise<KilledRound> {
  const home = mkdtempSync(join(tmpdir(), 'nianbao-killed-'));
  try {
    const report = aReport({ blocks: [aHeading('主要举措'), aParagraph('')] });
    const store = await openHome({ home });
    addReport({ db: store.db, now: () => new Date() }, report);
    store.close();
    const { keys, keysSaved, killedAt } = await typeAndKill(home, milliseconds);
    const left = await readStore(home, report.id);
    const firstLost = keys[left.keysStored];
    return {
      ...left,
      keysTyped: keys.length,
      keysSaved,
      lost: firstLost === undefined ? 0 : killedAt - firstLost,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Typed {
  /** When each key was typed. */
  readonly keys: readonly number[];
  readonly keysSaved: number;
  readonly killedAt: number;
}

function typeAndKill(home: string, milliseconds: number): Promise<Typed> {
  const child = spawn(process.execPath, [script, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let killedAt = 0;
  child.stdout.on('data', (text: Buffer) => {
    if (said === '') {
      setTimeout(() => {
        killedAt = Date.now();
        child.kill('SIGKILL');
      }, milliseconds);
    }
    said += text.toString();
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const lines = said
        .trim()
        .split('\n')
        .map((line) => line.split(' '));
      const saved = lines.findLastIndex(([what]) => what === 'saved');
      const keys = lines.flatMap(([what, at]) => (what === 'key' ? [Number(at)] : []));
      const keysSaved = lines.slice(0, Math.max(0, saved)).filter(([what]) => what === 'key').length;
      resolve({ keys, keysSaved, killedAt });
    });
  });
}

/** Opens the store as the next start does; every version of the report is read. */
export async function readStore(home: string, id: ReportId): Promise<LeftStore> {
  const store = await openHome({ home });
  try {
    const versions = listReportVersions(store, id);
    for (const version of versions) openVersion(store, version.id);
    return {
      integrity: store.db.prepare('PRAGMA integrity_check').pluck().get(),
      keysStored: keysIn(getReport(store, id).report),
      versionsRead: versions.length,
    };
  } finally {
    store.close();
  }
}
