import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../shared/domain/compareYears.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { aFigure } from '../../support/builders.ts';

describe('this year beside last year', () => {
  it.each([
    ['4425 件', '4100 件', '325件 7.9%'],
    ['4100 件', '4425 件', '-325件 -7.3%'],
    ['4425 件', '4425 件', 'same'],
    ['0 件', '0 件', 'same'],
    ['12 件', '0 件', '12件 from zero'],
    ['0 件', '12 件', '-12件 -100%'],
    ['98.45 %', '97.1 %', '1.35个百分点'],
    ['7.2 万元', '70000 元', '0.2万元 2.9%'],
    ['4700 件 余', '4700 件', '0件余'],
    ['4700 件 余', '4000 件', '700件余'],
    ['26 处', '198 个', 'units-differ'],
  ])('%s after %s is %s', (now, before, says) => {
    expect(words(figure(now, 2025), figure(before, 2024))).toBe(says);
  });

  it('compares the parts of a department as well', () => {
    const department = '执法大队';
    expect(words(figure('2 件', 2025, department), figure('1 件', 2024, department))).toBe('1件 100%');
  });
});

function figure(text: string, year: number, department: string | null = null): Figure {
  const [value = '', unit = '', qualifier] = text.split(' ');
  return aFigure({ value, unit, qualifier: qualifier === '余' ? '余' : null, year, department });
}

function words(now: Figure, before: Figure): string {
  const change = compareYears(now, before);
  if (change.kind !== 'changed') return change.kind;
  const { difference, growth, fromZero } = change;
  return [
    difference.value + difference.unit + (difference.qualifier ?? ''),
    ...(growth === null ? [] : [growth.value + growth.unit]),
    ...(fromZero ? ['from zero'] : []),
  ].join(' ');
}
