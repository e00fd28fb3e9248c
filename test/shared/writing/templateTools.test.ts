import { describe, expect, it } from 'vitest';
import { Desk } from '../../../shared/domain/desk.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { SlotId } from '../../../shared/domain/identity.ts';
import { addSlot, moveSlot, removeSlot } from '../../../shared/writing/arrangeSlots.ts';
import { copyTemplate } from '../../../shared/writing/copyTemplate.ts';
import { exampleSentence } from '../../../shared/writing/exampleSentence.ts';
import { fromNamedPattern, toNamedPattern } from '../../../shared/writing/namedPattern.ts';
import { aSlot, aTemplate } from '../../support/aTemplate.ts';

const slots = [
  aSlot('work'),
  aSlot('study', { level: 2 }),
  aSlot('rules', { level: 2 }),
  aSlot('plan'),
  aSlot('other'),
];
const id = (slot: string): SlotId => SlotId.parse(slot);
const names = (of: typeof slots | ReturnType<typeof moveSlot>): string =>
  of.map(({ slot }) => slot).join(' ');

describe('the sections of a template', () => {
  it.each([
    ['plan', 'up', 'plan work study rules other'],
    ['work', 'down', 'plan work study rules other'],
    ['rules', 'up', 'work rules study plan other'],
    ['study', 'up', 'work study rules plan other'],
    ['rules', 'down', 'work study rules plan other'],
    ['other', 'down', 'work study rules plan other'],
    ['work', 'up', 'work study rules plan other'],
    ['gone', 'up', 'work study rules plan other'],
  ] as const)('move with all below them: %s %s', (slot, direction, expected) => {
    expect(names(moveSlot(slots, id(slot), direction))).toBe(expected);
  });

  it('are added behind one and all below it, or first', () => {
    expect(names(addSlot(slots, id('work'), aSlot('new')))).toBe('work study rules new plan other');
    expect(names(addSlot(slots, null, aSlot('new')))).toBe('new work study rules plan other');
  });

  it('are taken away one by one', () => {
    expect(names(removeSlot(slots, id('work')))).toBe('study rules plan other');
  });
});

it('a copy has sections of its own and says the same', () => {
  let count = 0;
  const template = aTemplate(slots);
  const copied = copyTemplate(template, '副本', () => `new${String((count += 1))}`);
  const old = [template.lead, ...template.slots].map(({ slot }) => slot);
  const own = [copied.lead, ...copied.slots].map(({ slot }) => slot);
  expect(own.filter((slot) => old.includes(slot))).toEqual([]);
  expect(new Set(own).size).toBe(own.length);
  expect(copied).toMatchObject({ name: '副本', title: template.title });
  expect(copied.id).not.toBe(template.id);
  expect(copied.slots.map(({ heading }) => heading)).toEqual(template.slots.map(({ heading }) => heading));
});

describe('a pattern as a person writes it', () => {
  const simple = IndicatorCode.parse('enforcement.simple-cases');
  const nameOf = (code: IndicatorCode): string | null => (code === simple ? '简易程序案件' : null);
  const codeOf = (name: string): IndicatorCode | null => (name === '简易程序案件' ? simple : null);
  const text =
    '{bureau}{year}年办理{enforcement.simple-cases}，上年{enforcement.simple-cases:last}，{nextYear}年';
  const named = '{单位}{年度}年办理{简易程序案件}，上年{上年：简易程序案件}，{下年度}年';

  it('names figures and years, and is read back as it was', () => {
    expect(toNamedPattern(text, nameOf)).toBe(named);
    expect(fromNamedPattern(named, codeOf)).toEqual({ text, unknown: [] });
  });

  it('takes a half-width colon and blanks in the braces', () => {
    expect(fromNamedPattern('{ 上年:简易程序案件 }', codeOf).text).toBe('{enforcement.simple-cases:last}');
  });

  it('says which names stand for nothing, and leaves them as they are', () => {
    expect(fromNamedPattern('{没有的数据}和{简易程序案件}', codeOf)).toEqual({
      text: '{没有的数据}和{enforcement.simple-cases}',
      unknown: ['没有的数据'],
    });
  });

  it('keeps a name that stands for nothing out of the figures', () => {
    const desk = Desk.parse({ bureau: '某局', year: 2025 });
    const { text: read } = fromNamedPattern('另有{没有的数据}', codeOf);
    expect(exampleSentence(read, 'any', desk, () => '')).toBe('另有{没有的数据}');
  });

  it('shows an indicator that is gone by its code', () => {
    expect(toNamedPattern('{own.gone}', nameOf)).toBe('{own.gone}');
  });

  it('is shown as it would read, in the units of its figures', () => {
    const desk = Desk.parse({ bureau: '某局', year: 2025 });
    expect(exampleSentence(text, 'fall', desk, () => '件')).toBe('某局2025年办理8件，上年12件，2026年');
    expect(exampleSentence(text, 'zero', desk, () => '件')).toContain('办理0件');
  });
});
