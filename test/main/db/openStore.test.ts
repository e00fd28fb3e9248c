import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../electron/main/db/migrate.ts';
import { openStore } from '../../../electron/main/db/openStore.ts';
import { findReport } from '../../../electron/main/db/queries/reports.ts';
import type { Store } from '../../../electron/main/db/openStore.ts';
import { emptyMarks } from '../../../shared/domain/writingMarks.ts';
import { aReport } from '../../support/builders.ts';
import { failureOf } from '../../support/failureOf.ts';
import { tempFolder } from '../../support/tempFolder.ts';

describe('opening the store', () => {
  it('makes a new one at the newest version, in WAL, safe against power cuts', async () => {
    const store = await openIn(tempFolder());
    const pragma = (name: string): unknown =>
      Object.values(store.db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    expect(pragma('user_version')).toBe(migrations.length);
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    store.close();
  });

  it('keeps every table strict about its types', async () => {
    const store = await openIn(tempFolder());
    const tables = store.db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(tables).toEqual([]);
    store.close();
  });

  it('refuses the store of a newer app by version, and leaves it as it was', async () => {
    const folder = tempFolder();
    const db = new SqliteDatabase(join(folder, 'nianbao.sqlite'));
    db.pragma('user_version = 99');
    db.close();
    expect(await failureOf(() => openIn(folder))).toEqual({
      code: 'store-too-new',
      version: 99,
      supported: migrations.length,
    });
    expect(new SqliteDatabase(join(folder, 'nianbao.sqlite')).pragma('user_version', { simple: true })).toBe(
      99,
    );
  });

  it('calls a file that is no database damaged', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'nianbao.sqlite'), '这不是数据库'.repeat(500));
    expect(await failureOf(() => openIn(folder))).toEqual({ code: 'store-damaged', name: 'nianbao.sqlite' });
  });

  it('copies itself whole, with what has just been written', async () => {
    const folder = tempFolder();
    const store = await openIn(folder);
    store.db.prepare(`INSERT INTO settings (name, value) VALUES ('window', '{}')`).run();
    await store.copyTo(join(folder, 'copy.sqlite'));
    store.close();
    const copy = new SqliteDatabase(join(folder, 'copy.sqlite'));
    expect(copy.prepare('SELECT count(*) AS count FROM settings').get()).toEqual({ count: 1 });
    copy.close();
  });
});

describe('migrating', () => {
  it('takes a whole copy of the older store before it changes anything', async () => {
    const folder = tempFolder();
    const older = await openIn(folder, ['CREATE TABLE t (n INTEGER NOT NULL) STRICT;']);
    older.db.prepare('INSERT INTO t VALUES (7)').run();
    older.close();
    (await openIn(folder, ['', 'ALTER TABLE t ADD COLUMN m INTEGER NOT NULL DEFAULT 1;'])).close();
    const copy = new SqliteDatabase(join(folder, 'before-1.sqlite'));
    expect(copy.prepare('SELECT * FROM t').all()).toEqual([{ n: 7 }]);
    copy.close();
  });

  it('brings the first version here with its imports, none of them taken back', async () => {
    const folder = tempFolder();
    const older = await openIn(folder, migrations.slice(0, 1));
    const row = { id: 'i1', sha256: 'a'.repeat(64) };
    older.db
      .prepare(
        `INSERT INTO imports VALUES (:id, '某局', 2025, '数据.csv', :sha256, '2026-03-01T00:00:00.000Z')`,
      )
      .run(row);
    older.close();
    const store = await openIn(folder);
    expect(store.db.prepare('SELECT id, undone_at FROM imports').all()).toEqual([
      { id: 'i1', undone_at: null },
    ]);
    store.close();
  });

  it('finds out which figure each one had replaced, and how many each import brought', async () => {
    const folder = tempFolder();
    const older = await openIn(folder, migrations.slice(0, 4));
    older.db
      .prepare(
        `INSERT INTO imports (id, bureau, year, file, sha256, imported_at)
         VALUES ('i1', '某局', 2025, '数据.csv', :sha256, '2026-03-01T00:00:00.000Z')`,
      )
      .run({ sha256: 'a'.repeat(64) });
    const insert = older.db.prepare(
      `INSERT INTO figures (id, bureau, year, indicator, department, name, value, unit, source, import_id, stored_at, replaced_at)
       VALUES (:id, '某局', 2025, :indicator, :department, '', '1', '件', '{}', 'i1', :storedAt, :replacedAt)`,
    );
    insert.run({ id: 1, indicator: 'a', department: null, storedAt: 't1', replacedAt: 't2' });
    insert.run({ id: 2, indicator: 'a', department: '一科', storedAt: 't1', replacedAt: 't2' });
    insert.run({ id: 3, indicator: 'a', department: null, storedAt: 't2', replacedAt: 't3' });
    insert.run({ id: 4, indicator: 'a', department: null, storedAt: 't3', replacedAt: null });
    older.close();
    const store = await openIn(folder);
    expect(store.db.prepare('SELECT replaces FROM figures ORDER BY id').pluck().all()).toEqual([
      null,
      null,
      1,
      3,
    ]);
    expect(store.db.prepare('SELECT batch, figures FROM imports').get()).toEqual({ batch: 'i1', figures: 4 });
    store.close();
  });

  it('gives the reports of the version before empty marks', async () => {
    const folder = tempFolder();
    const report = aReport();
    const older = await openIn(folder, migrations.slice(0, 6));
    older.db
      .prepare(
        `INSERT INTO reports (id, year, bureau, body, revision, saved_at)
         VALUES (:id, :year, :bureau, :body, 3, '2026-03-01T06:32:00.000Z')`,
      )
      .run({ id: report.id, year: report.year, bureau: report.bureau, body: JSON.stringify(report) });
    older.close();
    const store = await openIn(folder);
    expect(findReport(store.db, report.id)).toMatchObject({ report, marks: emptyMarks, revision: 3 });
    store.close();
  });

  it('keeps the rows of the version before', () => {
    const folder = tempFolder();
    const db = new SqliteDatabase(join(folder, 'old.sqlite'));
    migrate(db, ['CREATE TABLE t (n INTEGER NOT NULL) STRICT; INSERT INTO t VALUES (7);']);
    migrate(db, ['', 'ALTER TABLE t ADD COLUMN m INTEGER NOT NULL DEFAULT 1;']);
    expect(db.prepare('SELECT n, m FROM t').all()).toEqual([{ n: 7, m: 1 }]);
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    db.close();
  });

  it('takes no copy of a store that is new or up to date', async () => {
    const folder = tempFolder();
    (await openIn(folder)).close();
    (await openIn(folder)).close();
    expect(readdirSync(folder).filter((name) => name.startsWith('before'))).toEqual([]);
    expect(existsSync(join(folder, 'nianbao.sqlite'))).toBe(true);
  });

  it('leaves the store at the version before when a step fails half way', () => {
    const db = new SqliteDatabase(join(tempFolder(), 'old.sqlite'));
    const broken = [
      'CREATE TABLE t (n INTEGER) STRICT;',
      'CREATE TABLE u (n INTEGER) STRICT; SELECT nonsense;',
    ];
    expect(() => {
      migrate(db, broken);
    }).toThrow('nonsense');
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(db.prepare(`SELECT name FROM sqlite_schema`).all()).toEqual([{ name: 't' }]);
    db.close();
  });
});

function openIn(folder: string, steps = migrations): Promise<Store> {
  return openStore({
    steps,
    path: join(folder, 'nianbao.sqlite'),
    copyBeforeMigration: (version) => join(folder, `before-${String(version)}.sqlite`),
  });
}
