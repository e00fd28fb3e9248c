import { deleteRememberedName, listRememberedNames } from '../db/queries/rememberedNames.ts';
import type { Handlers } from '../ipc/router.ts';
import { rememberNames } from '../services/rememberedNames.ts';
import type { HandlerDeps } from './deps.ts';

export function indicatorHandlers({
  workplace,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `indicators/${string}`>> {
  return {
    'indicators/list': async () => (await workplace.resources.catalogue()).indicators,
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
