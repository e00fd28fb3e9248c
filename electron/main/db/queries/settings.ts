import { z } from 'zod';
import { Settings } from '../../../../shared/domain/settings.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const name = 'window';

export function findSettings(db: ReadableDb): Settings | null {
  const row = db.prepare(`SELECT value FROM settings WHERE name = :name`).get({ name });
  if (row === undefined) return null;
  const { value } = z.object({ value: z.string() }).parse(row);
  return Settings.safeParse(JSON.parse(value)).data ?? null;
}

export function putSettings(db: WritableDb, settings: Settings): void {
  db.prepare(
    `INSERT INTO settings (name, value) VALUES (:name, :value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  ).run({ name, value: JSON.stringify(settings) });
}
