import type { KitReception } from '../../../../shared/collecting/kitReception.ts';
import { reviewOffices } from '../../../../shared/collecting/reviewOffices.ts';
import type { BatchItem } from '../../../../shared/importing/importBatch.ts';
import { toImportConflict } from '../importBatch/toImportConflict.ts';
import { compareReception } from './compareReception.ts';
import { workbooksOf } from './receptionState.ts';
import type { ReceptionState } from './receptionState.ts';

/** The reception as the window sees it. */
export function viewReception(reception: ReceptionState): KitReception {
  const { id, desk, kit, issue, files, accepted } = reception;
  const workbooks = workbooksOf(reception);
  const { items, conflicts } = compareReception(reception);
  const count = (change: BatchItem['change']): number =>
    items.filter((item) => item.change === change).length;
  return {
    id,
    desk,
    files: files.map(({ index, name, state, failure, returned }) => ({
      index,
      name,
      state,
      failure,
      offices: [...new Set((returned?.tables ?? []).map(({ office }) => office))],
    })),
    ...reviewOffices({ issued: issue.offices, plan: kit.plan.offices, workbooks, accepted }),
    conflicts: conflicts.map(toImportConflict),
    counts: {
      added: count('new'),
      changed: count('changed'),
      same: count('same'),
      conflicts: conflicts.filter(({ chosen }) => chosen === null).length,
    },
  };
}

/** The figures of one office in the reception, each beside what is stored in its place. */
export function listOfficeItems(reception: ReceptionState, office: number): readonly BatchItem[] {
  const name = reception.issue.offices.find(({ number }) => number === office)?.name;
  return compareReception(reception).items.filter(({ figure }) => figure.department === name);
}
