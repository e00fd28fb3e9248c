import type { UnknownName } from '../../../../shared/importing/importBatch.ts';
import type { ImportChoices } from '../../../../shared/importing/importChoices.ts';
import { indicatorFinder } from '../../../../shared/importing/matchIndicator.ts';
import type { IndicatorFinder } from '../../../../shared/importing/matchIndicator.ts';
import { getCatalogue } from '../catalogue.ts';
import { runInSlices } from '../runInSlices.ts';
import { memoryOf, namesOf } from './batchMemory.ts';
import type { BatchState } from './batchState.ts';
import type { UncertainName } from './gatherNames.ts';
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
  const listed = toUnknownNames(pageOf(names, page), find, {
    now: batch.names,
    all: namesOf(memoryOf(batch)),
  });
  return { total: names.length, names: await runInSlices(listed) };
}

type Chosen = Readonly<{ now: BatchState['names']; all: ImportChoices['names'] }>;

function* toUnknownNames(
  names: readonly UncertainName[],
  find: IndicatorFinder,
  chosen: Chosen,
): Generator<undefined, readonly UnknownName[]> {
  const listed: UnknownName[] = [];
  for (const { key, file, figure, places } of names) {
    yield;
    const { name, unit, source } = figure;
    listed.push({
      key,
      name,
      unit,
      file,
      sheet: source.kind === 'cell' ? source.sheet : '',
      cell: source.kind === 'cell' ? source.cell : '',
      places,
      candidates: find(name, unit).candidates.map(({ indicator, confidence }) => {
        return { code: indicator.code, name: indicator.name, confidence };
      }),
      chosen: chosen.all[key],
      remembered: !chosen.now.has(key) && Object.hasOwn(chosen.all, key),
    });
  }
  return listed;
}
