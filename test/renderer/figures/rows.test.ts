import { describe, expect, it } from 'vitest';
import { countStates, filterRows, noFilter } from '../../../renderer/features/figures/rows/filterRows.ts';
import { changeOf, figureRows, type FigureRow } from '../../../renderer/features/figures/rows/figureRow.ts';
import { nextOrder, sortRows } from '../../../renderer/features/figures/rows/sortRows.ts';
import { FigureStanding } from '../../../shared/domain/figureStanding.ts';
import { Indicator } from '../../../shared/domain/indicator.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { aFigure } from '../../support/builders.ts';

const indicators = [
  anIndicator('disputes.accepted', '受理行政复议', ['复议受理'], 'disputes'),
  anIndicator('disputes.concluded', '审结行政复议', [], 'disputes'),
  anIndicator('learning.trainings', '法治培训', [], 'learning'),
];

const figures = [
  aStored('disputes.accepted', '12', { department: '法制科' }),
  aStored('disputes.accepted', '3', { department: '信访科' }),
  aStored('disputes.concluded', '10', { storedAt: '2026-03-01T00:00:00.000Z' }),
  aStored('own.夜查', '7', { source: { kind: 'typed', at: '2026-02-01T00:00:00.000Z' } }, '夜查'),
];

const before = [
  aStored('disputes.accepted', '8', { year: 2024, department: '法制科' }),
  aStored('disputes.concluded', '8', { year: 2024, department: '法制科' }),
];

const standing = FigureStanding.parse({
  uses: [
    { indicator: 'disputes.concluded', sentences: 2, formulas: 1 },
    { indicator: 'learning.trainings', sentences: 1, formulas: 0 },
  ],
  missing: [{ indicator: 'learning.trainings', why: 'used' }],
  formulas: [
    {
      stored: {
        year: 2025,
        indicator: 'own.纠错率',
        name: '纠错率',
        unit: '%',
        formula: 'rate(own.a, own.b, 1)',
        writtenAt: '2026-01-01T00:00:00.000Z',
      },
      result: { problem: { code: 'divided-by-zero' } },
      inForce: false,
    },
  ],
  proposals: [],
  series: [],
  exportedAt: null,
});

const rows = figureRows({ figures, before, standing, indicators });
const since = '2026-02-15T00:00:00.000Z';

describe('the lines of the figures', () => {
  it('are the figures as they came, then formulas without a value, then gaps', () => {
    expect(rows.map(({ name, department }) => [name, department])).toEqual([
      ['受理行政复议', '法制科'],
      ['受理行政复议', '信访科'],
      ['审结行政复议', null],
      ['夜查', null],
      ['纠错率', null],
      ['法治培训', null],
    ]);
  });

  it('stand beside last year’s figure of the same department, the whole beside the only department', () => {
    expect(rows.map((row) => row.before?.value ?? null)).toEqual(['8', null, '8', null, null, null]);
    expect(rows.slice(0, 3).map((row) => changeOf(row)?.kind ?? null)).toEqual(['changed', null, 'changed']);
  });

  it('know their states', () => {
    expect(countStates(rows, since)).toEqual({
      all: 5,
      unused: 3,
      changed: 1,
      missing: 1,
      derived: 0,
      'no-value': 1,
      typed: 1,
      'in-parts': 2,
    });
  });
});

describe('finding lines', () => {
  const found = (filter: Partial<typeof noFilter>): readonly string[] =>
    filterRows(rows, { ...noFilter, ...filter }, since).map(nameOf);

  it.each([
    ['审结', ['审结行政复议']],
    ['复议受理', ['受理行政复议法制科', '受理行政复议信访科']],
    ['sjxz', ['审结行政复议']],
    ['FYSL', ['受理行政复议法制科', '受理行政复议信访科']],
    ['信访 受理', ['受理行政复议信访科']],
    ['own.', ['夜查', '纠错率']],
    ['处罚', ['受理行政复议法制科', '受理行政复议信访科', '审结行政复议']],
    ['没有', []],
  ])('by %s', (query, names) => {
    expect(found({ query })).toEqual(names);
  });

  it('by group, department and state, gaps only when asked for', () => {
    expect(found({ group: 'disputes', department: '' })).toEqual(['审结行政复议']);
    expect(found({ department: '法制科' })).toEqual(['受理行政复议法制科']);
    expect(found({ state: 'missing' })).toEqual(['法治培训']);
    expect(found({ query: '法治培训' })).toEqual([]);
  });
});

describe('the order of lines', () => {
  it('follows a column both ways, empty cells last, and a third press gives it up', () => {
    const byValue = nextOrder(null, 'value');
    expect(sortRows(rows, byValue).map(({ figure }) => figure?.value ?? '')).toEqual([
      '3',
      '7',
      '10',
      '12',
      '',
      '',
    ]);
    const down = nextOrder(byValue, 'value');
    expect(sortRows(rows, down).map(({ figure }) => figure?.value ?? '')).toEqual([
      '12',
      '10',
      '7',
      '3',
      '',
      '',
    ]);
    expect(nextOrder(down, 'value')).toBeNull();
    expect(sortRows(rows, null)).toBe(rows);
  });

  it('sorts names as a dictionary does', () => {
    expect(sortRows(rows, { by: 'name', descending: false }).map(({ name }) => name)).toEqual([
      '法治培训',
      '纠错率',
      '审结行政复议',
      '受理行政复议',
      '受理行政复议',
      '夜查',
    ]);
  });
});

function nameOf({ name, department }: FigureRow): string {
  return name + (department ?? '');
}

function anIndicator(code: string, name: string, aliases: readonly string[], group: string): Indicator {
  return Indicator.parse({ code, name, aliases, unit: '件', group });
}

function aStored(
  indicator: string,
  value: string,
  parts: Parameters<typeof aFigure>[0] & { readonly storedAt?: string },
  name = indicator,
): StoredFigure {
  const { storedAt = '2026-01-10T00:00:00.000Z', ...rest } = parts;
  return { ...aFigure({ indicator, value, ...rest }), name, storedAt };
}
