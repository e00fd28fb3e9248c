import type { Block, HeadingLevel, Inline } from '../../../../shared/domain/block.ts';
import { headingNumbers } from '../../../../shared/domain/numbering.ts';
import { partAt } from '../../../../shared/domain/parts.ts';
import { sections, type SectionKey } from './sections.ts';

/** How an inline reads: the text itself, or a figure as it is printed. */
export type Print = (inline: Inline) => string;

/** A heading in the outline, or the lead. */
export interface OutlineEntry {
  readonly key: SectionKey;
  /** The section that is opened to write in it. */
  readonly section: SectionKey;
  readonly level: HeadingLevel;
  /** The heading that this one stands under; null at the top. */
  readonly parent: SectionKey | null;
  readonly hasChildren: boolean;
  readonly number: string;
  readonly text: string;
  /** Characters of the paragraphs and tables below the heading, without spaces; 0 where only headings stand. */
  readonly characters: number;
}

/** The lead and all headings with their derived numbers, in reading order. */
export function outline(blocks: readonly Block[], print: Print): readonly OutlineEntry[] {
  const numbers = headingNumbers(blocks);
  const counts = countEach(blocks, print);
  const count = (start: number, end: number): number =>
    counts.slice(start, end).reduce((sum, each) => sum + each, 0);
  const [{ body: leadBody }] = sections(blocks);
  const above: OutlineEntry[] = [];
  const headings = blocks.flatMap((block, index): readonly OutlineEntry[] => {
    const part = partAt(blocks, index);
    if (block.kind !== 'heading' || part === null) return [];
    while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
    const entry: OutlineEntry = {
      key: block.id,
      section: above[0]?.section ?? (index < leadBody.length ? 'lead' : block.id),
      level: block.level,
      parent: above.at(-1)?.key ?? null,
      hasChildren: blocks.slice(index + 1, part.end).some(({ kind }) => kind === 'heading'),
      number: numbers.get(block.id) ?? '',
      text: printed(block.text, print),
      characters: count(index, part.end),
    };
    above.push(entry);
    return [entry];
  });
  const lead: OutlineEntry = {
    key: 'lead',
    section: 'lead',
    level: 1,
    parent: null,
    hasChildren: false,
    number: '',
    text: '',
    characters: count(0, leadBody.length),
  };
  return [lead, ...headings];
}

/** A text as it reads, figures printed. */
export function printed(text: readonly Inline[], print: Print): string {
  return text.map(print).join('');
}

const known = new WeakMap<Print, WeakMap<Block, number>>();

/** Only a block that was changed is counted anew. */
function countEach(blocks: readonly Block[], print: Print): readonly number[] {
  const counts = known.get(print) ?? new WeakMap<Block, number>();
  known.set(print, counts);
  return blocks.map((block) => {
    const count = counts.get(block) ?? countCharacters(block, print);
    counts.set(block, count);
    return count;
  });
}

/** A character outside the basic plane counts once. */
function countCharacters(block: Block, print: Print): number {
  if (block.kind === 'heading') return 0;
  const text =
    block.kind === 'table'
      ? [
          block.caption ?? '',
          ...block.columns,
          ...block.rows.flat().map((cell) => printed(cell, print)),
        ].join('')
      : printed(block.text, print);
  return Array.from(text.replaceAll(/\s/gu, '')).length;
}
