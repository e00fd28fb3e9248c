import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figurePrinter } from '../../../shared/document/figurePrinter.ts';
import { Desk } from '../../../shared/domain/desk.ts';
import { Figure } from '../../../shared/domain/figure.ts';
import { parsePattern } from '../../../shared/domain/patternText.ts';
import { Template } from '../../../shared/domain/template.ts';
import type { SentencePattern, TemplateLead } from '../../../shared/domain/template.ts';
import { choosePattern } from '../../../shared/writing/choosePattern.ts';
import { fillPattern } from '../../../shared/writing/fillPattern.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

const folder = join(import.meta.dirname, '../../../resources/templates');
const templates = readdirSync(folder).map((name) =>
  Template.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);
const desk = Desk.parse({ bureau: '某县城市管理局', year: 2025 });
const codes = new Set<string>(shippedCatalogue.indicators.map(({ code }) => code));

/** What this year's and last year's value are, and which sentence that calls for. */
const standings = [
  ['more', '12', '8'],
  ['fewer', '8', '12'],
  ['as many', '12', '12'],
  ['none', '0', '12'],
  ['none after none', '0', '0'],
  ['some without a base', '12', null],
] as const;

function partsOf({ lead, slots }: Template): readonly TemplateLead[] {
  return [lead, ...slots];
}

function figuresOf(now: string, before: string | null): readonly Figure[] {
  return shippedCatalogue.indicators.flatMap(({ code, unit }) =>
    [
      { year: 2025, value: now },
      { year: 2024, value: before },
    ].flatMap(({ year, value }) =>
      value === null
        ? []
        : Figure.parse({
            indicator: code,
            year,
            value,
            unit,
            qualifier: null,
            department: null,
            source: { kind: 'typed', at: '2026-01-01T00:00:00Z' },
          }),
    ),
  );
}

function compose(pattern: SentencePattern, now: string, before: string | null): string | null {
  const figures = figuresOf(now, before);
  const find = (year: number): Figure | null =>
    figures.find((figure) => figure.indicator === pattern.subject && figure.year === year) ?? null;
  const chosen = choosePattern(pattern, { now: find(2025), before: find(2024) });
  if (chosen === null) return null;
  const print = figurePrinter(figures, desk.year);
  return fillPattern(chosen.text, desk)
    .map((inline) => ('text' in inline ? inline.text : print(inline).text))
    .join('');
}

describe('the shipped templates', () => {
  it('are the five outlines that are in use, the statutory one first', () => {
    expect(templates.map(({ id }) => id)).toEqual([
      'statutory-five',
      'department-four',
      'district-ten',
      'six-themes',
      'blank',
    ]);
  });

  it('name each section once among all of them, as reports know sections by these names', () => {
    const slots = templates.flatMap(partsOf).map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
  });

  it('follow the ten parts in their order', () => {
    const district = templates.find(({ id }) => id === 'district-ten');
    expect(district?.slots.filter(({ level }) => level === 2)).toHaveLength(10);
  });
});

describe.each(templates.map((template) => [template.name, template] as const))('%s', (_, template) => {
  const parts = partsOf(template);

  it('asks only for indicators of the catalogue, each once in a section', () => {
    for (const { indicators, required, patterns } of parts) {
      const used = [
        ...indicators,
        ...required.flatMap((item) => item.indicators ?? []),
        ...patterns.flatMap(({ subject }) => subject ?? []),
        ...patterns.flatMap(({ variants }) => textsOf(variants).flatMap(figuresIn)),
      ];
      expect(used.filter((code) => !codes.has(code))).toEqual([]);
      expect(new Set(indicators).size).toBe(indicators.length);
    }
  });

  it('gives items and sentences of a section ids of their own', () => {
    for (const { required, patterns } of parts) {
      expect(new Set(required.map(({ id }) => id)).size).toBe(required.length);
      expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
    }
  });

  it('explains every section and says what it must hold', () => {
    for (const { guidance, required, basis } of parts) {
      expect(guidance.length).toBeGreaterThan(15);
      expect(required.length).toBeGreaterThan(0);
      expect(basis).toMatch(/《|当地通知/u);
    }
  });

  it.each(standings)('composes a whole sentence of every pattern for %s', (_case, now, before) => {
    for (const pattern of parts.flatMap(({ patterns }) => patterns)) {
      const sentence = compose(pattern, now, before);
      expect(sentence, pattern.id).not.toBeNull();
      expect(sentence).toMatch(/[。：]$/u);
      expect(sentence).not.toMatch(/[{}#]|undefined/u);
      if (pattern.subject !== null) expect(sentence, pattern.id).not.toContain('缺数据');
    }
  });

  it('says a unit once, as the figure brings its own', () => {
    for (const pattern of parts.flatMap(({ patterns }) => patterns)) {
      expect(compose(pattern, '12', '8')).not.toMatch(/(件件|次次|人人|名名|份份|%%|件次|项项|条条|场次场)/u);
    }
  });

  it('is written with full-width punctuation', () => {
    const texts = parts.flatMap(({ guidance, basis, required, patterns }) => [
      guidance,
      basis,
      ...required.map(({ text }) => text),
      ...patterns.flatMap(({ variants }) => textsOf(variants)),
    ]);
    expect(texts.map(withoutPlaces).filter((text) => /[,:;()?!"'\s]/u.test(text))).toEqual([]);
  });
});

function textsOf(variants: SentencePattern['variants']): readonly string[] {
  return Object.values(variants).filter((text) => text !== undefined);
}

function figuresIn(text: string): readonly string[] {
  return parsePattern(text).flatMap((piece) => ('figure' in piece ? piece.figure : []));
}

function withoutPlaces(text: string): string {
  return text.replaceAll(/\{[^{}]*\}/gu, '');
}
