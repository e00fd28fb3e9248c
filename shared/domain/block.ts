import { z } from 'zod';
import { FigureFormat } from './figureFormat.ts';
import { BlockId, SlotId } from './identity.ts';
import { IndicatorCode } from './indicator.ts';
import { Year } from './year.ts';

/** A piece of text, or a place where a figure is printed; without `year` it is the report's own year. */
export const Inline = z.union([
  z.strictObject({ text: z.string().max(100_000) }),
  z.strictObject({
    figure: IndicatorCode,
    year: Year.optional(),
    format: FigureFormat.optional(),
  }),
]);
export type Inline = Readonly<z.infer<typeof Inline>>;

const inlines = z.array(Inline).readonly();

export const HeadingLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type HeadingLevel = z.infer<typeof HeadingLevel>;

export const HeadingBlock = z.object({
  id: BlockId,
  kind: z.literal('heading'),
  level: HeadingLevel,
  text: inlines,
  /** True when the next paragraph follows in the same line, as in （一）标题。正文…… */
  runIn: z.boolean(),
  slot: SlotId.optional(),
});
export type HeadingBlock = Readonly<z.infer<typeof HeadingBlock>>;

export const ParagraphBlock = z.object({
  id: BlockId,
  kind: z.literal('paragraph'),
  text: inlines,
  slot: SlotId.optional(),
});
export type ParagraphBlock = Readonly<z.infer<typeof ParagraphBlock>>;

export const TableBlock = z.object({
  id: BlockId,
  kind: z.literal('table'),
  caption: z.string().max(300).nullable(),
  columns: z.array(z.string().max(200)).min(1).max(40).readonly(),
  rows: z.array(z.array(inlines).readonly()).max(2000).readonly(),
});
export type TableBlock = Readonly<z.infer<typeof TableBlock>>;

/** One piece of the report in reading order; numbers such as 一、 are derived, never stored. */
export const Block = z.discriminatedUnion('kind', [HeadingBlock, ParagraphBlock, TableBlock]);
export type Block = Readonly<z.infer<typeof Block>>;
