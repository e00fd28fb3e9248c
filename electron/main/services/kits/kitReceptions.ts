import { basename } from 'node:path';
import { ReceptionId } from '../../../../shared/collecting/kitReception.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { AppError } from '../../../../shared/domain/failure.ts';
import { ImportId } from '../../../../shared/domain/identity.ts';
import { findKit, listKits } from '../../db/queries/kits.ts';
import { announceChanges } from '../importBatch/announceChanges.ts';
import { readReturnedFiles } from './readReturnedFiles.ts';
import type { ReceptionState, ReceptionTools, ReturnedFile } from './receptionState.ts';

/** The receptions that are open in the window; each ends when it is stored or cancelled. */
export interface KitReceptions {
  /** Opens a reception over files, which are read behind the scenes; throws kit-not-handed-out. */
  begin(desk: Desk, paths: readonly string[]): ReceptionState;
  /** Throws reception-unknown for one that has ended. */
  get(id: ReceptionId): ReceptionState;
  add(reception: ReceptionState, paths: readonly string[]): void;
  /** Takes a file out. */
  leave(reception: ReceptionState, file: number): void;
  /** Takes what an office says in an older version, or no longer. */
  accept(reception: ReceptionState, office: number, accepted: boolean): void;
  end(reception: ReceptionState): void;
}

export function createKitReceptions(given: ReceptionTools): KitReceptions {
  const tools = { ...given, changed: announceChanges(given.changed) };
  // One is on the screen at a time: an older one belongs to a window that was reloaded.
  let open: ReceptionState | null = null;
  const receptions: KitReceptions = {
    begin(desk, paths) {
      if (open !== null) receptions.end(open);
      open = newReception(tools, desk);
      receptions.add(open, paths);
      return open;
    },
    get(id) {
      if (open?.id !== id) throw new AppError({ code: 'reception-unknown' });
      return open;
    },
    add(reception, paths) {
      const known = new Set(reception.files.map(({ path }) => path));
      const fresh = paths.filter((path) => !known.has(path));
      reception.files = [...reception.files, ...fresh.map((path) => newFile(reception, path))];
      void readReturnedFiles(reception);
    },
    leave(reception, index) {
      reception.files = reception.files.filter((file) => file.index !== index);
    },
    accept(reception, office, accepted) {
      const others = [...reception.accepted].filter((one) => one !== office);
      reception.accepted = new Set(accepted ? [...others, office] : others);
    },
    end(reception) {
      reception.ended = true;
      if (open === reception) open = null;
    },
  };
  return receptions;
}

function newReception(tools: ReceptionTools, desk: Desk): ReceptionState {
  const { db, newId } = tools.workplace;
  const kit = findKit(db, desk);
  const issue = kit?.issues.at(-1);
  if (kit === null || issue === undefined) throw new AppError({ code: 'kit-not-handed-out' });
  return {
    id: ReceptionId.parse(newId()),
    tools,
    desk,
    kit,
    issue,
    kits: listKits(db),
    files: [],
    nextIndex: 0,
    accepted: new Set(),
    settled: new Map(),
    reading: false,
    ended: false,
  };
}

function newFile(reception: ReceptionState, path: string): ReturnedFile {
  return {
    index: reception.nextIndex++,
    name: basename(path),
    path,
    importId: ImportId.parse(reception.tools.workplace.newId()),
    state: 'waiting',
    failure: null,
    sha256: null,
    returned: null,
  };
}
