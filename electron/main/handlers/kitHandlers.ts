import type { KitReception, ReceptionId } from '../../../shared/collecting/kitReception.ts';
import type { FileToken } from '../../../shared/ipc/fileToken.ts';
import { AppError } from '../../../shared/domain/failure.ts';
import type { Handlers } from '../ipc/router.ts';
import { settleReception } from '../services/kits/compareReception.ts';
import { saveKitPlan, viewKitDesk } from '../services/kits/kitDesk.ts';
import type { ReceptionState } from '../services/kits/receptionState.ts';
import { scanFolder } from '../services/kits/scanFolder.ts';
import { storeReception } from '../services/kits/storeReception.ts';
import { listOfficeItems, viewReception } from '../services/kits/viewReception.ts';
import { writeKit } from '../services/kits/writeKit.ts';
import type { HandlerDeps } from './deps.ts';

type Planning = 'open' | 'plan' | 'chooseFolder' | 'write' | 'showFolder';
type KitHandlers<Name extends string> = Pick<Handlers, Extract<keyof Handlers, `kit/${Name}`>>;

export function kitHandlers(deps: HandlerDeps): KitHandlers<string> {
  return { ...planningHandlers(deps), ...receivingHandlers(deps) };
}

function planningHandlers({ workplace, tokens, desktop, kitWriting }: HandlerDeps): KitHandlers<Planning> {
  return {
    'kit/open': (desk) => viewKitDesk(workplace, desk),
    'kit/plan': ({ desk, plan }) => {
      saveKitPlan(workplace, desk, plan);
      return viewKitDesk(workplace, desk);
    },
    'kit/chooseFolder': async ({ purpose }) => {
      const path = await desktop.chooseFolder(purpose);
      return path === null ? null : tokens.issue(path, purpose === 'write' ? 'write-into' : 'look-through');
    },
    'kit/write': ({ desk, folder, replace }) =>
      writeKit(workplace, desk, {
        folder: tokens.redeem(folder, 'write-into'),
        replace,
        progress: kitWriting,
      }),
    'kit/showFolder': async ({ folder }) => {
      if (!(await desktop.openFile(tokens.redeem(folder, 'write-into'))))
        throw new AppError({ code: 'no-program-for-file' });
      return null;
    },
  };
}

function receivingHandlers({
  receptions,
  tokens,
}: HandlerDeps): Omit<KitHandlers<string>, `kit/${Planning}`> {
  const redeem = async (
    files: readonly FileToken[],
    folder: FileToken | null,
  ): Promise<readonly string[]> => [
    ...files.map((token) => tokens.redeem(token, 'read')),
    ...(folder === null ? [] : await scanFolder(tokens.redeem(folder, 'look-through'))),
  ];
  const change = (id: ReceptionId, act: (reception: ReceptionState) => void): KitReception => {
    const reception = receptions.get(id);
    act(reception);
    return viewReception(reception);
  };
  return {
    'kit/begin': async ({ desk, tokens: files, folder }) =>
      viewReception(receptions.begin(desk, await redeem(files, folder))),
    'kit/look': ({ reception }) => viewReception(receptions.get(reception)),
    'kit/add': async ({ reception: id, tokens: files, folder }) => {
      const paths = await redeem(files, folder);
      return change(id, (reception) => {
        receptions.add(reception, paths);
      });
    },
    'kit/leave': ({ reception: id, file }) =>
      change(id, (reception) => {
        receptions.leave(reception, file);
      }),
    'kit/items': ({ reception, office }) => listOfficeItems(receptions.get(reception), office),
    'kit/accept': ({ reception: id, office, accepted }) =>
      change(id, (reception) => {
        receptions.accept(reception, office, accepted);
      }),
    'kit/settle': ({ reception: id, ...choice }) =>
      change(id, (reception) => {
        settleReception(reception, choice);
      }),
    'kit/cancel': ({ reception }) => {
      receptions.end(receptions.get(reception));
      return null;
    },
    'kit/store': ({ reception: id }) => {
      const reception = receptions.get(id);
      const stored = storeReception(reception);
      receptions.end(reception);
      return stored;
    },
  };
}
