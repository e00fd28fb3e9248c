import { describe, expect, it } from 'vitest';
import { LocalNotice } from '../../../shared/domain/localNotice.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { isCurrentIn, templatesOf } from '../../../shared/domain/templatesOf.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aSlot, aTemplate } from '../../support/aTemplate.ts';

const year = Year.parse(2025);
const template = aTemplate([
  aSlot('work'),
  aSlot('study', { level: 2 }),
  aSlot('rules', { level: 2 }),
  aSlot('plan'),
]);

function aNotice(changes: readonly object[], parts: object = {}): LocalNotice {
  return LocalNotice.parse({
    version: 1,
    id: 'n',
    name: '关于报送年度报告的通知',
    documentNumber: '某法治办〔2026〕1号',
    date: '2026-01-08',
    year: 2025,
    changes,
    ...parts,
  });
}

function under(...notices: readonly LocalNotice[]): Template {
  const shelf = { entries: [{ template, shipped: null, changed: false, removed: false }], notices };
  const [read] = templatesOf(shelf, year);
  if (read === undefined) throw new Error('the template is gone');
  return read;
}

describe('a local notice', () => {
  it('adds an item and says who asks for it', () => {
    const item = { id: 'n1', text: '营商环境专项情况' };
    const read = under(aNotice([{ kind: 'item', slot: 'work', item }]));
    expect(read.slots[0]?.required.at(-1)).toEqual({
      ...item,
      basis: '《关于报送年度报告的通知》（某法治办〔2026〕1号）',
    });
  });

  it('adds an item to the lead', () => {
    const read = under(aNotice([{ kind: 'item', slot: 't.lead', item: { id: 'n1', text: '写明' } }]));
    expect(read.lead.required).toHaveLength(1);
  });

  it('renames a heading', () => {
    expect(under(aNotice([{ kind: 'heading', slot: 'plan', heading: '下一步' }])).slots[3]?.heading).toBe(
      '下一步',
    );
  });

  it.each([
    ['behind a section with all below it', 'work', 1, 'work study rules new plan'],
    ['behind one of a lower level', 'study', 2, 'work study new rules plan'],
    ['last in the section above', 'work', 2, 'work study rules new plan'],
    ['behind the whole part that a lower one stands in', 'study', 1, 'work study rules new plan'],
    ['first, behind the lead', 't.lead', 1, 'new work study rules plan'],
    ['at the end', 'plan', 1, 'work study rules plan new'],
    ['nowhere, where its place is gone', 'gone', 1, 'work study rules plan'],
  ])('adds a section %s', (_, after, level, expected) => {
    const read = under(aNotice([{ kind: 'slot', after, section: aSlot('new', { level }) }]));
    expect(read.slots.map(({ slot }) => slot).join(' ')).toBe(expected);
  });

  it('says nothing of other years', () => {
    const change = { kind: 'heading', slot: 'plan', heading: '下一步' };
    expect(under(aNotice([change], { year: 2024 }))).toEqual(template);
  });

  it('builds on what an earlier one added', () => {
    const first = aNotice([{ kind: 'slot', after: 'plan', section: aSlot('new') }]);
    const second = aNotice([{ kind: 'heading', slot: 'new', heading: '专项' }], { id: 'm' });
    expect(under(first, second).slots.at(-1)?.heading).toBe('专项');
  });
});

it('a template is current in its years, both included, and without end where none is named', () => {
  const years = { from: year, to: Year.parse(2026) };
  const current = [2024, 2025, 2026, 2027].map((one) => isCurrentIn({ years }, Year.parse(one)));
  expect(current).toEqual([false, true, true, false]);
  expect(isCurrentIn({ years: { from: null, to: null } }, year)).toBe(true);
});
