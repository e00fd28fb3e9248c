import type { Block } from '../../../shared/domain/block.ts';
import type { BlockId, SlotId } from '../../../shared/domain/identity.ts';
import type { Template, TemplateSlot } from '../../../shared/domain/template.ts';
import type { Section } from './blocks/sections.ts';

/** What the clerk needs to know to write a section. */
export type SlotGuide = Pick<
  TemplateSlot,
  'slot' | 'guidance' | 'required' | 'indicators' | 'patterns' | 'basis'
>;

/** The heading that a block of the section stands under, inside the section; null above the first one. */
export function partOf({ body }: Section, caret: BlockId | null): BlockId | null {
  const place = body.findIndex(({ id }) => id === caret);
  const above = place < 0 ? [] : body.slice(0, place + 1);
  return above.findLast((block) => block.kind === 'heading')?.id ?? null;
}

/**
 * The guide for the place of the caret: of the nearest heading above it, else of the section; the lead's is named
 * by its own blocks, else it is that of the template which the other sections come from.
 */
export function findGuide(
  { section, caret, blocks }: GuidePlace,
  templates: readonly Template[],
): SlotGuide | null {
  const { heading, body } = section;
  const place = body.findIndex(({ id }) => id === caret);
  const above = place < 0 ? [] : body.slice(0, place + 1).toReversed();
  const near = above.find((block) => block.kind === 'heading' && slotOf(block) !== undefined);
  const slot =
    slotOf(near) ?? slotOf(heading ?? undefined) ?? (heading === null ? slotOf(body[0]) : undefined);
  const guides = templates.flatMap(({ lead, slots }): readonly SlotGuide[] => [lead, ...slots]);
  if (slot !== undefined) return guides.find((guide) => guide.slot === slot) ?? null;
  if (heading !== null) return null;
  const used = new Set(blocks.map(slotOf));
  return templates.find(({ slots }) => slots.some((each) => used.has(each.slot)))?.lead ?? null;
}

interface GuidePlace {
  readonly section: Section;
  readonly caret: BlockId | null;
  /** The whole report's. */
  readonly blocks: readonly Block[];
}

function slotOf(block: Block | undefined): SlotId | undefined {
  return block === undefined || block.kind === 'table' ? undefined : block.slot;
}
