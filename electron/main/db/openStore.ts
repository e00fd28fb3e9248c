import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../../shared/domain/failure.ts';
import { migrate, migrations, storeVersion } from './migrate.ts';

/** A handle that queries may only read with, and one that they may write with. */
export type ReadableDb = Pick<Database, 'prepare'>;
export type WritableDb = Pick<Database, 'prepare' | 'transaction'>;

export interface Store {
  readonly db: WritableDb;
  /** Writes a complete copy to `path`; throws when it cannot be read back whole. */
  copyTo(path: string): Promise<void>;
  close(): void;
}

/** Where a store is, and how this runtime opens it. */
export interface StorePlace {
  readonly path: string;
  /** The compiled SQLite for a runtime that cannot use the one in the package. */
  readonly nativeBinding?: string;
}

export interface StoreOptions extends StorePlace {
  /** Where a store of an older version is copied before it is migrated. */
  readonly copyBeforeMigration: (version: number) => string;
  /** The migrations of this app, unless a test has its own. */
  readonly steps?: readonly string[];
}

/**
 * Opens the store, migrated to this app's version and safe against power cuts.
 * Throws store-too-new, store-damaged, store-locked, store-full or folder-read-only.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { steps = migrations } = options;
  const db = openSafely(options);
  try {
    const version = translate(options.path, () => storeVersion(db));
    if (version > 0 && version < steps.length) {
      await copyVerified(db, options.copyBeforeMigration(version), options.nativeBinding);
    }
    translate(options.path, () => {
      migrate(db, steps);
    });
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    db,
    copyTo: (path) => copyVerified(db, path, options.nativeBinding),
    close: () => {
      db.close();
    },
  };
}

/** A second connection to a store that is open already, for a thread of its own; throws what openStore throws. */
export function openBeside(place: StorePlace): WritableDb & { close(): void } {
  return openSafely(place);
}

function openSafely({ path, nativeBinding }: StorePlace): Database {
  return translate(path, () => {
    const db = new SqliteDatabase(path, bindingOption(nativeBinding));
    try {
      db.pragma('busy_timeout = 5000');
      db.pragma('journal_mode = WAL');
      // better-sqlite3 opens WAL stores with NORMAL, which loses acknowledged commits in a power cut.
      db.pragma('synchronous = FULL');
      db.pragma('foreign_keys = ON');
      db.pragma('trusted_schema = OFF');
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

async function copyVerified(db: Database, path: string, nativeBinding: string | undefined): Promise<void> {
  await db.backup(path);
  const copy = new SqliteDatabase(path, bindingOption(nativeBinding));
  try {
    // A backup is one file: without WAL there is no journal beside it.
    copy.pragma('journal_mode = DELETE');
    const verdict: unknown = copy.pragma('quick_check', { simple: true });
    if (verdict !== 'ok') throw new AppError({ code: 'store-damaged', name: basename(path) });
  } finally {
    copy.close();
  }
}

function bindingOption(nativeBinding: string | undefined): { nativeBinding?: string } {
  return nativeBinding !== undefined && existsSync(nativeBinding) ? { nativeBinding } : {};
}

/** Runs `act`, turning what SQLite says of the file into what the clerk can mend. */
export function translate<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (cause) {
    throw toStoreFailure(basename(path), cause);
  }
}

/** SQLite's own error as a coded failure; anything else comes back unchanged. */
export function toStoreFailure(name: string, cause: unknown): unknown {
  const code = cause instanceof SqliteDatabase.SqliteError ? cause.code : '';
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new AppError({ code: 'store-locked' }, { cause });
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return new AppError({ code: 'store-damaged', name }, { cause });
  if (/^SQLITE_(CANTOPEN|READONLY)/.test(code))
    return new AppError({ code: 'folder-read-only', name }, { cause });
  if (code === 'SQLITE_FULL') return new AppError({ code: 'store-full' }, { cause });
  return cause;
}
