import { describe, expect, it } from 'vitest';
import { editTemplates, findTemplateChange } from '../../../shared/domain/editTemplate.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { aSlot, aTemplate } from '../../support/aTemplate.ts';

const [work, study, plan] = [aSlot('work'), aSlot('study', { level: 2 }), aSlot('plan')];
const shipped = aTemplate([work, study, plan]);

/** How the shipped template, perhaps a later one, reads under what was changed of the first. */
function under(wanted: Template, later: Template = shipped): Template {
  const change = findTemplateChange(shipped, wanted);
  const [entry] = editTemplates([later], change === null ? [] : [change]);
  if (entry === undefined) throw new Error('the shipped template is gone');
  return entry.template;
}

describe('a changed template', () => {
  it.each([
    ['a name and years', { ...shipped, name: '本局', years: { from: 2026, to: null } }],
    ['the lead', { ...shipped, lead: { ...shipped.lead, guidance: '另写' } }],
    ['a heading', { ...shipped, slots: [work, { ...study, heading: '学法' }, plan] }],
    ['an item', { ...shipped, slots: [{ ...work, required: [] }, study, plan] }],
    ['a section less', { ...shipped, slots: [work, plan] }],
    ['no section', { ...shipped, slots: [] }],
    ['a section more, in the middle', { ...shipped, slots: [work, aSlot('own'), study, plan] }],
    ['another order', { ...shipped, slots: [plan, work, study] }],
    ['all at once', { ...shipped, slots: [{ ...plan, heading: '安排' }, aSlot('own'), study] }],
  ])('is what the clerk made of it: %s', (_, wanted) => {
    expect(under(aTemplate(wanted.slots, wanted))).toEqual(wanted);
  });

  it('is none when everything is as it shipped', () => {
    expect(findTemplateChange(shipped, aTemplate([...shipped.slots]))).toBeNull();
  });

  it('takes what a later version corrects in everything that the clerk left alone', () => {
    const wanted = { ...shipped, slots: [{ ...work, heading: '举措' }, study, plan] };
    const later = aTemplate([{ ...work, guidance: '改过的说明' }, study, plan], { description: '新说明' });
    const read = under(wanted, later);
    expect(read.slots[0]).toMatchObject({ heading: '举措', guidance: '改过的说明' });
    expect(read.description).toBe('新说明');
  });

  it('takes a section that a later version adds, where that stands, although the order was changed', () => {
    const wanted = { ...shipped, slots: [plan, work, study] };
    const later = aTemplate([work, aSlot('added'), study, plan]);
    expect(under(wanted, later).slots.map(({ slot }) => slot)).toEqual(['plan', 'work', 'added', 'study']);
  });

  it('does without a changed section that a later version ships no more', () => {
    const wanted = { ...shipped, slots: [work, { ...study, heading: '学法' }, plan] };
    expect(under(wanted, aTemplate([work, plan])).slots.map(({ slot }) => slot)).toEqual(['work', 'plan']);
  });
});
