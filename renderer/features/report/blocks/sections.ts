import type { Block, HeadingBlock } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';

/** The place of a section: the lead, or the section under one heading of level 1. */
export type SectionKey = 'lead' | BlockId;

/** What is written in one sitting: a heading of level 1 and all that stands below it; the lead has no heading. */
export interface Section {
  readonly key: SectionKey;
  readonly heading: HeadingBlock | null;
  readonly body: readonly Block[];
}

/** The report split at its headings of level 1; the lead comes first and may be empty. */
export function sections(blocks: readonly Block[]): readonly [Section, ...Section[]] {
  const starts = blocks.flatMap((block, index) => (isTop(block) ? [{ heading: block, index }] : []));
  const lead: Section = { key: 'lead', heading: null, body: blocks.slice(0, starts[0]?.index) };
  return [
    lead,
    ...starts.map(({ heading, index }, place) => ({
      key: heading.id,
      heading,
      body: blocks.slice(index + 1, starts[place + 1]?.index),
    })),
  ];
}

/** The section that a block stands in; the lead when no section holds it. */
export function sectionOf(blocks: readonly Block[], id: BlockId): Section {
  const all = sections(blocks);
  const holds = (section: Section): boolean =>
    section.key === id || section.body.some((block) => block.id === id);
  return all.find(holds) ?? all[0];
}

/** The blocks with the body of one section replaced; unchanged when there is no such section. */
export function replaceBody(
  blocks: readonly Block[],
  key: SectionKey,
  body: readonly Block[],
): readonly Block[] {
  return sections(blocks).flatMap((section) => [
    ...(section.heading === null ? [] : [section.heading]),
    ...(section.key === key ? body : section.body),
  ]);
}

function isTop(block: Block): block is HeadingBlock & { readonly level: 1 } {
  return block.kind === 'heading' && block.level === 1;
}
