import { z } from 'zod';
import { allPieces } from './compareReports.ts';
import type { ReportComparison } from './comparison.ts';

/** How much two reports differ, in numbers. */
export const ChangeCounts = z.object({
  /** Blocks and fields that say something else. */
  changed: z.int(),
  added: z.int(),
  dropped: z.int(),
  moved: z.int(),
  /** Figures whose number is another one. */
  figures: z.int(),
  addedCharacters: z.int(),
  droppedCharacters: z.int(),
});
export type ChangeCounts = Readonly<z.infer<typeof ChangeCounts>>;

export function countChanges(comparison: ReportComparison): ChangeCounts {
  const { fields, blocks } = comparison;
  const pieces = allPieces(comparison);
  const count = (wanted: 'added' | 'dropped' | 'changed'): number =>
    blocks.filter(({ change }) => change === wanted).length;
  const characters = (wanted: 'added' | 'dropped'): number =>
    pieces.reduce((sum, { kind, text }) => sum + (kind === wanted ? text.length : 0), 0);
  const figures = blocks.flatMap((block) =>
    block.figures.map(({ indicator, year }) => `${indicator} ${String(year)}`),
  );
  return {
    changed: count('changed') + fields.length,
    added: count('added'),
    dropped: count('dropped'),
    moved: blocks.filter(({ moved }) => moved).length,
    figures: new Set(figures).size,
    addedCharacters: characters('added'),
    droppedCharacters: characters('dropped'),
  };
}

export function hasChanges(counts: ChangeCounts): boolean {
  return Object.values(counts).some((count) => count > 0);
}
