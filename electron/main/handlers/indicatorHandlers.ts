import { deleteRememberedName, listRememberedNames } from '../db/queries/rememberedNames.ts';
import type { Handlers } from '../ipc/router.ts';
import { getCatalogue, getEditedCatalogue } from '../services/catalogue.ts';
import { dropIndicatorEdit, saveIndicator } from '../services/editIndicators.ts';
import { removeRelation, saveRelation } from '../services/editRelations.ts';
import { rememberNames } from '../services/rememberedNames.ts';
import type { HandlerDeps } from './deps.ts';

export function indicatorHandlers({
  workplace,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `indicators/${string}`>> {
  return {
    'indicators/list': async () => (await getCatalogue(workplace)).indicators,
    'indicators/catalogue': () => getEditedCatalogue(workplace),
    'indicators/save': (draft) => saveIndicator(workplace, draft),
    'indicators/restore': ({ code }) => {
      dropIndicatorEdit(workplace, code);
      return null;
    },
    'indicators/saveRelation': async (relation) => {
      await saveRelation(workplace, relation);
      return null;
    },
    'indicators/removeRelation': async (relation) => {
      await removeRelation(workplace, relation);
      return null;
    },
    'indicators/names': ({ bureau }) => listRememberedNames(workplace.db, bureau),
    'indicators/rememberName': ({ bureau, remembered }) => {
      rememberNames(workplace, bureau, [remembered]);
      return null;
    },
    'indicators/forgetName': ({ bureau, key }) => {
      deleteRememberedName(workplace.db, bureau, key);
      return null;
    },
  };
}
