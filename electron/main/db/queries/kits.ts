import { z } from 'zod';
import { Kit, KitIssue, KitPlan } from '../../../../shared/collecting/kit.ts';
import { KitReturn } from '../../../../shared/collecting/kitDesk.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import type { ImportId, KitId } from '../../../../shared/domain/identity.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

const KitRow = Kit.omit({ plan: true, issues: true }).extend({ plan: z.string() });
const IssueRow = KitIssue.omit({ offices: true }).extend({ offices: z.string() });
/** JSON in rows says its version, so that a later app can tell. */
const StoredPlan = KitPlan.extend({ format: z.literal(1) });
const StoredOffices = z.object({ format: z.literal(1), offices: KitIssue.shape.offices });

export function findKit(db: ReadableDb, { bureau, year }: Desk): Kit | null {
  const row = db
    .prepare(
      `SELECT id, bureau, year, created_at AS createdAt, plan FROM kits WHERE bureau = :bureau AND year = :year`,
    )
    .get({ bureau, year });
  return row === undefined ? null : toKit(db, row);
}

/** Every kit of the store, so that a workbook of any of them is known. */
export function listKits(db: ReadableDb): readonly Kit[] {
  return db
    .prepare(`SELECT id, bureau, year, created_at AS createdAt, plan FROM kits ORDER BY year, id`)
    .all()
    .map((row) => toKit(db, row));
}

/** Stores a kit's plan, and the kit itself when it is new. */
export function putKit(db: WritableDb, { id, bureau, year, createdAt, plan }: Omit<Kit, 'issues'>): void {
  db.prepare(
    `INSERT INTO kits (id, bureau, year, created_at, plan) VALUES (:id, :bureau, :year, :createdAt, :plan)
     ON CONFLICT (id) DO UPDATE SET plan = excluded.plan`,
  ).run({ id, bureau, year, createdAt, plan: JSON.stringify({ format: 1, ...plan }) });
}

export function insertIssue(db: WritableDb, kit: KitId, { version, issuedAt, offices }: KitIssue): void {
  db.prepare(
    `INSERT INTO kit_issues (kit_id, version, issued_at, offices) VALUES (:kit, :version, :issuedAt, :offices)`,
  ).run({ kit, version, issuedAt, offices: JSON.stringify({ format: 1, offices }) });
}

/** A return with the import that stored its figures; null when it changed none. */
export type ReturnRecord = KitReturn & { readonly importId: ImportId | null };

export function insertReturn(db: WritableDb, kit: KitId, record: ReturnRecord): void {
  db.prepare(
    `INSERT INTO kit_returns (kit_id, office, version, file, received_at, answered, asked, import_id)
     VALUES (:kit, :office, :version, :file, :receivedAt, :answered, :asked, :importId)`,
  ).run({ kit, ...record });
}

/** The newest return of each office whose import was not taken back. */
export function listReturns(db: ReadableDb, kit: KitId): readonly KitReturn[] {
  return db
    .prepare(
      `SELECT office, version, file, received_at AS receivedAt, answered, asked
       FROM kit_returns
       WHERE id IN (
         SELECT max(kit_returns.id) FROM kit_returns LEFT JOIN imports ON imports.id = kit_returns.import_id
         WHERE kit_returns.kit_id = :kit AND imports.undone_at IS NULL
         GROUP BY office)
       ORDER BY office`,
    )
    .all({ kit })
    .map((row) => KitReturn.parse(row));
}

function toKit(db: ReadableDb, row: unknown): Kit {
  const { plan, ...kit } = KitRow.parse(row);
  const { deadline, offices } = StoredPlan.parse(JSON.parse(plan));
  return { ...kit, plan: { deadline, offices }, issues: listIssues(db, kit.id) };
}

function listIssues(db: ReadableDb, kit: KitId): readonly KitIssue[] {
  return db
    .prepare(
      `SELECT version, issued_at AS issuedAt, offices FROM kit_issues WHERE kit_id = :kit ORDER BY version`,
    )
    .all({ kit })
    .map((row) => {
      const { offices, ...issue } = IssueRow.parse(row);
      return { ...issue, offices: StoredOffices.parse(JSON.parse(offices)).offices };
    });
}
