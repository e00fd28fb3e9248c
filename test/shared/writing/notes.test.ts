import { describe, expect, it } from 'vitest';
import { emptyMarks } from '../../../shared/domain/writingMarks.ts';
import { findNote, keepNotes, writeNote } from '../../../shared/writing/notes.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';

const work = aHeading('举措');
const law = aHeading('学法', { level: 2 });
const blocks = [aParagraph('前言'), work, law, aParagraph('学了')];

describe('notes to oneself', () => {
  it('are one for a place, and none when emptied', () => {
    const marks = writeNote(emptyMarks, law.id, '问王科长');
    expect(findNote(marks, law.id)).toBe('问王科长');
    expect(findNote(marks, work.id)).toBeNull();
    expect(writeNote(marks, law.id, ' ').notes).toEqual([]);
    expect(writeNote(marks, law.id, '问王科长')).toBe(marks);
  });

  it('go to the heading above when theirs is gone, behind what is noted there', () => {
    const marks = writeNote(writeNote(emptyMarks, law.id, '问王科长'), work.id, '月底前');
    const kept = keepNotes(
      marks,
      blocks,
      blocks.filter((block) => block !== law),
    );
    expect(kept.notes).toEqual([{ at: work.id, text: '月底前\n问王科长' }]);
    expect(keepNotes(marks, blocks, []).notes).toEqual([{ at: 'lead', text: '问王科长\n月底前' }]);
    expect(keepNotes(marks, blocks, blocks)).toBe(marks);
  });
});
