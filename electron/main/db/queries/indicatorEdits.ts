import { z } from 'zod';
import { IndicatorEdit, RelationEdit } from '../../../../shared/domain/catalogueEdits.ts';
import type { CatalogueEdits } from '../../../../shared/domain/catalogueEdits.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { IndicatorRelation, relationKey } from '../../../../shared/domain/indicatorRelation.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

/** All that the clerk made of the catalogue, in the order in which she did. */
export function listCatalogueEdits(db: ReadableDb): CatalogueEdits {
  return {
    indicators: db
      .prepare(`SELECT edit FROM indicator_edits ORDER BY edited_at, code`)
      .all()
      .map(toIndicatorEdit),
    relations: db
      .prepare(`SELECT relation, removed FROM relation_edits ORDER BY edited_at, key`)
      .all()
      .map(toRelationEdit),
  };
}

export function putIndicatorEdit(db: WritableDb, edit: IndicatorEdit, editedAt: string): void {
  const code = edit.kind === 'own' ? edit.indicator.code : edit.code;
  db.prepare(
    `INSERT INTO indicator_edits (code, edit, edited_at) VALUES (:code, :edit, :editedAt)
     ON CONFLICT (code) DO UPDATE SET edit = excluded.edit`,
  ).run({ code, edit: JSON.stringify(edit), editedAt });
}

/** The indicator is as it shipped again, or, when it was the bureau's own, no longer in the catalogue. */
export function deleteIndicatorEdit(db: WritableDb, code: IndicatorCode): void {
  db.prepare(`DELETE FROM indicator_edits WHERE code = :code`).run({ code });
}

export function putRelationEdit(db: WritableDb, { relation, removed }: RelationEdit, editedAt: string): void {
  db.prepare(
    `INSERT INTO relation_edits (key, relation, removed, edited_at)
     VALUES (:key, :relation, :removed, :editedAt)
     ON CONFLICT (key) DO UPDATE SET relation = excluded.relation, removed = excluded.removed`,
  ).run({
    key: relationKey(relation),
    relation: JSON.stringify(relation),
    removed: removed ? 1 : 0,
    editedAt,
  });
}

export function deleteRelationEdit(db: WritableDb, relation: IndicatorRelation): void {
  db.prepare(`DELETE FROM relation_edits WHERE key = :key`).run({ key: relationKey(relation) });
}

function toIndicatorEdit(row: unknown): IndicatorEdit {
  const { edit } = z.object({ edit: z.string() }).parse(row);
  return IndicatorEdit.parse(JSON.parse(edit));
}

function toRelationEdit(row: unknown): RelationEdit {
  const { relation, removed } = z.object({ relation: z.string(), removed: z.int() }).parse(row);
  return { relation: IndicatorRelation.parse(JSON.parse(relation)), removed: removed === 1 };
}
