import type { Block, Inline } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { headingNumbers } from '../../../../shared/domain/numbering.ts';
import { sections, type SectionKey } from './sections.ts';

/** How an inline reads: the text itself, or a figure as it is printed. */
export type Print = (inline: Inline) => string;

/** A heading of level 1 or 2 in the outline, or the lead. */
export interface OutlineEntry {
  readonly key: SectionKey;
  /** The section that is opened to write in it. */
  readonly section: SectionKey;
  readonly level: 1 | 2;
  readonly number: string;
  readonly text: string;
  /** Characters of the paragraphs and tables below the heading, without spaces; 0 where only headings stand. */
  readonly characters: number;
}

/** The lead and all headings of levels 1 and 2 with their derived numbers, in reading order. */
export function outline(blocks: readonly Block[], print: Print): readonly OutlineEntry[] {
  const numbers = headingNumbers(blocks);
  return sections(blocks).flatMap((section) => {
    const { key, heading, body } = section;
    const text = heading === null ? '' : printed(heading.text, print);
    const number = heading === null ? '' : (numbers.get(heading.id) ?? '');
    const top = { key, section: key, level: 1, number, text, characters: countAll(body, print) } as const;
    return [top, ...parts(body, key, numbers, print)];
  });
}

function parts(
  body: readonly Block[],
  section: SectionKey,
  numbers: ReadonlyMap<BlockId, string>,
  print: Print,
): readonly OutlineEntry[] {
  return body.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level > 2) return [];
    const next = body.findIndex(
      (other, place) => place > index && other.kind === 'heading' && other.level <= 2,
    );
    const below = body.slice(index + 1, next < 0 ? undefined : next);
    return {
      key: block.id,
      section,
      level: 2 as const,
      number: numbers.get(block.id) ?? '',
      text: printed(block.text, print),
      characters: countAll(below, print),
    };
  });
}

/** A text as it reads, figures printed. */
export function printed(text: readonly Inline[], print: Print): string {
  return text.map(print).join('');
}

function countAll(blocks: readonly Block[], print: Print): number {
  return blocks.reduce((sum, block) => sum + countCharacters(block, print), 0);
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
