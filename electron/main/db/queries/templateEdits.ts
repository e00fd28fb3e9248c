import { z } from 'zod';
import type { NoticeId } from '../../../../shared/domain/identity.ts';
import { LocalNotice } from '../../../../shared/domain/localNotice.ts';
import { TemplateEdit } from '../../../../shared/domain/templateEdits.ts';
import type { ReadableDb, WritableDb } from '../openStore.ts';

/** All that the clerk made of the templates, in the order in which she did. */
export function listTemplateEdits(db: ReadableDb): readonly TemplateEdit[] {
  return db
    .prepare(`SELECT edit AS json FROM template_edits ORDER BY edited_at, template`)
    .all()
    .map((row) => TemplateEdit.parse(fromJson(row)));
}

/** A template keeps the time when it was first edited, and with it its place in the list. */
export function putTemplateEdit(db: WritableDb, edit: TemplateEdit, editedAt: string): void {
  const template = edit.kind === 'own' ? edit.template.id : edit.template;
  db.prepare(
    `INSERT INTO template_edits (template, edit, edited_at) VALUES (:template, :edit, :editedAt)
     ON CONFLICT (template) DO UPDATE SET edit = excluded.edit`,
  ).run({ template, edit: JSON.stringify(edit), editedAt });
}

/** The template is as it shipped again. */
export function deleteTemplateEdit(db: WritableDb, template: string): void {
  db.prepare(`DELETE FROM template_edits WHERE template = :template`).run({ template });
}

/** The notices in the order in which they were written down. */
export function listLocalNotices(db: ReadableDb): readonly LocalNotice[] {
  return db
    .prepare(`SELECT notice AS json FROM local_notices ORDER BY edited_at, id`)
    .all()
    .map((row) => LocalNotice.parse(fromJson(row)));
}

export function putLocalNotice(db: WritableDb, notice: LocalNotice, editedAt: string): void {
  db.prepare(
    `INSERT INTO local_notices (id, notice, edited_at) VALUES (:id, :notice, :editedAt)
     ON CONFLICT (id) DO UPDATE SET notice = excluded.notice`,
  ).run({ id: notice.id, notice: JSON.stringify(notice), editedAt });
}

export function deleteLocalNotice(db: WritableDb, id: NoticeId): void {
  db.prepare(`DELETE FROM local_notices WHERE id = :id`).run({ id });
}

function fromJson(row: unknown): unknown {
  return JSON.parse(z.object({ json: z.string() }).parse(row).json);
}
