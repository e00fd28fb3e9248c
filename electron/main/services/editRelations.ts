import { AppError } from '../../../shared/domain/failure.ts';
import type { Indicator, IndicatorCode } from '../../../shared/domain/indicator.ts';
import { codesOf, relationKey } from '../../../shared/domain/indicatorRelation.ts';
import type { IndicatorRelation } from '../../../shared/domain/indicatorRelation.ts';
import { unitKind } from '../../../shared/domain/unitKind.ts';
import { deleteRelationEdit, putRelationEdit } from '../db/queries/indicatorEdits.ts';
import { getEditedCatalogue } from './catalogue.ts';
import type { Workplace } from './workplace.ts';

type Deps = Pick<Workplace, 'resources' | 'db' | 'now'>;

/** Adds a relation, or puts a shipped one back; throws relation-impossible or relation-units-differ. */
export async function saveRelation(deps: Deps, relation: IndicatorRelation): Promise<void> {
  const { entries, relations } = await getEditedCatalogue(deps);
  refuseImpossible(relation, new Map(entries.map(({ indicator }) => [indicator.code, indicator])));
  const shipped = relations.some((one) => one.shipped && relationKey(one.relation) === relationKey(relation));
  if (shipped) deleteRelationEdit(deps.db, relation);
  else putRelationEdit(deps.db, { relation, removed: false }, deps.now().toISOString());
}

/** Takes a relation away; a shipped one can be put back. */
export async function removeRelation(deps: Deps, relation: IndicatorRelation): Promise<void> {
  const shipped = (await deps.resources.catalogue()).relations.map(relationKey);
  if (shipped.includes(relationKey(relation)))
    putRelationEdit(deps.db, { relation, removed: true }, deps.now().toISOString());
  else deleteRelationEdit(deps.db, relation);
}

function refuseImpossible(relation: IndicatorRelation, known: ReadonlyMap<IndicatorCode, Indicator>): void {
  const codes = codesOf(relation);
  if (new Set(codes).size < codes.length || !codes.every((code) => known.has(code)))
    throw new AppError({ code: 'relation-impossible' });
  const compared = relation.kind === 'rate' ? codes.filter((code) => code !== relation.rate) : codes;
  const [first, ...others] = compared.flatMap((code) => known.get(code) ?? []);
  const other = others.find(({ unit }) => unitKind(unit) !== unitKind(first?.unit ?? ''));
  if (first === undefined || other === undefined) return;
  throw new AppError({
    code: 'relation-units-differ',
    first: first.name,
    firstUnit: first.unit,
    second: other.name,
    secondUnit: other.unit,
  });
}
