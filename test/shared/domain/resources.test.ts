import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { Inline } from '../../../shared/domain/block.ts';
import type { Indicator } from '../../../shared/domain/indicator.ts';
import { Report } from '../../../shared/domain/report.ts';
import { Template } from '../../../shared/domain/template.ts';
import { makeBureauWorkbook, makeDetachmentFile } from '../../fixtures/sample/makeSampleWorkbook.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';
import { detachmentFileName, workbookName } from '../../fixtures/sample/sampleRows.ts';

const resources = join(import.meta.dirname, '../../../resources');
const template = Template.parse(readJson('templates/1-statutory-five.json'));
const report = Report.parse(readJson('samples/甘州区城市管理局2025年度报告.report.json'));
const codes = new Set<string>(shippedCatalogue.indicators.map(({ code }) => code));

describe('the template of the five statutory parts', () => {
  it('asks for the five parts in the order of the clause', () => {
    expect(template.slots.filter(({ level }) => level === 1).map(({ slot }) => slot)).toEqual([
      'statutory.achievements',
      'statutory.shortcomings',
      'statutory.first-responsibility',
      'statutory.plan',
      'statutory.other',
    ]);
  });

  it('gives each section its own id', () => {
    expect(repeated([template.lead.slot, ...template.slots.map(({ slot }) => slot)])).toEqual([]);
  });

  it('suggests only indicators of the catalogue', () => {
    expect(template.slots.flatMap(({ indicators }) => indicators).filter((code) => !codes.has(code))).toEqual(
      [],
    );
  });

  it('gives each required item its own id, and shows it by indicators of the catalogue', () => {
    for (const { required } of [template.lead, ...template.slots]) {
      expect(repeated(required.map(({ id }) => id))).toEqual([]);
      expect(
        required.flatMap(({ indicators = [] }) => indicators).filter((code) => !codes.has(code)),
      ).toEqual([]);
    }
  });

  it('leaves places for the bureau and the year in the title', () => {
    expect(template.title).toContain('{bureau}');
    expect(template.title).toContain('{year}');
  });
});

describe('the sample workbooks', () => {
  it('are what their script makes', () => {
    expect(makeBureauWorkbook()).toEqual(new Uint8Array(readFileSync(samplePath(workbookName))));
    expect(makeDetachmentFile()).toEqual(new Uint8Array(readFileSync(samplePath(detachmentFileName))));
  });

  it('hold figures of the catalogue only, in its units, each once', () => {
    expect(sampleRows.filter(({ indicator }) => indicator === undefined)).toEqual([]);
    expect(sampleRows.filter(({ indicator, unit }) => indicator?.unit !== unit)).toEqual([]);
    expect(repeated(sampleRows.map(({ indicator }) => indicator?.code ?? ''))).toEqual([]);
  });

  it('hold powers whose kinds add up to their total', () => {
    const kinds = ['licence', 'penalty', 'coercion', 'confirmation', 'reward', 'supervision', 'other'];
    const sum = kinds.reduce((total, kind) => total.plus(valueOf(`powers.${kind}-items`)), new Big(0));
    expect(sum.eq(valueOf('powers.items'))).toBe(true);
  });

  it.each([
    ['enforcement.certified-officers', 'enforcement.officers'],
    ['enforcement.officers', 'learning.trained-staff'],
    ['enforcement.seconded-officers', 'enforcement.certified-officers'],
    ['enforcement.assisted-cases', 'enforcement.ordinary-cases'],
    ['enforcement.legal-reviews', 'enforcement.ordinary-cases'],
    ['enforcement.first-offence-waivers', 'enforcement.waived-cases'],
    ['enforcement.commitment-letters', 'enforcement.first-offence-waivers'],
    ['enforcement.reviewed-files', 'enforcement.ordinary-cases'],
    ['disputes.petitions', 'disputes.petition-matters'],
    ['learning.trained-staff', 'learning.training-attendances'],
  ])('hold no more of the part %s than of the whole %s', (part, whole) => {
    expect(valueOf(part).lte(valueOf(whole))).toBe(true);
  });

  it('hold abolished and amended documents within those that were reviewed', () => {
    const changed = valueOf('decisions.normative-abolished').plus(valueOf('decisions.normative-amended'));
    expect(changed.lte(valueOf('decisions.normative-cleaned'))).toBe(true);
  });
});

describe('the sample report', () => {
  const texts = report.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const figures = texts.flat().flatMap((inline) => ('figure' in inline ? [inline.figure] : []));

  it('prints at least 45 figures, each with a row in a sample workbook', () => {
    expect(figures.length).toBeGreaterThanOrEqual(45);
    const imported = new Set(sampleRows.map(({ indicator }) => indicator?.code));
    expect(figures.filter((code) => !imported.has(code))).toEqual([]);
  });

  it('leaves no imported figure unused', () => {
    const used = new Set(figures);
    const unused = sampleRows.filter(({ indicator }) => indicator !== undefined && !used.has(indicator.code));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('has no number typed by hand: only years, dates and names hold digits', () => {
    const typed = texts.flatMap((text) => text.flatMap((inline) => ('text' in inline ? [inline.text] : [])));
    expect(
      typed.filter((text) => /\d+(\.\d+)?(余|多)?(件|起|次|人|名|份|条|项|家|处|%|元|万)/u.test(text)),
    ).toEqual([]);
    expect(typed.map(withoutDatesAndNames).filter((text) => /\d/u.test(text))).toEqual([]);
  });

  it('repeats no unit after a figure, because the figure prints its own', () => {
    expect(texts.flatMap(repeatedUnits)).toEqual([]);
  });

  it('is written with full-width punctuation', () => {
    const typed = texts.flat().map((inline) => ('text' in inline ? inline.text : ''));
    expect(typed.filter((text) => /[,:;()?!"'\s]/u.test(text))).toEqual([]);
  });

  it('ends no heading with a full stop and follows each run-in heading with its paragraph', () => {
    report.blocks.forEach((block, index) => {
      if (block.kind !== 'heading') return;
      expect(lastText(block.text)).not.toMatch(/[。：]$/u);
      if (block.runIn) expect(report.blocks[index + 1]?.kind).toBe('paragraph');
    });
  });

  it('fills every section of the template, in its order', () => {
    const slots = report.blocks.flatMap((block) => ('slot' in block ? [block.slot] : []));
    expect(slots).toEqual([template.lead.slot, ...template.slots.map(({ slot }) => slot)]);
  });
});

interface SampleFigure {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly indicator: Indicator | undefined;
}

const indicatorByName = new Map(
  shippedCatalogue.indicators.flatMap((indicator) =>
    namesOf(indicator).map((name) => [normalise(name), indicator] as const),
  ),
);
const sampleRows = [workbookName, detachmentFileName].flatMap(readSampleRows);

/** The numbered rows of a sample workbook; title, header and signature rows bear no number. */
function readSampleRows(file: string): readonly SampleFigure[] {
  const { Sheets, SheetNames } = XLSX.read(readFileSync(samplePath(file)), { raw: true });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error(`${file} has no sheet`);
  return XLSX.utils
    .sheet_to_json<readonly unknown[]>(sheet, { header: 1 })
    .filter(([number]) => /^\d+$/u.test(String(number)))
    .map(([, name, value, unit]) => ({
      name: String(name),
      value: String(value),
      unit: String(unit),
      indicator: indicatorByName.get(normalise(String(name))),
    }));
}

function valueOf(code: string): Big {
  const row = sampleRows.find(({ indicator }) => indicator?.code === code);
  if (row === undefined) throw new Error(`no sample row for ${code}`);
  return new Big(row.value.replace(/[余多%]/gu, ''));
}

function namesOf({ name, aliases }: Indicator): readonly string[] {
  return [name, ...aliases];
}

/** How names are compared here: without width, spaces and punctuation. */
function normalise(name: string): string {
  return name.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function withoutDatesAndNames(text: string): string {
  return text.replace(/20\d\d年(\d{1,2}月\d{1,2}日)?|至\d{1,2}月\d{1,2}日|12345热线|“721”工作法/gu, '');
}

function repeatedUnits(text: readonly Inline[]): readonly string[] {
  return text.flatMap((inline, index) => {
    const next = text[index + 1];
    if (!('figure' in inline) || next === undefined || !('text' in next)) return [];
    const unit = shippedCatalogue.indicators.find(({ code }) => code === inline.figure)?.unit ?? '';
    return next.text.startsWith(unit) ? [`${inline.figure} ${next.text}`] : [];
  });
}

function lastText(text: readonly Inline[]): string {
  const last = text.at(-1);
  return last !== undefined && 'text' in last ? last.text : '';
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(resources, path), 'utf8'));
}

function samplePath(file: string): string {
  return join(resources, 'samples', file);
}
