import { describe, expect, it } from 'vitest';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import type { TemplateSlot } from '../../../shared/domain/template.ts';
import { emptyMarks, type WritingMarks } from '../../../shared/domain/writingMarks.ts';
import { readyPart } from '../../../shared/domain/reportProgress.ts';
import { completeness, reportProgress } from '../../../shared/writing/completeness.ts';
import { SlotId } from '../../../shared/domain/identity.ts';
import { aSlot, aTemplate } from '../../support/aTemplate.ts';
import { aHeading, aParagraph, aReport, aTable } from '../../support/builders.ts';

const slot = (name: string, parts: object = {}): TemplateSlot =>
  aSlot(name, { guidance: name, required: [], ...parts });
const template = aTemplate(
  [
    slot('t.work', { level: 1, heading: '举措', indicators: ['a', 'b'] }),
    slot('t.work.law', {
      level: 2,
      heading: '学法',
      required: [
        { id: 'times', text: '几次', indicators: ['a'] },
        { id: 'how', text: '怎么学' },
      ],
      indicators: ['a', 'c', 'unstored'],
    }),
  ],
  { lead: slot('t.lead', { required: [{ id: 'who', text: '谁领导' }] }) },
);
const codes = (...names: readonly string[]): readonly IndicatorCode[] =>
  names.map((name) => IndicatorCode.parse(name));

const work = aHeading('举措', { slot: 't.work' });
const law = aHeading('学法', { level: 2, slot: 't.work.law' });
const other = aHeading('别的');
const report = aReport({
  blocks: [aParagraph('前言'), work, law, aParagraph('学了{a}，去年{c@2024}。'), other],
});

function look(marks: Partial<WritingMarks> = {}, of = report): Parameters<typeof completeness>[0] {
  return {
    report: of,
    marks: { ...emptyMarks, ...marks },
    templates: [template],
    stored: new Set(codes('a', 'b', 'c')),
  };
}

describe('how far a section is', () => {
  it('counts required items that are answered or shown by a figure, and stored figures that are not printed', () => {
    const standings = completeness(look());
    expect(standings.get(law.id)).toMatchObject({ hasWords: true, required: 2, expected: 2 });
    expect(standings.get(law.id)?.openItems.map(({ id }) => id)).toEqual(['how']);
    // Last year's figure is not this year's, and one without a figure is not asked for.
    expect(standings.get(law.id)?.unmentioned).toEqual(codes('c'));
  });

  it('holds what stands below it, each figure once', () => {
    const standing = completeness(look()).get(work.id);
    expect(standing).toMatchObject({ required: 2, expected: 3, unmentioned: codes('b', 'c') });
  });

  it('asks for the lead’s items where the report comes from a template, and for none of an own section', () => {
    const standings = completeness(look());
    expect(standings.get('lead')?.openItems.map(({ id }) => id)).toEqual(['who']);
    expect(standings.get(other.id)).toMatchObject({ hasWords: false, required: 0, expected: 0 });
    const own = aReport({ blocks: [aHeading('自拟')] });
    expect(completeness(look({}, own)).get('lead')).toMatchObject({ required: 0 });
  });

  it('does not ask for the figures of what there is nothing to say of', () => {
    const none = {
      slot: SlotId.parse('t.work.law'),
      item: 'times',
      answer: { kind: 'none', reason: '没有' } as const,
    };
    const bare = aReport({ blocks: [work, law, aParagraph('学了')] });
    expect(completeness(look({ answers: [none] }, bare)).get(law.id)).toMatchObject({
      openItems: [{ id: 'how' }],
      unmentioned: codes('c'),
    });
  });

  it('finds figures in tables and words only where there are some', () => {
    const table = aReport({ blocks: [work, law, aTable(['列'], [['{c}']])] });
    expect(completeness(look({}, table)).get(law.id)?.unmentioned).toEqual(codes('a'));
    const empty = aReport({ blocks: [work, aParagraph('　')] });
    expect(completeness(look({}, empty)).get(work.id)?.hasWords).toBe(false);
  });
});

describe('a heading with nothing below it', () => {
  it('leaves its section open; one that is a sentence of its own does not', () => {
    const sentence = aHeading('加强学习。', { level: 2, runIn: true });
    const gaps = aReport({
      blocks: [work, law, aParagraph('学了'), aHeading('空着', { level: 2 }), sentence],
    });
    expect(completeness(look({}, gaps)).get(work.id)).toMatchObject({ hasWords: true, emptyParts: 1 });
    expect(completeness(look({}, gaps)).get(sentence.id)).toMatchObject({ emptyParts: 0 });
  });
});

describe('how far the report is', () => {
  it('is said in sections done, items answered and figures not printed anywhere', () => {
    const progress = reportProgress(look({ done: [work.id] }));
    expect(progress).toEqual({ sections: 3, doneSections: 1, required: 3, answered: 1, unmentioned: 2 });
    expect(readyPart(progress)).toBeCloseTo(2 / 6);
  });

  it('is nothing for an empty sheet and all when all is done and answered', () => {
    const sheet = aReport({ blocks: [] });
    expect(readyPart(reportProgress(look({}, sheet)))).toBe(0);
    expect(readyPart(reportProgress(look({ done: ['lead'] }, sheet)))).toBe(1);
  });
});
