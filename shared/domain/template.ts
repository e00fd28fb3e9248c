import { z } from 'zod';
import { HeadingLevel } from './block.ts';
import { PatternId, RequiredItemId, SlotId } from './identity.ts';
import { IndicatorCode } from './indicator.ts';
import { Year } from './year.ts';

/** Something that a section must say; its id is stable within the section, as answers are kept under it. */
export const RequiredItem = z.object({
  id: RequiredItemId,
  text: z.string().min(1).max(200),
  /** Figures that show, once they are printed, that it is said. */
  indicators: z.array(IndicatorCode).min(1).readonly().optional(),
  /** Who asks for it, where that is not what asks for the section. */
  basis: z.string().min(1).max(300).optional(),
});
export type RequiredItem = Readonly<z.infer<typeof RequiredItem>>;

/** How a pattern's figure stands to last year's; `noBase` is a year without one before, `any` serves where none fits better. */
export const PatternCase = z.enum(['zero', 'rise', 'fall', 'flat', 'noBase', 'any']);
export type PatternCase = z.infer<typeof PatternCase>;

/** One sentence; {enforcement.simple-cases} stands for a figure, {enforcement.simple-cases:last} for that of the year before. */
const sentence = z.string().min(1).max(500);

/** A sentence to write with; which of its variants is offered depends on the figure of its subject. */
export const SentencePattern = z.object({
  id: PatternId,
  /** Null where no figure decides. */
  subject: IndicatorCode.nullable(),
  variants: z
    .object({
      zero: sentence.optional(),
      rise: sentence.optional(),
      fall: sentence.optional(),
      flat: sentence.optional(),
      noBase: sentence.optional(),
      any: sentence.optional(),
    })
    .refine((variants) => Object.values(variants).some((text) => text !== undefined)),
});
export type SentencePattern = Readonly<z.infer<typeof SentencePattern>>;

/** One section that a template asks for, with what the clerk needs to know to write it. */
export const TemplateSlot = z.object({
  slot: SlotId,
  level: HeadingLevel,
  heading: z.string().min(1).max(100),
  /** What to write here, in plain words. */
  guidance: z.string().min(1).max(600),
  /** What must be said; each is one item of a checklist. */
  required: z.array(RequiredItem).max(60).readonly(),
  indicators: z.array(IndicatorCode).max(200).readonly(),
  patterns: z.array(SentencePattern).max(60).readonly(),
  /** The article or notice that asks for this section. */
  basis: z.string().min(1).max(200),
});
export type TemplateSlot = Readonly<z.infer<typeof TemplateSlot>>;

/** The lead stands before the first heading and has none of its own. */
export const TemplateLead = TemplateSlot.omit({ level: true, heading: true });
export type TemplateLead = Readonly<z.infer<typeof TemplateLead>>;

export const Template = z.object({
  format: z.literal('nianbao-template'),
  version: z.literal(2),
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(100),
  description: z.string().min(1).max(300),
  /** The years of reports that it is current for, both included; null is without end. */
  years: z.object({ from: Year.nullable(), to: Year.nullable() }),
  /** {bureau} and {year} are filled in. */
  title: z.string().min(1).max(200),
  lead: TemplateLead,
  /** None for a report that starts as an empty sheet. */
  slots: z.array(TemplateSlot).max(300).readonly(),
});
export type Template = Readonly<z.infer<typeof Template>>;
