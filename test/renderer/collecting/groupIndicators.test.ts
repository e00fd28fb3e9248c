import { expect, it } from 'vitest';
import { groupIndicators } from '../../../renderer/features/collecting/plan/groupIndicators.ts';
import type { IndicatorView } from '../../../renderer/features/collecting/plan/groupIndicators.ts';
import { askedOf } from '../../../shared/collecting/editPlan.ts';
import { aKit, enforcementOffice } from '../../support/aKit.ts';
import { shippedCatalogue } from '../../support/shippedCatalogue.ts';

const askers = askedOf(aKit().plan);
const shown = (query: string, view: IndicatorView) =>
  groupIndicators(shippedCatalogue.indicators, { query, view, office: enforcementOffice, askers });

it('shows what the office in hand is asked for, what nobody is asked for, or all', () => {
  const count = (view: IndicatorView): number => shown('', view).flatMap(({ members }) => members).length;
  expect(count('all')).toBe(shippedCatalogue.indicators.length);
  expect(count('mine')).toBe(4);
  expect(count('open')).toBe(shippedCatalogue.indicators.length - 6);
});

it('finds by words of the name and by unit, and counts what is asked for', () => {
  const [group] = shown('程序 案件', 'all');
  expect(group).toMatchObject({ group: 'enforcement', asked: 2 });
  expect(group?.members.every(({ name }) => name.includes('程序') && name.includes('案件'))).toBe(true);
  expect(shown('没有这样的指标', 'all')).toEqual([]);
});
