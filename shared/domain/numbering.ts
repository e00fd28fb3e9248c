import type { Block, HeadingLevel } from './block.ts';
import type { BlockId } from './identity.ts';

/**
 * The derived number of each heading: 一、 （一） 1. （1） (GB/T 9704 7.3.3).
 * A level starts again below each heading of a higher one.
 */
export function headingNumbers(blocks: readonly Block[]): ReadonlyMap<BlockId, string> {
  const numbers = new Map<BlockId, string>();
  const counts = [0, 0, 0, 0];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const index = block.level - 1;
    counts[index] = (counts[index] ?? 0) + 1;
    counts.fill(0, index + 1);
    numbers.set(block.id, headingNumber(block.level, counts[index]));
  }
  return numbers;
}

function headingNumber(level: HeadingLevel, count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(count)}、`;
    case 2:
      return `（${chineseNumeral(count)}）`;
    case 3:
      return `${String(count)}.`;
    case 4:
      return `（${String(count)}）`;
  }
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 999 in Chinese numerals, as headings write them: 十, 二十一, 一百零三. */
export function chineseNumeral(count: number): string {
  const hundreds = Math.floor(count / 100);
  const tens = Math.floor((count % 100) / 10);
  const ones = digits[count % 10] ?? '';
  if (hundreds > 0) {
    const rest = tens > 0 ? `${digits[tens] ?? ''}十${ones}` : ones && `零${ones}`;
    return `${digits[hundreds] ?? ''}百${rest}`;
  }
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}
