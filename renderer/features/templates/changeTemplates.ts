import type { LocalNotice } from '../../../shared/domain/localNotice.ts';
import type { Template } from '../../../shared/domain/template.ts';
import type { TemplateEntry } from '../../../shared/domain/templateEdits.ts';
import { call } from '../../api/call.ts';
import { changeWithUndo } from '../../api/changeWithUndo.ts';
import { queries, queryClient } from '../../api/queries.ts';

/** Stores a template; the notice takes it back to what it was before, or away when it was not there. */
export async function saveTemplate(
  template: Template,
  before: Template | null,
  said: string,
): Promise<boolean> {
  return change(
    template.id,
    () => call('templates/save', template),
    said,
    () => (before === null ? call('templates/drop', { id: template.id }) : call('templates/save', before)),
  );
}

/** Drops the clerk's changes of a shipped template, or removes one of the bureau's own. */
export async function dropTemplate({ template }: TemplateEntry, said: string): Promise<boolean> {
  return change(
    template.id,
    () => call('templates/drop', { id: template.id }),
    said,
    () => call('templates/save', template),
  );
}

export async function saveNotice(
  notice: LocalNotice,
  before: LocalNotice | null,
  said: string,
): Promise<boolean> {
  return change(
    notice.id,
    () => call('templates/saveNotice', notice),
    said,
    () =>
      before === null
        ? call('templates/removeNotice', { id: notice.id })
        : call('templates/saveNotice', before),
  );
}

export async function removeNotice(notice: LocalNotice, said: string): Promise<boolean> {
  return change(
    notice.id,
    () => call('templates/removeNotice', { id: notice.id }),
    said,
    () => call('templates/saveNotice', notice),
  );
}

async function change(
  thing: string,
  act: () => Promise<null>,
  said: string,
  undo: () => Promise<null>,
): Promise<boolean> {
  const done = await changeWithUndo({
    act: async () => {
      await act();
      return true;
    },
    said,
    undo,
    thing,
    renew,
  });
  return done === true;
}

async function renew(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(queries.templateShelf),
    // What a template expects of its figures is part of how these stand.
    queryClient.invalidateQueries({ queryKey: ['figures'] }),
  ]);
}
