import type { ImportPreview } from '../../../shared/importing/importPreview.ts';

export const reviewParts = ['all', 'new', 'changed', 'same', 'problems'] as const;
export type ReviewPart = (typeof reviewParts)[number];

type ReviewCounts = Readonly<Record<ReviewPart, number>>;

/** How many figures an import would add, change and leave, and how many problems it has. */
export function countReview({
  figures,
  problems,
}: Pick<ImportPreview, 'figures' | 'problems'>): ReviewCounts {
  const count = (change: string): number => figures.filter((item) => item.change === change).length;
  return {
    all: figures.length,
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    problems: problems.length,
  };
}

/** The parts that hold something; `all` is always there. */
export function listParts(counts: ReviewCounts): readonly ReviewPart[] {
  return reviewParts.filter((part) => part === 'all' || counts[part] > 0);
}
