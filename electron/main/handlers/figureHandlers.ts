import type { Handlers } from '../ipc/router.ts';
import { takeImportsBack } from '../services/storing/takeImportsBack.ts';
import { deskFigureHandlers } from './deskFigureHandlers.ts';
import type { HandlerDeps } from './deps.ts';

export function figureHandlers({
  workplace,
  aside,
  tokens,
  desktop,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `figures/${string}`>> {
  return {
    ...deskFigureHandlers(workplace),
    'figures/chooseWorkbooks': async () =>
      (await desktop.chooseWorkbooks()).map((path) => tokens.issue(path, 'read')),
    'figures/undoImports': ({ importIds }) => takeImportsBack(workplace, aside, importIds),
  };
}
