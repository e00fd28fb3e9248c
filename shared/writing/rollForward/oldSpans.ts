import type { Block } from '../../domain/block.ts';
import type { CarriedBlock } from '../../domain/writingMarks.ts';
import { listQuantities } from '../../reading/listQuantities.ts';
import { isMeasure } from '../../reading/quantity.ts';
import { textWithSigns } from '../linking/linkText.ts';

/**
 * The typed numbers and dates of a block that was taken over, which may speak of the year before; null when it holds
 * none. A table has no places: an empty list says that it has typed numbers.
 */
export function oldSpans(block: Block): CarriedBlock['spans'] | null {
  if (block.kind === 'table') {
    return block.rows.some((row) => row.some((cell) => spansOf(textWithSigns(cell)).length > 0)) ? [] : null;
  }
  // The years of a heading were moved.
  const spans = spansOf(textWithSigns(block.text)).filter(
    ({ kind }) => block.kind === 'paragraph' || kind === 'number',
  );
  return spans.length === 0 ? null : spans;
}

/** Names, clauses and ordinals are as true this year as last. */
function spansOf(text: string): CarriedBlock['spans'] {
  return listQuantities(text)
    .filter((quantity) => isMeasure(quantity) || quantity.kind === 'date')
    .map(({ start, end, kind }) => ({ start, end, kind: kind === 'date' ? 'year' : 'number' }));
}
