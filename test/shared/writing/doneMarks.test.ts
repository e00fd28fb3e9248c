import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/domain/block.ts';
import { emptyMarks, type MarkedPlace, type WritingMarks } from '../../../shared/domain/writingMarks.ts';
import { donePlaces, placesAbove, setDone, unmarkChanged } from '../../../shared/writing/doneMarks.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';
import { anyBlocks } from '../../renderer/report/arbitraries.ts';

const lead = aParagraph('前言');
const work = aHeading('举措');
const law = aHeading('学法', { level: 2 });
const lawText = aParagraph('学了');
const force = aHeading('执法', { level: 2 });
const forceText = aParagraph('查了');
const plans = aHeading('打算');
const blocks: readonly Block[] = [lead, work, law, lawText, force, forceText, plans];
const marked = (...done: readonly MarkedPlace[]): WritingMarks => ({ ...emptyMarks, done });
const mark = (marks: WritingMarks, place: MarkedPlace, isDone: boolean): WritingMarks =>
  setDone(marks, blocks, { place, isDone });
const done = (marks: WritingMarks): readonly MarkedPlace[] => [...donePlaces(blocks, marks)];
const retyped = (old: Block, words: string): readonly Block[] =>
  blocks.map((block) => (block === old ? { ...aParagraph(words), id: block.id } : block));

describe('what is done', () => {
  it('is all below a finished section, and a section whose parts are all finished', () => {
    expect(done(marked(work.id)).toSorted()).toEqual([work.id, law.id, force.id].toSorted());
    expect(done(marked(law.id, force.id)).toSorted()).toEqual([work.id, law.id, force.id].toSorted());
    expect(done(marked(law.id))).toEqual([law.id]);
  });

  it('leaves the neighbours done when one part of a finished section is opened again', () => {
    const opened = mark(marked(work.id, plans.id), force.id, false);
    expect(done(opened).toSorted()).toEqual([law.id, plans.id].toSorted());
    expect(done(mark(opened, force.id, true))).toContain(work.id);
    expect(done(mark(marked('lead'), 'lead', false))).toEqual([]);
  });

  it('can be set and taken back at any heading, and changes no other', () => {
    fc.assert(
      fc.property(anyBlocks, fc.array(fc.nat(20)), fc.nat(20), (any, picks, pick) => {
        const places: readonly MarkedPlace[] = [
          'lead',
          ...any.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
        ];
        const at = (index: number): MarkedPlace => places[index % places.length] ?? 'lead';
        const before: WritingMarks = { ...emptyMarks, done: picks.map(at) };
        const place = at(pick);
        expect(donePlaces(any, setDone(before, any, { place, isDone: true }))).toContain(place);
        const after = donePlaces(any, setDone(before, any, { place, isDone: false }));
        expect(after).not.toContain(place);
        const index = any.findIndex(({ id }) => id === place);
        const above = new Set(place === 'lead' ? [] : placesAbove(any, index));
        for (const each of donePlaces(any, before)) {
          const from = any.findIndex(({ id }) => id === each);
          const isBelow = place === 'lead' || (each !== 'lead' && placesAbove(any, from).includes(place));
          if (!above.has(each) && !isBelow && each !== 'lead') expect(after).toContain(each);
        }
      }),
    );
  });
});

describe('changing what is done', () => {
  it('makes it open again, with all that it stands under, and nothing beside it', () => {
    const after = retyped(forceText, '又查了');
    expect(unmarkChanged(marked(work.id, plans.id, 'lead'), blocks, after).done).toEqual([
      'lead',
      law.id,
      plans.id,
    ]);
    expect(unmarkChanged(marked('lead'), blocks, retyped(lead, '新前言')).done).toEqual([]);
  });

  it('is seen in a removed paragraph and in an added one', () => {
    const marks = marked(work.id);
    expect(
      unmarkChanged(
        marks,
        blocks,
        blocks.filter((block) => block !== forceText),
      ).done,
    ).toEqual([law.id]);
    const longer = [...blocks.slice(0, 4), aParagraph('又学了'), ...blocks.slice(4)];
    expect(unmarkChanged(marks, blocks, longer).done).toEqual([force.id]);
  });

  it('is not what a move or another level does, nor a change elsewhere', () => {
    const marks = marked(work.id);
    expect(unmarkChanged(marks, blocks, [plans, ...blocks.slice(0, -1)])).toBe(marks);
    const lower = blocks.map((block) => (block === plans ? { ...plans, level: 2 as const } : block));
    expect(unmarkChanged(marked('lead', plans.id), blocks, lower)).toEqual(marked('lead', plans.id));
    expect(unmarkChanged(marks, blocks, retyped(lead, '新前言'))).toBe(marks);
  });
});
