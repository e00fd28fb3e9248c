import { basename } from 'node:path';
import type { FileToken } from '../../../shared/ipc/fileToken.ts';
import { mebibyte, readLimited } from '../files/readLimited.ts';
import type { Handlers } from '../ipc/router.ts';
import { importFigures, previewImport } from '../services/importFigures.ts';
import { takeImportsBack } from '../services/storing/takeImportsBack.ts';
import type { WorkbookFile } from '../services/workplace.ts';
import { deskFigureHandlers } from './deskFigureHandlers.ts';
import type { HandlerDeps } from './deps.ts';

const largestWorkbook = 64 * mebibyte;

export function figureHandlers({
  workplace,
  aside,
  tokens,
  desktop,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `figures/${string}`>> {
  const readChosen = async (token: FileToken): Promise<WorkbookFile> => {
    const path = tokens.redeem(token, 'read');
    return { name: basename(path), bytes: await readLimited(path, largestWorkbook) };
  };
  return {
    ...deskFigureHandlers(workplace),
    'figures/chooseWorkbook': async () => {
      const path = await desktop.chooseWorkbook();
      return path === null ? null : tokens.issue(path, 'read');
    },
    'figures/chooseWorkbooks': async () =>
      (await desktop.chooseWorkbooks()).map((path) => tokens.issue(path, 'read')),
    'figures/preview': async ({ token, ...desk }) => previewImport(workplace, await readChosen(token), desk),
    'figures/import': async ({ token, sha256, ...desk }) =>
      importFigures(workplace, await readChosen(token), desk, sha256),
    'figures/undoImports': ({ importIds }) => takeImportsBack(workplace, aside, importIds),
    'figures/undoImport': ({ importId }) => takeImportsBack(workplace, aside, [importId]),
  };
}
