import { deleteLocalNotice, putLocalNotice } from '../db/queries/templateEdits.ts';
import type { Handlers } from '../ipc/router.ts';
import { dropTemplate, getTemplateShelf, saveTemplate } from '../services/templates.ts';
import type { HandlerDeps } from './deps.ts';

export function templateHandlers({
  workplace,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `templates/${string}`>> {
  return {
    'templates/shelf': () => getTemplateShelf(workplace),
    'templates/save': async (template) => {
      await saveTemplate(workplace, template);
      return null;
    },
    'templates/drop': async ({ id }) => {
      await dropTemplate(workplace, id);
      return null;
    },
    'templates/saveNotice': (notice) => {
      putLocalNotice(workplace.db, notice, workplace.now().toISOString());
      return null;
    },
    'templates/removeNotice': ({ id }) => {
      deleteLocalNotice(workplace.db, id);
      return null;
    },
  };
}
