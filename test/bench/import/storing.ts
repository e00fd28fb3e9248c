import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertImport } from '../../../electron/main/db/queries/imports.ts';
import type { WritableDb } from '../../../electron/main/db/openStore.ts';
import { openHome } from '../../../electron/main/services/openWorkplace.ts';
import { nothingToRemember, storeImports } from '../../../electron/main/services/storing/storeImports.ts';
import type { ImportToStore } from '../../../electron/main/services/storing/storeImports.ts';
import { ExactDecimal } from '../../../shared/domain/exactDecimal.ts';
import { ImportId, Sha256 } from '../../../shared/domain/identity.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { Year } from '../../../shared/domain/year.ts';
import { alternate } from '../measure.ts';
import type { Benchmark } from '../measure.ts';

const count = 100_000;
const storedAt = '2026-01-10T08:00:00.000Z';

/** Storing 100,000 figures of one import against a bare loop of the same rows in one transaction, each in a fresh store. */
export async function benchStoring(rounds: number): Promise<Benchmark> {
  const planned = anImport();
  const { bureau } = planned.record;
  const times = await alternate(
    rounds,
    () =>
      inFreshStore((db) => {
        storeImports(db, { bureau, storedAt, imports: [planned], remembering: nothingToRemember });
      }),
    () =>
      inFreshStore((db) => {
        insertBarely(db, planned);
      }),
  );
  const measure = `store ${String(count)} figures`;
  return { name: 'import', measure, unit: 'ms', peer: 'bare loop', target: 1.2, ...times };
}

async function inFreshStore(store: (db: WritableDb) => void): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const opened = await openHome({ home });
  try {
    const started = performance.now();
    store(opened.db);
    return performance.now() - started;
  } finally {
    opened.close();
    rmSync(home, { recursive: true, force: true });
  }
}

function insertBarely(db: WritableDb, { record, figures }: ImportToStore): void {
  const insert = db.prepare(
    `INSERT INTO figures
       (bureau, year, indicator, department, name, value, qualifier, unit, source, import_id, stored_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  db.transaction(() => {
    insertImport(db, record);
    for (const { figure } of figures) {
      const { year, indicator, department, name, value, qualifier, unit, source } = figure;
      const origin = JSON.stringify(source);
      insert.run(
        ...[record.bureau, year, indicator, department, name, value, qualifier, unit],
        ...[origin, record.id, storedAt],
      );
    }
  }).immediate();
}

function anImport(): ImportToStore {
  const id = ImportId.parse('bench');
  const year = Year.parse(2025);
  const [file, sheet] = ['巡查台账.xlsx', '统计表'];
  const figures = Array.from({ length: count }, (_, row) => ({
    replaces: null,
    figure: {
      indicator: IndicatorCode.parse(`own.统计指标第${String(row % 500)}项`),
      year,
      value: ExactDecimal.parse(String(row * 7 + 3)),
      qualifier: null,
      unit: '件',
      department: `第${String(Math.floor(row / 500) + 1)}执法中队`,
      name: `统计指标第${String(row % 500)}项`,
      source: { kind: 'cell' as const, importId: id, file, sheet, cell: `C${String(row + 2)}` },
    },
  }));
  const sha256 = Sha256.parse('0'.repeat(64));
  const record = { id, batch: 'bench', bureau: '云岭区城市管理局', year, file, sha256, figures: count };
  return { record: { ...record, importedAt: storedAt }, figures };
}
