import { describe, expect, it } from 'vitest';
import { sections } from '../../../renderer/features/report/blocks/sections.ts';
import { findGuide, partOf } from '../../../renderer/features/report/guides.ts';
import { presentView } from '../../../renderer/features/report/view.ts';
import type { Block } from '../../../shared/domain/block.ts';
import { BlockId } from '../../../shared/domain/identity.ts';
import type { TemplateSlot } from '../../../shared/domain/template.ts';
import { aSlot, aTemplate } from '../../support/aTemplate.ts';
import { aHeading, aParagraph } from '../../support/builders.ts';

const slot = (name: string, parts: object = {}): TemplateSlot =>
  aSlot(name, { guidance: name, required: [], ...parts });
const template = aTemplate(
  [
    slot('t.work', { level: 1, heading: '举措' }),
    slot('t.work.learning', { level: 2, heading: '学习' }),
    slot('t.problems', { level: 1, heading: '问题' }),
  ],
  { lead: slot('t.lead') },
);

const lead = aParagraph('前言');
const work = aHeading('举措', { slot: 't.work' });
const first = aParagraph('总的说');
const learning = aHeading('学习', { level: 2, slot: 't.work.learning' });
const detail = aHeading('细说', { level: 3 });
const text = aParagraph('中心组学法');
const own = aHeading('自己加的');
const blocks: readonly Block[] = [lead, work, first, learning, detail, text, own];

function guideAt(section: Block | 'lead', caret: Block | null): string | undefined {
  const key = section === 'lead' ? section : section.id;
  const found = sections(blocks).find((each) => each.key === key);
  if (found === undefined) throw new Error('no such section');
  return findGuide({ section: found, caret: caret?.id ?? null, blocks }, [template])?.guidance;
}

describe('the guidance beside the text', () => {
  it('is that of the section, and of the part in which the caret stands', () => {
    expect(guideAt(work, null)).toBe('t.work');
    expect(guideAt(work, first)).toBe('t.work');
    expect(guideAt(work, learning)).toBe('t.work.learning');
    expect(guideAt(work, text)).toBe('t.work.learning');
  });

  it('is that of the template’s lead for the lead', () => {
    expect(guideAt('lead', lead)).toBe('t.lead');
  });

  it('is none for a section that no template knows', () => {
    expect(guideAt(own, null)).toBeUndefined();
  });
});

describe('the place in the outline', () => {
  const [, section] = sections(blocks);

  it('is the nearest heading above the caret inside the section', () => {
    expect(section && partOf(section, text.id)).toBe(
      section?.body.findLast(
        (block, index) => block.kind === 'heading' && index <= section.body.indexOf(text),
      )?.id,
    );
    expect(section && partOf(section, first.id)).toBeNull();
    expect(section && partOf(section, null)).toBeNull();
  });

  it('falls back to the head when its section is gone', () => {
    expect(presentView(blocks, work.id)).toBe(work.id);
    expect(presentView(blocks, 'ending')).toBe('ending');
    expect(presentView(blocks, BlockId.parse('gone'))).toBe('lead');
  });
});
