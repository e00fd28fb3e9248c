import type { UnknownName } from '../../../../shared/importing/importBatch.ts';
import { indicatorFinder } from '../../../../shared/importing/matchIndicator.ts';
import { getCatalogue } from '../catalogue.ts';
import { namesOf } from './batchMemory.ts';
import type { BatchState } from './batchState.ts';
import { pageOf } from './page.ts';
import type { Page } from './page.ts';
import { reviewOf } from './reviewBatch.ts';

/** Names that no indicator of the catalogue has for certain, with what comes close and what the clerk has chosen. */
export async function listNames(
  batch: BatchState,
  page: Page,
): Promise<{ total: number; names: readonly UnknownName[] }> {
  const { names } = await reviewOf(batch);
  const find = indicatorFinder(await getCatalogue(batch.tools.workplace));
  const chosen = namesOf(batch);
  return {
    total: names.length,
    names: pageOf(names, page).map(({ key, file, figure, places }) => ({
      key,
      name: figure.name,
      unit: figure.unit,
      file,
      sheet: figure.source.kind === 'cell' ? figure.source.sheet : '',
      cell: figure.source.kind === 'cell' ? figure.source.cell : '',
      places,
      candidates: find(figure.name, figure.unit).candidates.map(({ indicator, confidence }) => ({
        code: indicator.code,
        name: indicator.name,
        confidence,
      })),
      chosen: chosen[key],
      remembered: !batch.names.has(key) && Object.hasOwn(chosen, key),
    })),
  };
}
