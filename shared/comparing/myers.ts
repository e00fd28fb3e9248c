/** A stretch that two sequences share: where it begins in each, and how long it is. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** A stretch of one sequence. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The longest common subsequence of two sequences as runs in order (Myers 1986, O(ND)); null when they differ in more
 * than `limit` places, for then what they share is chance and would take long to find.
 */
export function commonRuns(before: Int32Array, after: Int32Array, limit: number): readonly Run[] | null {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const left = { from: start, to: before.length - end };
  const right = { from: start, to: after.length - end };
  const middle = runsBetween(before, left, after, right, limit);
  if (middle === null) return null;
  return [...run(0, 0, start), ...middle, ...run(before.length - end, after.length - end, end)];
}

function run(before: number, after: number, length: number): readonly Run[] {
  return length === 0 ? [] : [{ before, after, length }];
}

function commonStart(before: Int32Array, after: Int32Array): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length += 1;
  return length;
}

function commonEnd(before: Int32Array, after: Int32Array, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < most && before[before.length - 1 - length] === after[after.length - 1 - length]) {
    length += 1;
  }
  return length;
}

/** The furthest reaching paths, one array of ends for each number of edits. */
function runsBetween(
  before: Int32Array,
  left: Span,
  after: Int32Array,
  right: Span,
  limit: number,
): readonly Run[] | null {
  const width = left.to - left.from;
  const height = right.to - right.from;
  if (width === 0 || height === 0) return [];
  const most = Math.min(limit, width + height);
  const centre = most + 1;
  const ends = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(ends.slice(centre - edits - 1, centre + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = firstEnd(ends, centre, diagonal, edits);
      let y = x - diagonal;
      while (x < width && y < height && before[left.from + x] === after[right.from + y]) {
        x += 1;
        y += 1;
      }
      ends[centre + diagonal] = x;
      if (x >= width && y >= height) return walkBack(trace, { width, height }, left.from, right.from);
    }
  }
  return null;
}

/** Where a path begins on a diagonal, before it follows what is common. */
function firstEnd(ends: Int32Array, centre: number, diagonal: number, edits: number): number {
  return isFromAbove(ends, centre, diagonal, edits)
    ? (ends[centre + diagonal + 1] ?? 0)
    : (ends[centre + diagonal - 1] ?? 0) + 1;
}

function isFromAbove(ends: Int32Array, centre: number, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && (ends[centre + diagonal - 1] ?? 0) < (ends[centre + diagonal + 1] ?? 0);
}

function walkBack(
  trace: readonly Int32Array[],
  { width, height }: { readonly width: number; readonly height: number },
  fromBefore: number,
  fromAfter: number,
): readonly Run[] {
  const runs: Run[] = [];
  let x = width;
  let y = height;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const ends = trace[edits] ?? new Int32Array();
    const diagonal = x - y;
    const begin = edits === 0 ? 0 : firstEnd(ends, edits + 1, diagonal, edits);
    const length = x - begin;
    if (length > 0) runs.push({ before: fromBefore + begin, after: fromAfter + begin - diagonal, length });
    const isDown = isFromAbove(ends, edits + 1, diagonal, edits);
    x = isDown ? begin : begin - 1;
    y = isDown ? begin - diagonal - 1 : begin - diagonal;
  }
  return runs.reverse();
}
