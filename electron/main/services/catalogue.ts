import type { EditedCatalogue } from '../../../shared/domain/catalogueEdits.ts';
import { editCatalogue, visibleCatalogue } from '../../../shared/domain/editCatalogue.ts';
import type { IndicatorCatalogue } from '../../../shared/domain/indicatorCatalogue.ts';
import { listCatalogueEdits } from '../db/queries/indicatorEdits.ts';
import type { Workplace } from './workplace.ts';

type Deps = Pick<Workplace, 'resources'> & Partial<Pick<Workplace, 'db'>>;

/** The indicators that the app knows: the shipped ones with the clerk's changes; without a store the shipped ones. */
export async function getCatalogue({ resources, db }: Deps): Promise<IndicatorCatalogue> {
  const shipped = await resources.catalogue();
  return db === undefined ? shipped : visibleCatalogue(editCatalogue(shipped, listCatalogueEdits(db)));
}

/** The same with what is hidden or taken away, for looking at and changing it. */
export async function getEditedCatalogue({
  resources,
  db,
}: Pick<Workplace, 'resources' | 'db'>): Promise<EditedCatalogue> {
  return editCatalogue(await resources.catalogue(), listCatalogueEdits(db));
}
