import type { Block } from '../../domain/block.ts';
import type { BlockId } from '../../domain/identity.ts';
import type { CarriedBlock, WritingMarks } from '../../domain/writingMarks.ts';
import { textWithSigns } from '../linking/linkText.ts';

/** A block with what of it is still an earlier year's, as it is written; a table has no words. */
export interface CarriedWords {
  readonly block: BlockId;
  readonly words: readonly string[];
}

/** What nobody has touched since it was taken over, in reading order. */
export function listCarried(
  blocks: readonly Block[],
  { carried }: Pick<WritingMarks, 'carried'>,
): readonly CarriedWords[] {
  const marks = new Map<BlockId, CarriedBlock>(carried.map((mark) => [mark.block, mark]));
  return blocks.flatMap((block) => {
    const mark = marks.get(block.id);
    return mark === undefined ? [] : [{ block: block.id, words: wordsAt(block, mark) }];
  });
}

function wordsAt(block: Block, { spans }: CarriedBlock): readonly string[] {
  if (block.kind === 'table') return [];
  const text = textWithSigns(block.text);
  return spans.map(({ start, end }) => text.slice(start, end));
}
