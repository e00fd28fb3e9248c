import { z } from 'zod';
import { SlotId } from './identity.ts';
import { LocalNotice } from './localNotice.ts';
import { Template, TemplateLead, TemplateSlot } from './template.ts';

const parts = Template.shape;

/**
 * What the clerk made of the templates that ship with the app: a template of the bureau's own, or what differs from
 * the shipped one. What is left out follows the shipped one, also when a later version ships another.
 */
export const TemplateEdit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('own'),
    version: z.literal(1),
    template: Template,
    /** A removed one is offered no more; reports that were written after it keep its guidance. */
    removed: z.boolean(),
  }),
  z.object({
    kind: z.literal('changed'),
    version: z.literal(1),
    template: parts.id,
    name: parts.name.optional(),
    description: parts.description.optional(),
    years: parts.years.optional(),
    title: parts.title.optional(),
    lead: TemplateLead.omit({ slot: true }).partial(),
    /** Only those that differ, and of them only what differs. */
    slots: z.array(TemplateSlot.partial().required({ slot: true })).readonly(),
    added: z.array(TemplateSlot).readonly(),
    removed: z.array(SlotId).readonly(),
    /** Null where the sections stand as shipped. */
    order: z.array(SlotId).readonly().nullable(),
  }),
]);
export type TemplateEdit = Readonly<z.infer<typeof TemplateEdit>>;

/** One template as the clerk knows it; the shipped one beside it where there is one. */
export const TemplateEntry = z.object({
  template: Template,
  shipped: Template.nullable(),
  changed: z.boolean(),
  removed: z.boolean(),
});
export type TemplateEntry = Readonly<z.infer<typeof TemplateEntry>>;

/** All templates, and the local notices that change them for a year. */
export const TemplateShelf = z.object({
  entries: z.array(TemplateEntry).readonly(),
  notices: z.array(LocalNotice).readonly(),
});
export type TemplateShelf = Readonly<z.infer<typeof TemplateShelf>>;
