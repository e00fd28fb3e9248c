import { Template, TemplateSlot } from '../../shared/domain/template.ts';

export function aSlot(slot: string, parts: object = {}): TemplateSlot {
  return TemplateSlot.parse({
    slot,
    level: 1,
    heading: slot,
    guidance: `怎样写${slot}`,
    required: [{ id: 'first', text: '要点' }],
    indicators: [],
    patterns: [],
    basis: '当地通知',
    ...parts,
  });
}

/** A template with these sections. */
export function aTemplate(slots: readonly TemplateSlot[], parts: object = {}): Template {
  return Template.parse({
    format: 'nianbao-template',
    version: 2,
    id: 't',
    name: '模板',
    description: '说明',
    years: { from: null, to: null },
    title: '{bureau}{year}年报告',
    lead: { slot: 't.lead', guidance: '开头', required: [], indicators: [], patterns: [], basis: '当地通知' },
    slots,
    ...parts,
  });
}
