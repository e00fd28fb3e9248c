import { z } from 'zod';
import { Indicator, IndicatorCode } from './indicator.ts';
import { IndicatorRelation } from './indicatorRelation.ts';

const parts = Indicator.shape;

/**
 * What the clerk made of the catalogue that ships with the app: an indicator of the bureau's own, or what differs from
 * the shipped one. What is left out follows the shipped one, also when a later version ships another.
 */
export const IndicatorEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own'), version: z.literal(1), indicator: Indicator }),
  z.object({
    kind: z.literal('changed'),
    version: z.literal(1),
    code: IndicatorCode,
    name: parts.name.optional(),
    addedAliases: parts.aliases,
    removedAliases: parts.aliases,
    unit: parts.unit.optional(),
    group: parts.group.optional(),
    /** Empty where the clerk took the definition away. */
    definition: z.string().max(500).optional(),
    sums: z.boolean().optional(),
    /** True leaves it out of lists, suggestions and matching; its figures stay. */
    hidden: z.boolean(),
  }),
]);
export type IndicatorEdit = Readonly<z.infer<typeof IndicatorEdit>>;

/** A relation that the clerk added, or a shipped one that she took away. */
export const RelationEdit = z.object({ relation: IndicatorRelation, removed: z.boolean() });
export type RelationEdit = Readonly<z.infer<typeof RelationEdit>>;

export type CatalogueEdits = Readonly<{
  indicators: readonly IndicatorEdit[];
  relations: readonly RelationEdit[];
}>;

/** One indicator as the clerk knows it; the shipped one beside it where there is one. */
export const CatalogueEntry = z.object({
  indicator: Indicator,
  shipped: Indicator.nullable(),
  changed: z.boolean(),
  hidden: z.boolean(),
});
export type CatalogueEntry = Readonly<z.infer<typeof CatalogueEntry>>;

/** The whole catalogue for looking at and changing it, hidden indicators and removed relations included. */
export const EditedCatalogue = z.object({
  entries: z.array(CatalogueEntry).readonly(),
  relations: z
    .array(z.object({ relation: IndicatorRelation, shipped: z.boolean(), removed: z.boolean() }))
    .readonly(),
});
export type EditedCatalogue = Readonly<z.infer<typeof EditedCatalogue>>;
