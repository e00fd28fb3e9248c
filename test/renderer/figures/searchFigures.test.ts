import { describe, expect, it } from 'vitest';
import { searchFigures } from '../../../renderer/features/figures/searchFigures.ts';
import { StoredFigure } from '../../../shared/domain/storedFigure.ts';

const simpleCases = aFigure({
  name: '简易程序案件',
  indicator: 'enforcement.simple-cases',
  file: '执法大队.xlsx',
});
const reviews = aFigure({ name: '受理行政复议', indicator: 'disputes.accepted', department: '法制科' });
const all = [simpleCases, reviews];

describe('searching the figures', () => {
  it('finds by name, code, department and file', () => {
    expect(searchFigures(all, '简易')).toEqual([simpleCases]);
    expect(searchFigures(all, 'DISPUTES.')).toEqual([reviews]);
    expect(searchFigures(all, '法制科')).toEqual([reviews]);
    expect(searchFigures(all, '大队.xlsx')).toEqual([simpleCases]);
  });

  it('asks that every word occurs, wherever it does', () => {
    expect(searchFigures(all, '复议  法制')).toEqual([reviews]);
    expect(searchFigures(all, '复议 大队')).toEqual([]);
  });

  it('shows all while nothing is asked', () => {
    expect(searchFigures(all, '  ')).toEqual(all);
  });
});

interface Parts {
  readonly name: string;
  readonly indicator: string;
  readonly department?: string;
  readonly file?: string;
}

function aFigure({ name, indicator, department, file = '汇总.csv' }: Parts): StoredFigure {
  return StoredFigure.parse({
    name,
    indicator,
    year: 2025,
    value: '12',
    qualifier: null,
    unit: '件',
    department: department ?? null,
    source: { kind: 'cell', importId: 'i1', file, sheet: '', cell: 'C4' },
    storedAt: '2026-01-20T03:00:00Z',
  });
}
