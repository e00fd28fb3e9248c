import type { Report } from '../../../../shared/domain/report.ts';
import type { WritingMarks } from '../../../../shared/domain/writingMarks.ts';
import { createHistory, type History } from './history.ts';
import type { Place } from './place.ts';
import { weighBlocks } from './weighBlocks.ts';

/** The report, and what is known about the writing of it; any change of it can be taken back. */
export interface Writing {
  readonly report: Report;
  readonly marks: WritingMarks;
}

/** Two thousand steps, and no more than 20 million characters that only they hold. */
export function writingHistory(): History<Writing, Place> {
  return createHistory<Writing, Place>({
    weigh: (before, after) => weighBlocks(before.report.blocks, after.report.blocks),
    steps: 2000,
    weight: 20_000_000,
  });
}
