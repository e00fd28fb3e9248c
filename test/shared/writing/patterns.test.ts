import { describe, expect, it } from 'vitest';
import { Desk } from '../../../shared/domain/desk.ts';
import { Figure } from '../../../shared/domain/figure.ts';
import { parsePattern, printPattern } from '../../../shared/domain/patternText.ts';
import { SentencePattern } from '../../../shared/domain/template.ts';
import { choosePattern } from '../../../shared/writing/choosePattern.ts';
import { fillPattern, fillWords } from '../../../shared/writing/fillPattern.ts';

const subject = 'enforcement.ordinary-cases';
const every = SentencePattern.parse({
  id: 'cases',
  subject,
  variants: { zero: '零', rise: '增', fall: '减', flat: '平', noBase: '无基数', any: '都行' },
});
const desk = Desk.parse({ bureau: '某县城市管理局', year: 2025 });

function aFigure(year: number, value: string, parts: object = {}): Figure {
  return Figure.parse({
    indicator: subject,
    year,
    value,
    qualifier: null,
    unit: '件',
    department: null,
    source: { kind: 'typed', at: '2026-01-01T00:00:00Z' },
    ...parts,
  });
}

function chosen(now: string | null, before: string | null, parts: object = {}): string | undefined {
  return choosePattern(every, {
    now: now === null ? null : aFigure(2025, now),
    before: before === null ? null : aFigure(2024, before, parts),
  })?.case;
}

describe('the variant of a sentence', () => {
  it.each([
    ['0', '5', 'zero'],
    ['0.00', null, 'zero'],
    ['166', '165', 'rise'],
    ['164', '165', 'fall'],
    ['98.450', '98.45', 'flat'],
    ['0.3', '0.1', 'rise'],
    ['12', '0', 'rise'],
    ['12', null, 'noBase'],
    [null, '12', 'noBase'],
  ])('of %s after %s is %s', (now, before, expected) => {
    expect(chosen(now, before)).toBe(expected);
  });

  it('compares exactly where floating numbers would not', () => {
    expect(chosen('9007199254740993', '9007199254740992')).toBe('rise');
  });

  it('compares amounts in other units of the same kind, and takes others for no base', () => {
    const yuan = (value: string) => aFigure(2025, value, { unit: '元' });
    const before = aFigure(2024, '41.5', { unit: '万元' });
    expect(choosePattern(every, { now: yuan('415000'), before })?.case).toBe('flat');
    expect(choosePattern(every, { now: yuan('414999'), before })?.case).toBe('fall');
    expect(chosen('5', '5', { unit: '人次' })).toBe('noBase');
  });

  it('claims neither more nor less where only the qualifier differs', () => {
    expect(chosen('300', '300', { qualifier: '余' })).toBe('any');
  });

  it('falls back to the one that always fits, and offers nothing where there is none', () => {
    const rising = SentencePattern.parse({ ...every, variants: { rise: '增' } });
    const both = SentencePattern.parse({ ...every, variants: { rise: '增', any: '都行' } });
    const figures = { now: aFigure(2025, '1'), before: aFigure(2024, '2') };
    expect(choosePattern(rising, figures)).toBeNull();
    expect(choosePattern(both, figures)?.text).toBe('都行');
  });

  it('shows what would be said while the figure is missing', () => {
    const rising = SentencePattern.parse({ ...every, variants: { rise: '增', zero: '零' } });
    expect(choosePattern(rising, { now: null, before: null })?.case).toBe('rise');
  });
});

describe('a sentence pattern', () => {
  it('becomes text with the figures of its own year and the year before', () => {
    expect(fillPattern(`{bureau}{year}年办结{${subject}}，上年为{${subject}:last}。`, desk)).toEqual([
      { text: '某县城市管理局2025年办结' },
      { figure: subject },
      { text: '，上年为' },
      { figure: subject, year: 2024 },
      { text: '。' },
    ]);
  });

  it('keeps braces that name nothing as they are written', () => {
    expect(fillPattern('见{附件 一}、{附件二}和{', desk)).toEqual([{ text: '见{附件 一}、{附件二}和{' }]);
  });

  it('is written as it was read', () => {
    const text = `{nextYear}年{${subject}:last}{}与{ ${subject}}}`;
    expect(printPattern(parsePattern(text))).toBe(text);
  });

  it('fills years and the bureau into a heading', () => {
    expect(fillWords('{bureau}{nextYear}年安排，{lastYear}年回顾', desk)).toBe(
      '某县城市管理局2026年安排，2024年回顾',
    );
  });
});
