import type { Block } from '../domain/block.ts';
import type { Desk } from '../domain/desk.ts';
import type { BlockId, SlotId } from '../domain/identity.ts';
import { citeNotice, type LocalNotice } from '../domain/localNotice.ts';
import { headingFrom } from '../domain/parts.ts';
import type { TemplateSlot } from '../domain/template.ts';
import type { WritingMarks } from '../domain/writingMarks.ts';
import { fillWords } from './fillPattern.ts';

/** A section that a notice asks for and that a report does not have. */
export interface AskedSection {
  readonly section: TemplateSlot;
  /** The slot that it stands behind; the report has it, or the section comes first. */
  readonly after: SlotId;
  readonly cited: string;
}

/** Under this name of an item the clerk says why a report has no such section. */
export const wholeSection = 'section';

/** What the notices of the report's year ask for at its sections; nothing that is there or was answered with a reason. */
export function askedSections(
  { blocks, year }: { readonly blocks: readonly Block[]; readonly year: Desk['year'] },
  notices: readonly LocalNotice[],
  answers: WritingMarks['answers'],
): readonly AskedSection[] {
  const present = new Set(blocks.map(slotOf));
  const answered = new Set(answers.flatMap(({ slot, item }) => (item === wholeSection ? slot : [])));
  return notices
    .filter((notice) => notice.year === year)
    .flatMap((notice) =>
      notice.changes.flatMap((change) => {
        if (change.kind !== 'slot' || !present.has(change.after)) return [];
        const { section, after } = change;
        if (present.has(section.slot) || answered.has(section.slot)) return [];
        return [{ section, after, cited: citeNotice(notice) }];
      }),
    );
}

/** The blocks with an empty section where the notice wants it: behind the one named and all below that. */
export function addAskedSection(
  blocks: readonly Block[],
  { section, after }: AskedSection,
  { heading, desk }: { readonly heading: BlockId; readonly desk: Desk },
): readonly Block[] {
  const place = blocks.findLastIndex((block) => slotOf(block) === after);
  const above = blocks[place];
  if (above === undefined) return blocks;
  const level = above.kind === 'heading' ? Math.min(above.level, section.level) : 1;
  const next = headingFrom(blocks, place + 1, level);
  const end = next < 0 ? blocks.length : next;
  const added: Block = {
    id: heading,
    kind: 'heading',
    level: section.level,
    text: [{ text: fillWords(section.heading, desk) }],
    runIn: false,
    slot: section.slot,
  };
  return [...blocks.slice(0, end), added, ...blocks.slice(end)];
}

function slotOf(block: Block): SlotId | undefined {
  return block.kind === 'table' ? undefined : block.slot;
}
