import { describe, expect, it } from 'vitest';
import {
  characters,
  cssFontFamily,
  nationalLayout,
  textHeight,
  textWidth,
} from '../../../shared/document/layout.ts';
import { toMillimetres } from '../../../shared/document/measures.ts';

const layout = nationalLayout;

describe('the page of GB/T 9704', () => {
  it('leaves a 版心 of 156 by 225 mm', () => {
    expect(toMillimetres(textWidth(layout))).toBeCloseTo(156, 1);
    expect(toMillimetres(textHeight(layout))).toBeCloseTo(225, 1);
  });

  it('holds exactly 28 characters in a line', () => {
    expect(characters(28, layout)).toBeLessThanOrEqual(textWidth(layout));
    expect(characters(29, layout)).toBeGreaterThan(textWidth(layout));
  });

  it('holds exactly 22 lines on a page', () => {
    expect(layout.linesPerPage * layout.linePitch).toBeLessThanOrEqual(textHeight(layout));
    expect((layout.linesPerPage + 1) * layout.linePitch).toBeGreaterThan(textHeight(layout));
  });

  it('names the standard face first and others to fall back on', () => {
    expect(layout.faces.body.families[0]).toBe('仿宋_GB2312');
    expect(cssFontFamily(layout.faces.level1)).toMatch(/^'黑体', 'SimHei', .*, sans-serif$/u);
  });
});
