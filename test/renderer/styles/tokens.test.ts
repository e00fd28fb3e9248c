import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readToken } from '../../../renderer/styles/readToken.ts';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

const grounds = ['chrome', 'chrome-deep', 'paper', 'paper-hover'] as const;
const texts = ['ink', 'ink-soft', 'accent', 'error', 'warning', 'hint', 'done'] as const;
const shades = ['header', 'label', 'value', 'unit', 'department', 'year', 'total', 'total-line'] as const;
const tones = ['accent', 'error', 'warning', 'hint', 'done'] as const;

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const contrast = (text: string, ground: string): number =>
    contrastOf(readToken(css, text, theme), readToken(css, ground, theme));

  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    'can be read: %s on %s',
    (text, ground) => {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(tones)('can be read on their own soft ground, and ink too: %s', (tone) => {
    expect(contrast(tone, `${tone}-soft`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('ink', `${tone}-soft`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('ink-soft', `${tone}-soft`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shades)('can be read in a cell: %s', (shade) => {
    expect(contrast('ink', `shade-${shade}`)).toBeGreaterThanOrEqual(4.5);
  });

  it('let the words of the primary button be read', () => {
    expect(contrast('on-accent', 'accent-fill')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'accent-fill-hover')).toBeGreaterThanOrEqual(4.5);
  });

  it('let the edges of fields and the primary button be seen', () => {
    expect(contrast('line-strong', 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast('line-strong', 'chrome')).toBeGreaterThanOrEqual(3);
    expect(contrast('accent-fill', 'paper')).toBeGreaterThanOrEqual(3);
  });
});

it('a colour that is not there is a bug, not a blank', () => {
  expect(() => readToken(css, 'mauve', 'light')).toThrow('--mauve');
});

/** WCAG 2.2: contrast ratio of two colours written #rrggbb. */
function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
