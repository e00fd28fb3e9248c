import type { Block } from '../domain/block.ts';
import type { BlockId } from '../domain/identity.ts';
import { headingBefore, headingFrom, partAt } from '../domain/parts.ts';
import type { MarkedPlace, WritingMarks } from '../domain/writingMarks.ts';

/** The lead or a heading with the places of its blocks, and what stands directly below it. */
interface MarkedPart {
  readonly place: MarkedPlace;
  readonly start: number;
  readonly end: number;
  readonly below: readonly MarkedPart[];
}

/** All that is done: what the clerk marked, all below it, and whatever has only done parts below it. */
export function donePlaces(
  blocks: readonly Block[],
  { done }: Pick<WritingMarks, 'done'>,
): ReadonlySet<MarkedPlace> {
  const marked = new Set(done);
  const found = new Set<MarkedPlace>();
  const visit = ({ place, below }: MarkedPart, isAboveDone: boolean): boolean => {
    const isMarked = isAboveDone || marked.has(place);
    const areBelowDone = below.map((part) => visit(part, isMarked)).every(Boolean);
    const isDone = isMarked || (below.length > 0 && areBelowDone);
    if (isDone) found.add(place);
    return isDone;
  };
  for (const part of markedParts(blocks)) visit(part, false);
  return found;
}

/** The marks with a place done, or not done any more; its neighbours stay as they are. */
export function setDone<Marks extends Pick<WritingMarks, 'done'>>(
  marks: Marks,
  blocks: readonly Block[],
  { place, isDone }: { readonly place: MarkedPlace; readonly isDone: boolean },
): Marks {
  const done = donePlaces(blocks, marks);
  const keep = (part: MarkedPart): readonly MarkedPlace[] => {
    if (part.place === place) return isDone ? [place] : [];
    if (!holds(part, place)) return done.has(part.place) ? [part.place] : part.below.flatMap(keep);
    return part.below.flatMap(keep);
  };
  return { ...marks, done: markedParts(blocks).flatMap(keep) };
}

/** The marks after the blocks have changed: what has other words now is not done any more. */
export function unmarkChanged(
  marks: WritingMarks,
  before: readonly Block[],
  after: readonly Block[],
): WritingMarks {
  if (marks.done.length === 0) return marks;
  const old = new Map(before.map((block) => [block.id, block]));
  const changed = new Set(
    after.filter((block) => !saysTheSame(block, old.get(block.id))).map(({ id }) => id),
  );
  const present = new Set(after.map(({ id }) => id));
  const lost = before.filter(({ id }) => !present.has(id));
  if (changed.size === 0 && lost.length === 0) return marks;
  const touched = new Set<MarkedPlace>([
    ...placesOf(after, changed),
    ...placesOf(before, new Set(lost.map(({ id }) => id))),
  ]);
  const done = donePlaces(before, marks);
  if (![...touched].some((place) => done.has(place))) return marks;
  const keep = ({ place, below }: MarkedPart): readonly MarkedPlace[] => {
    if (touched.has(place)) return below.flatMap(keep);
    return done.has(place) ? [place] : below.flatMap(keep);
  };
  return { ...marks, done: markedParts(after).flatMap(keep) };
}

/** A heading that only went to another level says what it said. */
function saysTheSame(block: Block, old: Block | undefined): boolean {
  if (block === old) return true;
  return block.kind === 'heading' && old?.kind === 'heading' && block.text === old.text;
}

/** The headings that some blocks stand under, on every level, themselves included. */
function placesOf(blocks: readonly Block[], ids: ReadonlySet<BlockId>): readonly MarkedPlace[] {
  return blocks.flatMap(({ id }, index) => (ids.has(id) ? placesAbove(blocks, index) : []));
}

/** The heading at or above a block, those above that one, and the lead for what stands before the first section. */
export function placesAbove(blocks: readonly Block[], index: number): readonly MarkedPlace[] {
  const places: MarkedPlace[] = [];
  let [place, level] = [index + 1, 4];
  while (level >= 1) {
    place = headingBefore(blocks, place, level);
    const heading = blocks[place];
    if (heading?.kind !== 'heading') break;
    places.push(heading.id);
    level = heading.level - 1;
  }
  return level === 0 ? places : [...places, 'lead'];
}

function markedParts(blocks: readonly Block[]): readonly MarkedPart[] {
  const first = headingFrom(blocks, 0, 1);
  const end = first < 0 ? blocks.length : first;
  const lead: MarkedPart = { place: 'lead', start: 0, end, below: partsWithin(blocks, 0, end) };
  return [lead, ...partsWithin(blocks, end, blocks.length)];
}

function partsWithin(blocks: readonly Block[], start: number, end: number): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let place = start;
  while (place < end) {
    const part = partAt(blocks, place);
    const heading = blocks[place];
    if (part === null || heading === undefined) place += 1;
    else {
      parts.push({
        place: heading.id,
        start: place,
        end: part.end,
        below: partsWithin(blocks, place + 1, part.end),
      });
      place = part.end;
    }
  }
  return parts;
}

function holds({ place, below }: MarkedPart, wanted: MarkedPlace): boolean {
  return place === wanted || below.some((part) => holds(part, wanted));
}
