import { describe, expect, it } from 'vitest';
import { FigureFormat, formatFigure } from '../../../shared/domain/figureFormat.ts';
import { aFigure } from '../../support/builders.ts';

describe('printing a figure', () => {
  it('prints value and unit as stored', () => {
    expect(formatFigure(aFigure())).toBe('4425件');
    expect(formatFigure(aFigure({ value: '98.45', unit: '%' }))).toBe('98.45%');
    expect(formatFigure(aFigure({ value: '-3', unit: '' }))).toBe('-3');
  });

  it.each([
    ['余', '4700余件'],
    ['多', '4700多件'],
    ['近', '近4700件'],
    ['约', '约4700件'],
    ['以上', '4700件以上'],
  ] as const)('puts %s where Chinese puts it', (qualifier, printed) => {
    expect(formatFigure(aFigure({ value: '4700', qualifier }))).toBe(printed);
  });

  it('leaves out what the format leaves out', () => {
    const figure = aFigure({ value: '4700', qualifier: '余' });
    expect(formatFigure(figure, { unit: false })).toBe('4700余');
    expect(formatFigure(figure, { qualifier: false })).toBe('4700件');
    expect(formatFigure(figure, { unit: false, qualifier: false })).toBe('4700');
  });

  it('prints in 万 and 亿 without rounding', () => {
    expect(formatFigure(aFigure({ value: '330000', qualifier: '余', unit: '份' }), { scale: '万' })).toBe(
      '33万余份',
    );
    expect(formatFigure(aFigure({ value: '415301', unit: '元' }), { scale: '万' })).toBe('41.5301万元');
    expect(formatFigure(aFigure({ value: '120000000', unit: '元' }), { scale: '亿' })).toBe('1.2亿元');
  });

  it('refuses a scale that Chinese does not count in', () => {
    expect(FigureFormat.safeParse({ scale: '千' }).success).toBe(false);
  });
});
