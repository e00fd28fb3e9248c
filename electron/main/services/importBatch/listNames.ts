import type { UnknownName } from '../../../../shared/importing/importBatch.ts';
import type { ReadFigure } from '../../../../shared/importing/importResult.ts';
import { indicatorFinder } from '../../../../shared/importing/matchIndicator.ts';
import { nameKey } from '../../../../shared/importing/nameKey.ts';
import { readFilesOf } from './batchState.ts';
import type { BatchState } from './batchState.ts';
import type { Page } from './page.ts';
import { pageOf } from './page.ts';

/** A name that is not certain, where it stands first, and in how many places. */
interface UncertainName {
  readonly key: string;
  readonly file: number;
  readonly figure: ReadFigure;
  places: number;
}

/** Names that no indicator of the catalogue has for certain, with what comes close and what the clerk has chosen. */
export async function listNames(
  batch: BatchState,
  page: Page,
): Promise<{ total: number; names: readonly UnknownName[] }> {
  const uncertain = uncertainNames(batch);
  const find = indicatorFinder(await batch.tools.workplace.resources.catalogue());
  const names = pageOf(uncertain, page).map(({ key, file, figure, places }): UnknownName => {
    const { source } = figure;
    return {
      key,
      name: figure.name,
      unit: figure.unit,
      file,
      sheet: source.kind === 'cell' ? source.sheet : '',
      cell: source.kind === 'cell' ? source.cell : '',
      places,
      candidates: find(figure.name, figure.unit).candidates.map(({ indicator, confidence }) => ({
        code: indicator.code,
        name: indicator.name,
        confidence,
      })),
      chosen: batch.names[key],
    };
  });
  return { total: uncertain.length, names };
}

/** Names that go under the bureau's own code although nobody has said so. */
export function openNames(batch: BatchState): readonly UncertainName[] {
  return uncertainNames(batch).filter(({ figure }) => figure.match.by === 'own');
}

function uncertainNames(batch: BatchState): readonly UncertainName[] {
  const names = new Map<string, UncertainName>();
  for (const { index, read } of readFilesOf(batch)) {
    for (const figure of read.result.figures) {
      if (!isUncertain(figure)) continue;
      const key = keyOf(batch, figure);
      const known = names.get(key);
      if (known === undefined) names.set(key, { key, file: index, figure, places: 1 });
      else known.places += 1;
    }
  }
  return [...names.values()];
}

function isUncertain({ match: { by } }: ReadFigure): boolean {
  return by === 'own' || by === 'similar' || by === 'chosen';
}

/** A figure without a unit of its own has taken that of its indicator; its name was looked up without one. */
function keyOf({ names }: BatchState, { name, unit }: ReadFigure): string {
  const key = nameKey(name, unit);
  const bare = nameKey(name, '');
  return !Object.hasOwn(names, key) && Object.hasOwn(names, bare) ? bare : key;
}
