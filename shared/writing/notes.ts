import type { Block } from '../domain/block.ts';
import type { MarkedPlace, WritingMarks } from '../domain/writingMarks.ts';
import { placesAbove } from './doneMarks.ts';

const longest = 4000;

export function findNote({ notes }: Pick<WritingMarks, 'notes'>, place: MarkedPlace): string | null {
  return notes.find(({ at }) => at === place)?.text ?? null;
}

/** The marks with one note written; an empty one is none. */
export function writeNote(marks: WritingMarks, at: MarkedPlace, text: string): WritingMarks {
  if (text === (findNote(marks, at) ?? '')) return marks;
  const others = marks.notes.filter((note) => note.at !== at);
  return { ...marks, notes: text.trim() === '' ? others : [...others, { at, text: text.slice(0, longest) }] };
}

/** The marks after the blocks have changed: the note of a heading that is gone goes to the nearest one above that is left. */
export function keepNotes(
  marks: WritingMarks,
  before: readonly Block[],
  after: readonly Block[],
): WritingMarks {
  if (marks.notes.length === 0) return marks;
  const present = new Set(after.map(({ id }) => id));
  const places = new Map(before.map(({ id }, index) => [id, index]));
  return marks.notes.reduce((kept, { at, text }) => {
    const index = at === 'lead' || present.has(at) ? undefined : places.get(at);
    if (index === undefined) return kept;
    const home = placesAbove(before, index).find((place) => place !== 'lead' && present.has(place)) ?? 'lead';
    const there = findNote(kept, home);
    return writeNote(writeNote(kept, at, ''), home, there === null ? text : `${there}\n${text}`);
  }, marks);
}
