/** Which of the old stands for which of the new: places in both, in order. */
export type Pair = readonly [before: number, after: number];

/** More than these are not weighed against each other. */
const mostWeighed = 10_000;

/** Less than this is chance. */
const leastLikeness = 0.3;

/**
 * The pairs, in order on both sides, that are together the most alike; `likeness` is from 0 to 1, and pairs below
 * `leastLikeness` are none. None at all where there are too many to weigh.
 */
export function pairLikes(
  before: number,
  after: number,
  likeness: (before: number, after: number) => number,
): readonly Pair[] {
  if (before * after > mostWeighed) return [];
  const width = after + 1;
  const best = new Float64Array((before + 1) * width);
  const likes = new Float64Array(before * after);
  for (let x = before - 1; x >= 0; x -= 1) {
    for (let y = after - 1; y >= 0; y -= 1) {
      const like = likeness(x, y);
      likes[x * after + y] = like;
      const skipped = Math.max(best[(x + 1) * width + y] ?? 0, best[x * width + y + 1] ?? 0);
      const paired = like < leastLikeness ? 0 : like + (best[(x + 1) * width + y + 1] ?? 0);
      best[x * width + y] = Math.max(skipped, paired);
    }
  }
  const pairs: Pair[] = [];
  for (let x = 0, y = 0; x < before && y < after;) {
    const here = best[x * width + y] ?? 0;
    const like = likes[x * after + y] ?? 0;
    if (like >= leastLikeness && here === like + (best[(x + 1) * width + y + 1] ?? 0)) {
      pairs.push([x, y]);
      x += 1;
      y += 1;
    } else if (here === (best[(x + 1) * width + y] ?? 0)) x += 1;
    else y += 1;
  }
  return pairs;
}
