import type { Block } from '../domain/block.ts';
import { countPairs, pairLikeness } from './likeness.ts';
import { pairLikes } from './pairLikes.ts';

/** A block with its words, as it is compared. */
export interface PrintedBlock {
  readonly block: Block;
  readonly text: string;
}

/** Which old block became which new one, as places in both lists; in the order of the new ones. */
export type BlockPair = readonly [before: number, after: number];

/** Blocks are the same by their id, else by the same words, else where they stand in the same place and are alike. */
export function alignBlocks(
  before: readonly PrintedBlock[],
  after: readonly PrintedBlock[],
): readonly BlockPair[] {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const join = (old: number, now: number): void => {
    pairs.set(now, old);
    taken.add(old);
  };
  const joinBy = (keyOf: (block: PrintedBlock) => string | null): void => {
    const places = new Map<string, number[]>();
    before.forEach((block, place) => {
      const key = taken.has(place) ? null : keyOf(block);
      if (key !== null) places.set(key, [...(places.get(key) ?? []), place]);
    });
    after.forEach((block, place) => {
      const key = pairs.has(place) ? null : keyOf(block);
      const old = key === null ? undefined : places.get(key)?.shift();
      if (old !== undefined) join(old, place);
    });
  };
  joinBy(({ block }) => `${sortOf(block)} ${block.id}`);
  joinBy(({ block, text }) => (text.trim() === '' ? null : `${sortOf(block)} ${text}`));
  for (const gap of listGaps(before.length, after.length, pairs, taken)) {
    for (const [old, now] of alikeIn(gap, before, after)) join(old, now);
  }
  return [...pairs].map(([now, old]) => [old, now] as const).toSorted(([, one], [, other]) => one - other);
}

/** The new places whose blocks moved: all but the longest row of blocks that kept their order. */
export function movedBlocks(pairs: readonly BlockPair[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([old], index) => {
    let length = tails.findIndex((tail) => (pairs[tail]?.[0] ?? 0) > old);
    if (length < 0) length = tails.length;
    previous[index] = tails[length - 1] ?? -1;
    tails[length] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return new Set(pairs.flatMap(([, now], index) => (kept.has(index) ? [] : [now])));
}

function sortOf({ kind }: Block): 'table' | 'text' {
  return kind === 'table' ? 'table' : 'text';
}

interface BlockGap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** What is unpaired on both sides between two blocks that are paired. */
function listGaps(
  before: number,
  after: number,
  pairs: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): readonly BlockGap[] {
  const gaps: BlockGap[] = [];
  let from = 0;
  let fresh: number[] = [];
  const close = (to: number): void => {
    const old = range(from, to).filter((place) => !taken.has(place));
    if (old.length > 0 && fresh.length > 0) gaps.push({ before: old, after: fresh });
    fresh = [];
  };
  for (let place = 0; place < after; place += 1) {
    const old = pairs.get(place);
    if (old === undefined) fresh.push(place);
    else if (old >= from) {
      close(old);
      from = old + 1;
    }
  }
  close(before);
  return gaps;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function alikeIn(
  gap: BlockGap,
  before: readonly PrintedBlock[],
  after: readonly PrintedBlock[],
): readonly BlockPair[] {
  const count = (blocks: readonly PrintedBlock[], places: readonly number[]) =>
    places.map((place) => countPairs(blocks[place]?.text ?? ''));
  const left = count(before, gap.before);
  const right = count(after, gap.after);
  const sorts = (blocks: readonly PrintedBlock[], places: readonly number[]) =>
    places.map((place) => blocks[place]?.block.kind === 'table');
  const leftTables = sorts(before, gap.before);
  const rightTables = sorts(after, gap.after);
  return pairLikes(gap.before.length, gap.after.length, (x, y) => {
    const [one, other] = [left[x], right[y]];
    if (one === undefined || other === undefined || leftTables[x] !== rightTables[y]) return 0;
    return pairLikeness(one, other);
  }).flatMap(([x, y]) => {
    const [old, now] = [gap.before[x], gap.after[y]];
    return old === undefined || now === undefined ? [] : [[old, now] as const];
  });
}
