import { defaultLimits } from './readingLimits.ts';
import { ReadingRefused } from './readingRefused.ts';

/** Is called for each cell with content; throws ReadingRefused at the one that is too many. */
export type CountCell = () => void;

export function cellCounter(limit = defaultLimits.cells): CountCell {
  let count = 0;
  return () => {
    count += 1;
    if (count > limit) throw new ReadingRefused('too-many-cells');
  };
}
