import type { PastedLine } from './pasted.ts';

/** The lines of a text that holds no markup. */
export function plainLines(text: string): readonly PastedLine[] {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', text: line, marker: '', level: null }));
}
