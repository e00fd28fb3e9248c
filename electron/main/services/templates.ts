import { editTemplates, findTemplateChange } from '../../../shared/domain/editTemplate.ts';
import { AppError } from '../../../shared/domain/failure.ts';
import type { Template } from '../../../shared/domain/template.ts';
import type { TemplateShelf } from '../../../shared/domain/templateEdits.ts';
import { templatesOf } from '../../../shared/domain/templatesOf.ts';
import type { Year } from '../../../shared/domain/year.ts';
import {
  deleteTemplateEdit,
  listLocalNotices,
  listTemplateEdits,
  putTemplateEdit,
} from '../db/queries/templateEdits.ts';
import type { Workplace } from './workplace.ts';

type Deps = Pick<Workplace, 'resources' | 'db'>;

/** All templates, shipped, changed and the bureau's own, with the local notices. */
export async function getTemplateShelf({ resources, db }: Deps): Promise<TemplateShelf> {
  return {
    entries: editTemplates(await resources.templates(), listTemplateEdits(db)),
    notices: listLocalNotices(db),
  };
}

/** Every template as it stands for the reports of a year. */
export async function listTemplates(deps: Deps, year: Year): Promise<readonly Template[]> {
  return templatesOf(await getTemplateShelf(deps), year);
}

/** Stores a template of the bureau's own, or what differs from the shipped one. */
export async function saveTemplate(
  { resources, db, now }: Pick<Workplace, 'resources' | 'db' | 'now'>,
  template: Template,
): Promise<void> {
  const shipped = (await resources.templates()).find(({ id }) => id === template.id);
  const edit =
    shipped === undefined
      ? ({ kind: 'own', version: 1, template, removed: false } as const)
      : findTemplateChange(shipped, template);
  if (edit === null) deleteTemplateEdit(db, template.id);
  else putTemplateEdit(db, edit, now().toISOString());
}

/** Makes a shipped template as it shipped, and offers one of the bureau's own no more; throws template-unknown. */
export async function dropTemplate(
  deps: Pick<Workplace, 'resources' | 'db' | 'now'>,
  id: string,
): Promise<void> {
  const { entries } = await getTemplateShelf(deps);
  const entry = entries.find(({ template }) => template.id === id);
  if (entry === undefined) throw new AppError({ code: 'template-unknown' });
  const { template, shipped } = entry;
  if (shipped !== null) deleteTemplateEdit(deps.db, id);
  else
    putTemplateEdit(deps.db, { kind: 'own', version: 1, template, removed: true }, deps.now().toISOString());
}
