import type { Desk } from '../../../../shared/domain/desk.ts';
import type { Sha256 } from '../../../../shared/domain/identity.ts';
import type { RememberedName } from '../../../../shared/domain/rememberedName.ts';
import type { ImportChoices, SheetChoice } from '../../../../shared/importing/importChoices.ts';
import type { SheetReading } from '../../../../shared/importing/importResult.ts';
import type { ReadableDb } from '../../db/openStore.ts';
import { listRememberedLayouts } from '../../db/queries/rememberedLayouts.ts';
import type { RememberedLayout } from '../../db/queries/rememberedLayouts.ts';
import { listRememberedNames } from '../../db/queries/rememberedNames.ts';
import { hashBytes } from '../../files/hashBytes.ts';
import type { Remembering } from '../storing/storeImports.ts';
import { readFilesOf } from './batchState.ts';
import type { BatchState, FileState } from './batchState.ts';
import { rememberedTables } from './rememberedTables.ts';
import type { LayoutMemory } from './rememberedTables.ts';
import type { Review } from './review.ts';

/** What is remembered for a bureau, under what has been decided now. */
export interface Memory {
  readonly db: ReadableDb;
  readonly desk: Desk;
  readonly names: BatchState['names'];
  readonly layouts: ReadonlyMap<Sha256, LayoutMemory>;
}

export function memoryOf({ tools, desk, names, layouts }: BatchState): Memory {
  return { db: tools.workplace.db, desk, names, layouts };
}

/** What names stand for: what this bureau's were said to before, under what the clerk has said in this batch. */
export function namesOf({ db, desk, names }: Memory): ImportChoices['names'] {
  const chosen = new Map(listRememberedNames(db, desk.bureau).map(({ key, indicator }) => [key, indicator]));
  for (const [key, code] of names) {
    if (code === undefined) chosen.delete(key);
    else chosen.set(key, code);
  }
  return Object.fromEntries(chosen);
}

/**
 * How sheets are to be read that nobody has decided on: as others of their layout in this batch, or as this bureau's
 * were before. By the sheet's name.
 */
export function rememberedChoices(
  memory: Memory,
  choices: FileState['choices'],
  sheets: readonly SheetReading[],
): Readonly<Record<string, SheetChoice>> {
  const open = sheets.filter(({ name, fingerprint }) => isOpen(choices[name]) && fingerprint !== '');
  const memories = memoriesOf(memory, open);
  return Object.fromEntries(
    open.flatMap(({ name, fingerprint, tables }) => {
      const layout = memories.get(hashBytes(fingerprint));
      return layout === undefined
        ? []
        : [[name, { ...choices[name], tables: rememberedTables(layout, tables, memory.desk.year) }]];
    }),
  );
}

/** An empty choice asks for detection; one that only takes a sheet in leaves open how. */
function isOpen(choice: SheetChoice | undefined): boolean {
  return choice === undefined || (choice.leftOut === false && choice.tables === undefined);
}

function memoriesOf(
  { db, desk, layouts }: Memory,
  sheets: readonly SheetReading[],
): ReadonlyMap<Sha256, LayoutMemory> {
  const hashes = [...new Set(sheets.map(({ fingerprint }) => hashBytes(fingerprint)))];
  const stored = listRememberedLayouts(db, desk.bureau, hashes);
  return new Map<Sha256, LayoutMemory>([
    ...stored.map((layout) => [layout.fingerprint, layout] as const),
    ...layouts,
  ]);
}

/** What is to be remembered of the batch for its bureau, once it is stored. */
export function toRemember(batch: BatchState, review: Review): Remembering {
  const { names, layouts } = batch;
  const placed = new Map(review.names.map(({ key, figure }) => [key, figure]));
  const forgotten = readFilesOf(batch).flatMap(({ choices, read }) =>
    read.sheets
      .filter(({ name }) => Object.hasOwn(choices, name) && choices[name]?.tables === undefined)
      .filter(({ name }) => choices[name]?.leftOut === undefined)
      .map(({ fingerprint }) => hashBytes(fingerprint))
      .filter((fingerprint) => !layouts.has(fingerprint)),
  );
  return {
    names: [...names].flatMap(([key, indicator]): readonly RememberedName[] => {
      const figure = placed.get(key);
      return figure === undefined || indicator === undefined
        ? []
        : [{ key, name: figure.name.slice(0, 300), unit: figure.unit, indicator }];
    }),
    forgottenNames: [...names].flatMap(([key, indicator]) => (indicator === undefined ? [key] : [])),
    layouts: [...layouts].map(([fingerprint, { year, tables }]): RememberedLayout => ({
      fingerprint,
      year,
      tables,
    })),
    forgottenLayouts: forgotten,
  };
}
