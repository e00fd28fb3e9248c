import { z } from 'zod';
import { HeadingLevel } from './block.ts';
import { SlotId } from './identity.ts';
import { IndicatorCode } from './indicator.ts';

/** One section that a template asks for, with what the clerk needs to know to write it. */
export const TemplateSlot = z.object({
  slot: SlotId,
  level: HeadingLevel,
  heading: z.string().min(1).max(100),
  /** What to write here, in plain words. */
  guidance: z.string().min(1).max(600),
  /** What must be said; each is one item of a checklist. */
  required: z.array(z.string().min(1).max(200)).readonly(),
  indicators: z.array(IndicatorCode).readonly(),
  /** The article or notice that asks for this section. */
  basis: z.string().min(1).max(200),
});
export type TemplateSlot = Readonly<z.infer<typeof TemplateSlot>>;

export const Template = z.object({
  format: z.literal('nianbao-template'),
  version: z.literal(1),
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(100),
  description: z.string().min(1).max(300),
  /** {bureau} and {year} are filled in. */
  title: z.string().min(1).max(200),
  lead: TemplateSlot.omit({ level: true, heading: true }),
  slots: z.array(TemplateSlot).min(1).readonly(),
});
export type Template = Readonly<z.infer<typeof Template>>;
