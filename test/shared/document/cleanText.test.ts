import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/document/cleanText.ts';

describe('text on its way into a document', () => {
  it('loses control characters and halves of surrogate pairs', () => {
    expect(cleanText('依\u0000法\u0008行\uD83D政\uDE00。\uFFFE')).toBe('依法行政。');
  });

  it('keeps characters outside the basic plane', () => {
    expect(cleanText('𠮷某、㛃、😀')).toBe('𠮷某、㛃、😀');
  });

  it('loses the invisible marks of web pages', () => {
    expect(cleanText('\uFEFF法\u200B治\u00AD政\u202E府')).toBe('法治政府');
  });

  it('joins lines of Chinese and keeps Latin words apart', () => {
    expect(cleanText('法治\r\n政府\t建设')).toBe('法治政府建设');
    expect(cleanText('Office\nOpen')).toBe('Office Open');
  });

  it('leaves nothing that XML cannot hold', () => {
    const legal = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (strange, plain) => {
        expect(cleanText(strange + plain)).toMatch(legal);
      }),
    );
  });
});
