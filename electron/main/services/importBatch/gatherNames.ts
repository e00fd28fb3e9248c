import type { ImportChoices } from '../../../../shared/importing/importChoices.ts';
import type { ReadFigure } from '../../../../shared/importing/importResult.ts';
import { nameKey } from '../../../../shared/importing/nameKey.ts';

/** A name that is not certain, or was chosen: where it stands first, and in how many places. */
export interface UncertainName {
  readonly key: string;
  readonly file: number;
  readonly figure: ReadFigure;
  readonly places: number;
  readonly files: ReadonlySet<number>;
}

type Gathering = Omit<UncertainName, 'places' | 'files'> & { places: number; readonly files: Set<number> };

/** Each uncertain name of the files once, in their order; it pauses now and then. */
export function* gatherNames(
  files: readonly Readonly<{ index: number; read: Readonly<{ figures: readonly ReadFigure[] }> }>[],
  chosen: ImportChoices['names'],
): Generator<undefined, readonly UncertainName[]> {
  const names = new Map<string, Gathering>();
  for (const { index, read } of files) {
    for (const [count, figure] of read.figures.entries()) {
      if (count % 100 === 0) yield;
      if (!isUncertain(figure)) continue;
      const key = keyOf(figure, chosen);
      const known = names.get(key);
      if (known === undefined)
        names.set(key, { key, file: index, figure, places: 1, files: new Set([index]) });
      else {
        known.places += 1;
        known.files.add(index);
      }
    }
  }
  return [...names.values()];
}

function isUncertain({ match: { by } }: ReadFigure): boolean {
  return by === 'own' || by === 'similar' || by === 'chosen';
}

/** A figure without a unit of its own has taken that of its indicator; its name was looked up without one. */
function keyOf({ name, unit }: ReadFigure, chosen: ImportChoices['names']): string {
  const key = nameKey(name, unit);
  const bare = nameKey(name, '');
  return !Object.hasOwn(chosen, key) && Object.hasOwn(chosen, bare) ? bare : key;
}
