import type { BatchId, ImportBatch } from '../../../shared/importing/importBatch.ts';
import type { FileToken } from '../../../shared/ipc/fileToken.ts';
import { listImports } from '../db/queries/imports.ts';
import type { Handlers } from '../ipc/router.ts';
import { listBatchEffects } from '../services/importBatch/batchEffects.ts';
import type { BatchState } from '../services/importBatch/batchState.ts';
import {
  chooseName,
  moveBatch,
  remapSheet,
  settleAll,
  settleConflict,
} from '../services/importBatch/decideBatch.ts';
import {
  describeCell,
  listConflicts,
  listItems,
  listProblems,
  listRows,
} from '../services/importBatch/listBatch.ts';
import { listNames } from '../services/importBatch/listNames.ts';
import { storeBatch } from '../services/importBatch/storeBatch.ts';
import { viewBatch } from '../services/importBatch/viewBatch.ts';
import type { HandlerDeps } from './deps.ts';

type Looking = 'list' | 'look' | 'rows' | 'items' | 'problems' | 'names' | 'conflicts' | 'effects' | 'cell';
type ImportHandlers<Name extends string> = Pick<Handlers, Extract<keyof Handlers, `imports/${Name}`>>;

export function importHandlers(deps: HandlerDeps): ImportHandlers<string> {
  return { ...lookingHandlers(deps), ...changingHandlers(deps) };
}

function lookingHandlers({ batches, workplace }: HandlerDeps): ImportHandlers<Looking> {
  return {
    'imports/list': (desk) => listImports(workplace.db, desk),
    'imports/look': ({ batch }) => viewBatch(batches.get(batch)),
    'imports/rows': ({ batch, ...rows }) => listRows(batches.get(batch), rows),
    'imports/items': ({ batch, ...asked }) => listItems(batches.get(batch), asked),
    'imports/problems': ({ batch, ...asked }) => listProblems(batches.get(batch), asked),
    'imports/names': ({ batch, ...page }) => listNames(batches.get(batch), page),
    'imports/conflicts': ({ batch, ...page }) => listConflicts(batches.get(batch), page),
    'imports/effects': ({ batch }) => listBatchEffects(batches.get(batch)),
    'imports/cell': ({ batch, ...place }) => describeCell(batches.get(batch), place),
  };
}

function changingHandlers({
  batches,
  tokens,
}: HandlerDeps): Omit<ImportHandlers<string>, `imports/${Looking}`> {
  const redeem = (files: readonly FileToken[]): readonly string[] =>
    files.map((token) => tokens.redeem(token, 'read'));
  const change = async (
    id: BatchId,
    act: (batch: BatchState) => Promise<void> | void,
  ): Promise<ImportBatch> => {
    const batch = batches.get(id);
    await act(batch);
    return viewBatch(batch);
  };
  return {
    'imports/begin': ({ desk, tokens: files }) => viewBatch(batches.begin(desk, redeem(files))),
    'imports/remap': ({ batch: id, ...remap }) => change(id, (batch) => remapSheet(batch, remap)),
    'imports/name': ({ batch: id, key, code }) => change(id, (batch) => chooseName(batch, key, code)),
    'imports/settle': ({ batch: id, ...choice }) => change(id, (batch) => settleConflict(batch, choice)),
    'imports/settleAll': ({ batch: id, take }) => change(id, (batch) => settleAll(batch, take)),
    'imports/move': ({ batch: id, desk }) => change(id, (batch) => moveBatch(batch, desk)),
    'imports/add': ({ batch: id, tokens: files }) =>
      change(id, (batch) => {
        batches.add(batch, redeem(files));
      }),
    'imports/leave': ({ batch: id, file }) =>
      change(id, (batch) => {
        batches.leave(batch, file);
      }),
    'imports/cancel': ({ batch }) => {
      batches.end(batches.get(batch));
      return null;
    },
    'imports/store': async ({ batch: id }) => {
      const batch = batches.get(id);
      const stored = await storeBatch(batch);
      batches.end(batch);
      return stored;
    },
  };
}
