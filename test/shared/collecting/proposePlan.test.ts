import { expect, it } from 'vitest';
import { daysLate } from '../../../shared/collecting/kitDesk.ts';
import { proposePlan } from '../../../shared/collecting/proposePlan.ts';
import type { StoredFigure } from '../../../shared/domain/storedFigure.ts';
import { Year } from '../../../shared/domain/year.ts';
import { aKit } from '../../support/aKit.ts';
import { aFigure } from '../../support/builders.ts';

const year = Year.parse(2026);
const nothing = { year, lastKit: null, lastFigures: [], figures: [] };

it('asks each department again for what it sent, and nobody for what a formula made', () => {
  const lastFigures = [
    stored({ department: '执法科' }),
    stored({ department: null }),
    stored({ department: '执法科', indicator: 'enforcement.fines' }),
    stored({ department: ' 法规科 ' }),
    stored({ department: '合计', source: { kind: 'derived', formula: 'a + b', inputs: [] } }),
  ];
  const { origin, plan } = proposePlan({ ...nothing, lastFigures });
  expect(origin).toBe('last-figures');
  expect(plan.offices.map(({ number, name, indicators }) => [number, name, indicators.length])).toEqual([
    [1, '执法科', 2],
    [2, '法规科', 1],
  ]);
});

it('prefers the plan of last year’s kit, its deadline a year later', () => {
  const lastKit = aKit({ plan: { deadline: '2026-02-10', offices: aKit().plan.offices } });
  const { origin, plan } = proposePlan({
    ...nothing,
    lastKit,
    lastFigures: [stored({ department: '执法科' })],
  });
  expect(origin).toBe('last-kit');
  expect(plan.deadline).toBe('2027-02-10');
  expect(plan.offices).toEqual(lastKit.plan.offices);
});

it('names no day that there is not', () => {
  const lastKit = aKit({ plan: { deadline: '2024-02-29', offices: aKit().plan.offices } });
  expect(proposePlan({ ...nothing, lastKit }).plan.deadline).toBe('2027-01-31');
});

it('counts the days after the deadline', () => {
  expect(daysLate('2026-01-31', '2026-01-31')).toBe(0);
  expect(daysLate('2026-01-31', '2026-02-03')).toBe(3);
  expect(daysLate(null, '2026-02-03')).toBe(0);
});

function stored(parts: Parameters<typeof aFigure>[0]): StoredFigure {
  return { ...aFigure(parts), name: '简易程序案件', storedAt: '2026-01-01T00:00:00.000Z' };
}
