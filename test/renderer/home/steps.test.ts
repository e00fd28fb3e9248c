import { describe, expect, it } from 'vitest';
import { findNextStep, listSteps, writtenPart } from '../../../renderer/features/home/steps.ts';
import { aSummary } from './summary.ts';

function stateOf(name: string, change: Parameters<typeof aSummary>[0]): string | undefined {
  return listSteps(aSummary(change)).find((step) => step.name === name)?.state;
}

describe('the steps of a report', () => {
  it('stand in the order of the work', () => {
    expect(listSteps(aSummary()).map((step) => step.name)).toEqual(['figures', 'write', 'export', 'archive']);
  });

  it('call writing done only when every section has words', () => {
    expect(stateOf('write', { writtenSections: 0 })).toBe('open');
    expect(stateOf('write', { writtenSections: 4 })).toBe('started');
    expect(stateOf('write', { writtenSections: 5 })).toBe('done');
  });

  it('do not call a report without sections written', () => {
    expect(stateOf('write', { sections: 0, writtenSections: 0 })).toBe('open');
    expect(writtenPart(aSummary({ sections: 0, writtenSections: 0 }))).toBe(0);
  });

  it('call an export stale once the report was saved after it', () => {
    expect(stateOf('export', { exportedAt: null })).toBe('open');
    expect(stateOf('export', { exportedAt: '2026-02-03T06:31:59.999Z' })).toBe('stale');
    expect(stateOf('export', { exportedAt: '2026-02-03T06:32:00.000Z' })).toBe('done');
  });
});

describe('the next thing to do', () => {
  it('is the first step that is not done', () => {
    expect(findNextStep(aSummary({ figuresStored: 0, writtenSections: 0, exportedAt: null }))).toBe(
      'figures',
    );
    expect(findNextStep(aSummary({ writtenSections: 2, exportedAt: null }))).toBe('write');
    expect(findNextStep(aSummary({ exportedAt: null }))).toBe('export');
    expect(findNextStep(aSummary({ exportedAt: '2026-01-01T00:00:00.000Z' }))).toBe('export');
    expect(findNextStep(aSummary())).toBe('archive');
  });

  it('is nothing for an archived report', () => {
    expect(findNextStep(aSummary({ archivedAt: '2026-03-18T06:54:13.000Z', figuresStored: 0 }))).toBeNull();
  });
});
