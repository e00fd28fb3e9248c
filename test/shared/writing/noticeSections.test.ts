import { describe, expect, it } from 'vitest';
import { Desk } from '../../../shared/domain/desk.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import { LocalNotice } from '../../../shared/domain/localNotice.ts';
import { emptyMarks } from '../../../shared/domain/writingMarks.ts';
import { answerItem } from '../../../shared/writing/answers.ts';
import { addAskedSection, askedSections, wholeSection } from '../../../shared/writing/noticeSections.ts';
import { aSlot } from '../../support/aTemplate.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';

const desk = Desk.parse({ bureau: '某局', year: 2025 });
const blocks = [
  aParagraph('前言'),
  aHeading('工作', { slot: 'work' }),
  aHeading('学习', { level: 2, slot: 'study' }),
  aParagraph('学了'),
  aHeading('打算', { slot: 'plan' }),
];
const notice = (after: string, section = aSlot('more', { heading: '{year}年专项' }), year = 2025) =>
  LocalNotice.parse({
    version: 1,
    id: 'n',
    name: '通知',
    documentNumber: '',
    date: null,
    year,
    changes: [{ kind: 'slot', after, section }],
  });
const report = { ...desk, blocks };

describe('a section that a notice asks for after the report was begun', () => {
  it('is offered, and stands behind the section that the notice names', () => {
    const [asked] = askedSections(report, [notice('work')], []);
    if (asked === undefined) throw new Error('nothing is asked');
    expect(asked.cited).toBe('《通知》');
    const added = addAskedSection(blocks, asked, { heading: BlockId.parse('h'), desk });
    expect(added.map((block) => (block.kind === 'table' ? '' : block.slot))).toEqual([
      undefined,
      'work',
      'study',
      undefined,
      'more',
      'plan',
    ]);
    expect(added[4]).toMatchObject({ text: [{ text: '2025年专项' }], level: 1 });
    expect(askedSections({ ...desk, blocks: added }, [notice('work')], [])).toEqual([]);
  });

  it('is offered no more once there is a reason against it', () => {
    const at = { slot: aSlot('more').slot, item: wholeSection };
    const marks = answerItem(emptyMarks, at, { kind: 'none', reason: '本单位没有这项职责' });
    expect(askedSections(report, [notice('work')], marks.answers)).toEqual([]);
  });

  it('is not offered to reports of another year or after another template', () => {
    expect(askedSections(report, [notice('work', aSlot('more'), 2024)], [])).toEqual([]);
    expect(askedSections(report, [notice('gone')], [])).toEqual([]);
  });
});
