import { describe, expect, it } from 'vitest';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { TemplateSlot } from '../../../shared/domain/template.ts';
import { emptyMarks } from '../../../shared/domain/writingMarks.ts';
import { answerItem, itemStandings } from '../../../shared/writing/answers.ts';

const cases = IndicatorCode.parse('enforcement.simple-cases');
const slot = TemplateSlot.parse({
  slot: 'work',
  level: 1,
  heading: '工作',
  guidance: '怎样写',
  required: [
    { id: 'cases', text: '案件数量', indicators: [cases] },
    { id: 'measures', text: '举措' },
  ],
  indicators: [],
  patterns: [],
  basis: '当地通知',
});
const [first, second] = slot.required.map(({ id }) => ({ slot: slot.slot, item: id }));
if (first === undefined || second === undefined) throw new Error('two items');

function standings(marks = emptyMarks, printed: readonly IndicatorCode[] = []): readonly string[] {
  return itemStandings(slot, marks.answers, new Set(printed)).map(({ standing }) =>
    standing.kind === 'said' ? `${standing.kind} by ${standing.by}` : standing.kind,
  );
}

describe('the required items of a section', () => {
  it('are open until they are answered', () => {
    expect(standings()).toEqual(['open', 'open']);
    expect(standings(answerItem(emptyMarks, second, { kind: 'said' }))).toEqual(['open', 'said by clerk']);
  });

  it('are said where the text prints one of their figures', () => {
    expect(standings(emptyMarks, [cases])).toEqual(['said by figures', 'open']);
  });

  it('have nothing to say when the clerk says so, whatever the figures show', () => {
    const marks = answerItem(emptyMarks, first, { kind: 'none', reason: '本年度无执法职能' });
    expect(standings(marks, [cases])).toEqual(['none', 'open']);
  });

  it('have one answer each, and none once it is taken back', () => {
    const said = answerItem(emptyMarks, first, { kind: 'said' });
    const none = answerItem(said, first, { kind: 'none', reason: '无' });
    expect(none.answers).toHaveLength(1);
    expect(answerItem(none, first, null).answers).toEqual([]);
  });

  it('are not answered by what was answered in another section', () => {
    const elsewhere = TemplateSlot.parse({ ...slot, slot: 'other' }).slot;
    expect(standings(answerItem(emptyMarks, { ...first, slot: elsewhere }, { kind: 'said' }))).toEqual([
      'open',
      'open',
    ]);
  });
});
