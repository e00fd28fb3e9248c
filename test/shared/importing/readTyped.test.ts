import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../shared/importing/readTyped.ts';

describe('a typed value', () => {
  it.each([
    ['4425', '件', '4425 件'],
    ['4700余', '件', '4700 件 余'],
    ['约50万', '人次', '500000 人次 约'],
    ['7.2', '万元', '7.2 万元'],
    ['7.2万', '万元', '7.2 万元'],
    ['7.2万元', '万元', '7.2 万元'],
    ['72000元', '万元', '7.2 万元'],
    ['7.2万元', '元', '72000 元'],
    ['98.45%', '%', '98.45 %'],
    ['98.45', '%', '98.45 %'],
    ['１，６１６', '件', '1616 件'],
    ['六次', '次', '6 次'],
    ['12起', '件', '12 起'],
    ['12', '', '12'],
    ['3万', '', '30000'],
  ])('%s for %s is %s', (text, unit, says) => {
    const read = readTyped(text, unit);
    if ('refused' in read) throw new Error(read.refused);
    expect([read.value, read.unit, read.qualifier].filter(Boolean).join(' ')).toBe(says);
  });

  it.each([
    ['', 'value-missing'],
    ['无', 'value-missing'],
    ['10-20', 'value-is-a-range'],
    ['2025年', 'value-is-a-date'],
    ['许多', 'value-not-a-number'],
  ])('%s is refused', (text, refused) => {
    expect(readTyped(text, '件')).toEqual({ refused });
  });
});
